package org.hearsay.annotators.attribution;

import org.hearsay.core.learning.LinearModel;

/** The learned models, loaded on first use; immutable and shared by all threads. */
final class AttributionModels {
    static final String CUES = "cues.bin.gz";
    static final String ROLES = "roles.bin.gz";
    static final String JUDGE = "judge.bin.gz";

    static final LinearModel CUE_MODEL = LinearModel.load(AttributionModels.class, CUES);
    static final LinearModel ROLE_MODEL = LinearModel.load(AttributionModels.class, ROLES);
    static final LinearModel JUDGE_MODEL = LinearModel.load(AttributionModels.class, JUDGE);

    private AttributionModels() {}
}

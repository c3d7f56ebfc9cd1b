package org.hearsay.annotators.attribution;

import org.hearsay.core.learning.LinearModel;
import org.hearsay.core.learning.TreeModel;

/** The learned models, loaded on first use; immutable and shared by all threads. */
final class AttributionModels {
    static final String CUES = "cues.bin";
    static final String ROLES = "roles.bin";
    static final String JUDGE = "judge.bin";
    static final String SOURCES = "sources.bin";

    static final LinearModel CUE_MODEL = LinearModel.load(AttributionModels.class, CUES);
    static final LinearModel ROLE_MODEL = LinearModel.load(AttributionModels.class, ROLES);
    static final TreeModel JUDGE_MODEL = TreeModel.load(AttributionModels.class, JUDGE);
    static final TreeModel SOURCE_MODEL = TreeModel.load(AttributionModels.class, SOURCES);

    private AttributionModels() {}
}

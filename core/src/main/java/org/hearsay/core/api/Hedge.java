package org.hearsay.core.api;

import org.jspecify.annotations.Nullable;

/**
 * A cue of uncertainty. Immutable.
 *
 * @param type epistemic, doxastic, investigation, condition, evidential, approximator or vague
 * @param certainty how certain it leaves what it bears on, 0 to 1
 * @param negative whether negation turns it round or is part of it: "not likely", "cannot rule out"
 * @param scope what it makes uncertain
 * @param confidence 0 to 1
 */
public record Hedge(
        Span span,
        @Nullable String type,
        double certainty,
        boolean negative,
        @Nullable Span scope,
        double confidence) {}

package org.hearsay.core.testing;

import org.apache.uima.jcas.JCas;
import org.opentest4j.AssertionFailedError;

/**
 * What holds in every CAS (see {@link org.hearsay.core.verify.CasInvariants}), as an assertion. {@link AnnotatorTester} checks it
 * after each text that it annotates, and so does the contract test; for a CAS from elsewhere:
 *
 * <pre>{@code
 * CasInvariants.check(cas);
 * }</pre>
 *
 * Stateless.
 */
public final class CasInvariants {
    private CasInvariants() {}

    /**
     * Checks a CAS.
     *
     * @throws AssertionError if anything does not hold, with all that does not
     */
    public static void check(JCas cas) {
        String message = org.hearsay.core.verify.CasInvariants.message(cas);
        if (!message.isEmpty()) {
            throw new AssertionFailedError(message);
        }
    }
}

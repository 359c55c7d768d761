package io.github.carecyber.core.plan;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.SchemeId;
import java.util.Objects;

/**
 * Where money of a plan comes from (<em>source de financement</em>).
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface FinancingSource {

    /**
     * Money asked of a call (<em>financement demandé</em>).
     *
     * @param call the call
     */
    record RequestedFromCall(CallId call) implements FinancingSource {

        /**
         * Checks that the call is there.
         *
         * @param call the call
         */
        public RequestedFromCall {
            Objects.requireNonNull(call, "call");
        }
    }

    /** Money of the establishment (<em>autofinancement</em>). */
    record OwnFunds() implements FinancingSource {}

    /**
     * Money of another scheme (<em>autre dispositif</em>).
     *
     * @param scheme the scheme
     */
    record OtherScheme(SchemeId scheme) implements FinancingSource {

        /**
         * Checks that the scheme is there.
         *
         * @param scheme the scheme
         */
        public OtherScheme {
            Objects.requireNonNull(scheme, "scheme");
        }
    }
}

package io.github.carecyber.core.plan;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.SchemeId;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where money of a plan comes from (<em>source de financement</em>).
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface FinancingSource {

    /**
     * Returns the source of money asked of a call. Whether it is the plan's own call is not checked.
     *
     * @param call the call
     * @return the source
     */
    static FinancingSource requestedFrom(CallId call) {
        return new RequestedFromCall(call);
    }

    /**
     * Returns the source of money of the establishment.
     *
     * @return the source
     */
    static FinancingSource ownFunds() {
        return new OwnFunds();
    }

    /**
     * Returns the source of money of another scheme. Whether the scheme allows it is not checked.
     *
     * @param scheme the scheme
     * @return the source
     */
    static FinancingSource otherScheme(SchemeId scheme) {
        return new OtherScheme(scheme, null);
    }

    /**
     * Returns the source of money of a call of another scheme. Whether the scheme allows it is not checked.
     *
     * @param scheme the scheme
     * @param call the call of that scheme
     * @return the source
     */
    static FinancingSource otherScheme(SchemeId scheme, CallId call) {
        return new OtherScheme(scheme, Objects.requireNonNull(call, "call"));
    }

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param requestedFromCall applied to money asked of a call
     * @param ownFunds applied to money of the establishment
     * @param otherScheme applied to money of another scheme
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super RequestedFromCall, ? extends R> requestedFromCall,
            Function<? super OwnFunds, ? extends R> ownFunds,
            Function<? super OtherScheme, ? extends R> otherScheme) {
        if (this instanceof RequestedFromCall kind) {
            return requestedFromCall.apply(kind);
        }
        if (this instanceof OwnFunds kind) {
            return ownFunds.apply(kind);
        }
        return otherScheme.apply((OtherScheme) this);
    }

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
     * @param call the call of that scheme, null if not stated
     */
    record OtherScheme(SchemeId scheme, @Nullable CallId call) implements FinancingSource {

        /**
         * Checks that the scheme is there.
         *
         * @param scheme the scheme
         * @param call the call of that scheme, null if not stated
         */
        public OtherScheme {
            Objects.requireNonNull(scheme, "scheme");
        }
    }
}

package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.report.Arguments;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a {@link CustomPredicate} is asked (<em>question</em>).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param call the call
 * @param application the application, which may be incomplete
 * @param asOf the date of knowledge
 * @param parameters the parameters that the call gives the predicate
 */
public record CustomQuestion(FundingCall call, Application application, LocalDate asOf, Arguments parameters) {

    /**
     * Checks that all parts are there.
     *
     * @param call the call
     * @param application the application, which may be incomplete
     * @param asOf the date of knowledge
     * @param parameters the parameters that the call gives the predicate
     */
    public CustomQuestion {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(parameters, "parameters");
    }
}

package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.FundingCall;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What conditions are decided on. */
record Situation(FundingCall call, Application application, LocalDate asOf) {

    /** The day of filing as the call's calendar shows it, null if the file does not state it. */
    @Nullable
    LocalDate filingDay() {
        FilingMoment filed = application.filed();
        return filed == null ? null : filed.dayIn(call.calendar().zone());
    }
}

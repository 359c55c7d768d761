package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.evidence.WindowDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of an application from which windows count; notes those that a window asks for and that are missing. */
record ApplicationDays(ReadyParameter<LocalDate> phase, Situation situation, Trace trace) implements WindowDays {

    private static final BilingualText OPERATIONAL_PHASE =
            BilingualText.of("début de la phase opérationnelle", "start of the operational phase");

    private static final BilingualText DECLARATION_LATER = BilingualText.of(
            "la période se compte depuis la déclaration d’atteinte, qui suit la candidature",
            "the period counts from the declaration, which comes after the application");

    private static final Gap LATER = new Gap.CannotTell(Paths.FILED, DECLARATION_LATER);

    /** The start of the operational phase as the call gives it. */
    static ReadyParameter<LocalDate> operationalPhase(FundingCall call) {
        return ReadyParameter.of(OPERATIONAL_PHASE, call.calendar().operationalPhaseStart());
    }

    @Override
    public @Nullable LocalDate filing(FilingStep step) {
        if (step == FilingStep.DECLARATION) {
            trace.gap(LATER);
            return null;
        }
        LocalDate day = situation.filingDay();
        if (day == null) {
            trace.gap(Paths.NO_FILING);
        }
        return day;
    }

    @Override
    public @Nullable LocalDate operationalPhaseStart() {
        return phase.read(trace);
    }

    /** The phase ends with the declaration, which comes after the application. */
    @Override
    public @Nullable LocalDate operationalPhaseEnd() {
        return null;
    }
}

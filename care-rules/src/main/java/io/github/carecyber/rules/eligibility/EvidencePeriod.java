package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days between which a document must date, as far as they are known: a bound that is null is either absent or not known,
 * and {@code complete} tells which.
 */
record EvidencePeriod(@Nullable LocalDate first, @Nullable LocalDate last, boolean complete) {

    private static final BilingualText OPERATIONAL_PHASE =
            BilingualText.of("début de la phase opérationnelle", "start of the operational phase");

    private static final BilingualText ANYTIME = BilingualText.of("quelle que soit sa date", "whatever its date");

    private static final BilingualText DECLARATION_LATER = BilingualText.of(
            "la période se compte depuis la déclaration d’atteinte, qui suit la candidature",
            "the period counts from the declaration, which comes after the application");

    private static final Gap LATER = new Gap.CannotTell(Paths.FILED, DECLARATION_LATER);

    private static final EvidencePeriod ANY = new EvidencePeriod(null, null, true);

    /** The start of the operational phase as the call gives it. */
    static ReadyParameter<LocalDate> operationalPhase(FundingCall call) {
        return ReadyParameter.of(OPERATIONAL_PHASE, call.calendar().operationalPhaseStart());
    }

    /** Works out the bounds for an application, and notes what is missing. */
    static EvidencePeriod of(EvidenceWindow window, ReadyParameter<LocalDate> phase, Situation situation, Trace trace) {
        return window.fold(
                anytime -> ANY,
                since -> {
                    LocalDate last = filingDay(since.until(), situation, trace);
                    return new EvidencePeriod(since.first(), last, last != null);
                },
                within -> {
                    LocalDate last = filingDay(within.before(), situation, trace);
                    return new EvidencePeriod(
                            last == null ? null : daysBefore(last, within.days()), last, last != null);
                },
                operationalPhase -> {
                    LocalDate first = phase.read(trace);
                    return new EvidencePeriod(first, null, first != null);
                });
    }

    /** Whether a day lies inside: one known bound can settle that it does not. */
    Status contains(LocalDate day) {
        if ((first != null && day.isBefore(first)) || (last != null && day.isAfter(last))) {
            return Status.NOT_MET;
        }
        return complete ? Status.MET : Status.UNKNOWN;
    }

    /** Whether any day will do. */
    boolean isUnbounded() {
        return first == null && last == null && complete;
    }

    /** The bounds in words. */
    BilingualText worded() {
        return isUnbounded() ? ANYTIME : Labels.period(first, last);
    }

    private static @Nullable LocalDate filingDay(FilingStep step, Situation situation, Trace trace) {
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

    private static LocalDate daysBefore(LocalDate day, int days) {
        try {
            return day.minusDays(days);
        } catch (DateTimeException exception) {
            // Only at the very edge of the calendar, where no day lies before.
            return LocalDate.MIN;
        }
    }
}

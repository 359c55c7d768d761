package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.evidence.WindowDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days of a declaration from which windows count; keeps what was missing when a window asked for it. */
final class DeclarationDays implements WindowDays {

    private static final BilingualText OPERATIONAL_PHASE =
            BilingualText.of("début de la phase opérationnelle", "start of the operational phase");

    private static final Gap NO_APPLICATION = new Gap.MissingFact(DataPath.of("applied"));

    private final Assessment assessment;
    private List<Gap> missing = List.of();

    DeclarationDays(Assessment assessment) {
        this.assessment = assessment;
    }

    /** What was asked for and is not known. */
    List<Gap> missing() {
        return missing;
    }

    @Override
    public @Nullable LocalDate filing(FilingStep step) {
        if (step == FilingStep.DECLARATION) {
            return assessment.day().day();
        }
        LocalDate applied = assessment.applied();
        if (applied == null) {
            missing = List.of(NO_APPLICATION);
        }
        return applied;
    }

    @Override
    public @Nullable LocalDate operationalPhaseStart() {
        Published<LocalDate> start = assessment.call().calendar().operationalPhaseStart();
        if (start instanceof Published.Awaited<?> awaited) {
            missing = List.of(new Gap.NotPublished(OPERATIONAL_PHASE, awaited.text()));
        }
        return start.value().orElse(null);
    }

    @Override
    public LocalDate operationalPhaseEnd() {
        return assessment.day().day();
    }
}

package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.programme.EvidenceCondition;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the readings of targets share: the declaration, and how an answer and its gaps come about under a condition. */
abstract class TargetReading {

    static final BilingualText LIES_AHEAD = BilingualText.of(
            "la mesure est postérieure au jour de la déclaration",
            "the measurement lies after the day of the declaration");

    private final Assessment assessment;
    private final DeclaredObjective declared;
    private final Conditions conditions;

    TargetReading(Assessment assessment, DeclaredObjective declared, Conditions conditions) {
        this.assessment = assessment;
        this.declared = declared;
        this.conditions = conditions;
    }

    final Assessment assessment() {
        return assessment;
    }

    final DeclaredObjective declared() {
        return declared;
    }

    final Conditions conditions() {
        return conditions;
    }

    final DataPath at(String list, int position) {
        return declared.at(list).index(position);
    }

    final List<Gap> gaps(EvidenceCondition condition, Status applies, Status status, Set<Gap> gaps) {
        return status == Status.UNKNOWN
                ? List.copyOf(new LinkedHashSet<>(conditions.with(condition, applies, List.copyOf(gaps))))
                : List.of();
    }

    static Status status(boolean holds) {
        return holds ? Status.MET : Status.NOT_MET;
    }
}

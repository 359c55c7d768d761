package io.github.carecyber.rules.cases;

import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.EvidenceAnswer;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import io.github.carecyber.rules.attainment.TargetAnswer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a verdict on a declaration with what was expected, in what the case states and nothing else. */
final class AttainmentComparison {

    private AttainmentComparison() {}

    static AttainmentCaseResult of(int number, AttainmentCase each, AttainmentVerdict verdict) {
        AttainmentExpectation expected = each.expected();
        List<ObjectiveDifference> differences = new ArrayList<>();
        for (ObjectiveVerdict objective : verdict.objectives()) {
            ExpectedObjective stated = expected.objectives().get(objective.id());
            if (stated == null && expected.others() != null) {
                stated = ExpectedObjective.of(expected.others());
            }
            if (stated != null) {
                ObjectiveDifference difference = difference(objective, stated);
                if (!difference.isNone()) {
                    differences.add(difference);
                }
            }
        }
        List<RuleId> findings = expected.findings();
        List<Violation> found = verdict.report().violations();
        return new AttainmentCaseResult(
                number,
                each,
                verdict,
                differences,
                findings == null
                        ? List.of()
                        : findings.stream()
                                .filter(rule -> found.stream()
                                        .noneMatch(violation -> violation.rule().equals(rule)))
                                .toList(),
                findings == null
                        ? List.of()
                        : found.stream()
                                .filter(violation -> !findings.contains(violation.rule()))
                                .toList());
    }

    private static ObjectiveDifference difference(ObjectiveVerdict objective, ExpectedObjective expected) {
        List<ExpectedGap> missing = expected.missing();
        List<Gap> gaps = objective.missing();
        return new ObjectiveDifference(
                objective,
                expected.status(),
                notOf(objective, objective.status(), expected.decisive()),
                otherThan(objective, objective.status(), expected.decisive()),
                notOf(objective, Status.NOT_APPLICABLE, expected.notApplicable()),
                otherThan(objective, Status.NOT_APPLICABLE, expected.notApplicable()),
                missing == null
                        ? List.of()
                        : missing.stream()
                                .filter(stated -> gaps.stream().noneMatch(stated::describes))
                                .toList(),
                missing == null
                        ? List.of()
                        : gaps.stream()
                                .filter(gap -> missing.stream().noneMatch(stated -> stated.describes(gap)))
                                .toList());
    }

    /** The parts stated that have not this status. */
    private static List<ObjectivePart> notOf(
            ObjectiveVerdict objective, Status status, @Nullable List<ObjectivePart> stated) {
        return stated == null
                ? List.of()
                : stated.stream()
                        .filter(part -> objective.evidence().stream()
                                .noneMatch(answer -> answer.status() == status && part.names(answer)))
                        .filter(part -> objective.targets().stream()
                                .noneMatch(answer -> answer.status() == status && part.names(answer)))
                        .filter(part -> !isDecisiveMode(objective, status, part.mode()))
                        .toList();
    }

    /** The parts of this status that are not among those stated. */
    private static List<ObjectivePart> otherThan(
            ObjectiveVerdict objective, Status status, @Nullable List<ObjectivePart> stated) {
        if (stated == null) {
            return List.of();
        }
        List<ObjectivePart> others = new ArrayList<>();
        for (EvidenceAnswer answer : objective.evidence()) {
            if (answer.status() == status && stated.stream().noneMatch(part -> part.names(answer))) {
                others.add(ObjectivePart.of(answer));
            }
        }
        for (TargetAnswer answer : objective.targets()) {
            if (answer.status() == status && stated.stream().noneMatch(part -> part.names(answer))) {
                others.add(ObjectivePart.of(answer));
            }
        }
        ProofMode mode = objective.mode();
        if (mode != null
                && isDecisiveMode(objective, status, mode)
                && stated.stream().noneMatch(part -> part.mode() == mode)) {
            others.add(ObjectivePart.of(mode));
        }
        return others;
    }

    /** What is declared as not reached is not, whatever its documents say. */
    private static boolean isDecisiveMode(ObjectiveVerdict objective, Status status, @Nullable ProofMode mode) {
        return mode == ProofMode.NOT_REACHED && objective.mode() == mode && status == Status.NOT_MET;
    }

    /** The parts of an objective that have its status: whoever expected another one reads here why. */
    static List<ObjectivePart> decisive(ObjectiveVerdict objective) {
        return otherThan(objective, objective.status(), List.of());
    }
}

package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one answer to each requirement of what the members of a GHT answer: it is met if every member meets it that has something of the
 * sort, absent if none has, and open if one of them does not say.
 */
final class AnswerMerger {

    private final ObjectiveId objective;
    private final @Nullable ObjectiveDeclaration own;
    private final List<MemberSaying> sayings;
    private final Findings findings;

    AnswerMerger(
            ObjectiveId objective, @Nullable ObjectiveDeclaration own, List<MemberSaying> sayings, Findings findings) {
        this.objective = objective;
        this.own = own;
        this.sayings = sayings;
        this.findings = findings;
    }

    List<RequirementAnswer> merged() {
        Set<String> names = new LinkedHashSet<>();
        List<RequirementAnswer> answers = new ArrayList<>();
        for (MemberSaying saying : sayings) {
            for (RequirementAnswer answer : saying.said().requirements()) {
                if (saying.member() == null || answer.name() == null) {
                    answers.add(answer);
                } else {
                    names.add(answer.name());
                }
            }
        }
        if (own != null) {
            own.requirements().forEach(answer -> names.remove(answer.name()));
        }
        names.forEach(name -> answers.add(merged(name)));
        return answers;
    }

    private RequirementAnswer merged(String name) {
        List<String> absences = new ArrayList<>();
        MemberSaying meeting = null;
        MemberSaying failing = null;
        boolean silent = false;
        for (MemberSaying saying : sayings) {
            if (saying.member() == null) {
                continue;
            }
            RequirementAnswer answer = answer(saying, name);
            if (answer == null || (answer.met() == null && !Conditions.isStated(answer.absence()))) {
                silent = true;
            } else if (Conditions.isStated(answer.absence())) {
                absences.add(saying.speaker() + ": " + answer.absence());
            } else if (Boolean.TRUE.equals(answer.met())) {
                meeting = meeting == null ? saying : meeting;
            } else {
                failing = failing == null ? saying : failing;
            }
        }
        RequirementAnswer none = RequirementAnswer.empty().withName(name);
        if (failing != null) {
            nameConflict(name, meeting, failing);
            return none.withMet(false);
        }
        if (silent) {
            return none;
        }
        return meeting == null ? none.withAbsence(String.join("; ", absences)) : none.withMet(true);
    }

    private static @Nullable RequirementAnswer answer(MemberSaying saying, String name) {
        for (RequirementAnswer answer : saying.said().requirements()) {
            if (name.equals(answer.name())) {
                return answer;
            }
        }
        return null;
    }

    private void nameConflict(String name, @Nullable MemberSaying meeting, MemberSaying failing) {
        if (meeting != null) {
            findings.violated(
                    RollUpRules.ANSWERS_DIFFER,
                    failing.path().key("requirements"),
                    Arguments.none()
                            .with("objective", objective)
                            .with("name", name)
                            .with("number", failing.speaker())
                            .with("other-number", meeting.speaker()));
        }
    }
}

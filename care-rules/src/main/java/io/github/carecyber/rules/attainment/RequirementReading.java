package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.RequirementAnswer;
import io.github.carecyber.core.programme.Target;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answer to a requirement in words, as the applicant gives it. */
final class RequirementReading extends TargetReading {

    private static final BilingualText SEVERAL = BilingualText.of(
            "l’exigence a plusieurs réponses différentes", "the requirement has several different answers");

    private static final BilingualText ABSENCE_TO_JUDGE = BilingualText.of(
            "le texte ne prévoit pas que l’absence puisse être justifiée ici\u00a0: l’autorité en juge",
            "the text does not foresee that the absence can be justified here: the authority judges");

    private static final BilingualText MET_AND_ABSENT = BilingualText.of(
            "l’exigence est déclarée à la fois remplie et sans objet",
            "the requirement is declared both met and absent");

    RequirementReading(Assessment assessment, DeclaredObjective declared, Conditions conditions) {
        super(assessment, declared, conditions);
    }

    TargetAnswer.Requirement requirement(Target.Requirement target) {
        Status applies = conditions().of(target.condition());
        RequirementAnswer answer = null;
        int place = -1;
        Set<Gap> gaps = new LinkedHashSet<>();
        List<RequirementAnswer> answers = declared().said().requirements();
        for (int position = 0; position < answers.size(); position++) {
            RequirementAnswer one = answers.get(position);
            if (target.name().equals(one.name())) {
                if (answer != null && !answer.equals(one)) {
                    gaps.add(new Gap.CannotTell(at("requirements", position), SEVERAL));
                } else if (answer == null) {
                    answer = one;
                    place = position;
                }
            }
        }
        if (!gaps.isEmpty()) {
            answer = null;
        }
        Status status = !gaps.isEmpty() ? Status.UNKNOWN : answered(target, answer, place, gaps);
        status = Conditions.under(applies, status);
        return new TargetAnswer.Requirement(target, answer, status, gaps(target.condition(), applies, status, gaps));
    }

    private Status answered(Target.Requirement target, @Nullable RequirementAnswer answer, int place, Set<Gap> gaps) {
        if (answer == null) {
            gaps.add(declared().missing("requirements"));
            return Status.UNKNOWN;
        }
        DataPath path = at("requirements", place);
        Boolean met = answer.met();
        if (Conditions.isStated(answer.absence())) {
            if (Boolean.TRUE.equals(met)) {
                gaps.add(new Gap.CannotTell(path, MET_AND_ABSENT));
                return Status.UNKNOWN;
            }
            if (target.whereItExists()) {
                return Status.NOT_APPLICABLE;
            }
            gaps.add(new Gap.CannotTell(path.key("absence"), ABSENCE_TO_JUDGE));
            return Status.UNKNOWN;
        }
        if (met == null) {
            gaps.add(new Gap.MissingFact(path.key("met")));
            return Status.UNKNOWN;
        }
        return status(met);
    }
}

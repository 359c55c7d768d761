package io.github.carecyber.rules.cases;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.attainment.Attainment;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The check of the cases of applicants who declare. This class is for one file and one thread. */
final class AttainmentCaseCheck {

    private final FundingCall call;
    private final Attainment attainment;
    private final CaseFile file;
    private final List<Violation> violations;

    AttainmentCaseCheck(FundingCall call, Attainment attainment, CaseFile file, List<Violation> violations) {
        this.call = call;
        this.attainment = attainment;
        this.file = file;
        this.violations = violations;
    }

    /** The result, null if something is wrong with the case, which has then been noted. */
    @Nullable
    CaseResult result(int number, AttainmentCase each, DataPath place) {
        int before = violations.size();
        Declaration declaration = declaration(each, place);
        if (declaration == null || violations.size() > before) {
            return null;
        }
        AttainmentVerdict verdict = attainment.assess(declaration, each.asOf());
        each.expected()
                .objectives()
                .forEach((id, expected) -> unknownParts(
                        id,
                        expected,
                        verdict.objective(id).orElse(null),
                        place.key("expected").key("objectives").key(id.value())));
        return violations.size() > before ? null : AttainmentComparison.of(number, each, verdict);
    }

    private @Nullable Declaration declaration(AttainmentCase each, DataPath place) {
        Declaration described = file.declarations().get(each.declaration());
        if (described == null) {
            violations.add(CaseRules.UNKNOWN_DECLARATION.violatedAt(
                    place.key("declaration"), Arguments.none().with("name", each.declaration())));
            return null;
        }
        Declaration declaration = described;
        if (each.applicant() != null) {
            Applicant applicant = file.applicants().get(each.applicant());
            if (applicant == null) {
                violations.add(CaseRules.UNKNOWN_APPLICANT.violatedAt(
                        place.key("applicant"), Arguments.none().with("name", each.applicant())));
            } else {
                declaration = declaration.withApplicant(applicant);
            }
        }
        declaration = each.year() == null ? declaration : declaration.withYear(each.year());
        declaration = each.applied() == null ? declaration : declaration.withApplied(each.applied());
        declaration = each.filed() == null ? declaration : declaration.withFiled(each.filed());
        for (int index = 0; index < each.without().size(); index++) {
            Declaration changed =
                    ChangedDeclaration.without(declaration, each.without().get(index));
            requireEffect(declaration, changed, each, place.key("without").index(index));
            declaration = changed;
        }
        for (int index = 0; index < each.changes().size(); index++) {
            Declaration changed =
                    ChangedDeclaration.with(declaration, each.changes().get(index));
            requireEffect(declaration, changed, each, place.key("changes").index(index));
            declaration = changed;
        }
        return declaration;
    }

    /** A change that changes nothing is a slip of the pen, after which the case would try something else than its sentence says. */
    private void requireEffect(Declaration before, Declaration after, AttainmentCase each, DataPath place) {
        if (before.equals(after)) {
            violations.add(
                    CaseRules.CHANGES_NOTHING.violatedAt(place, Arguments.none().with("name", each.declaration())));
        }
    }

    private void unknownParts(
            ObjectiveId id, ExpectedObjective expected, @Nullable ObjectiveVerdict verdict, DataPath place) {
        if (verdict == null) {
            violations.add(CaseRules.UNKNOWN_OBJECTIVE.violatedAt(
                    place, Arguments.none().with("call", call.id()).with("objective", id)));
            return;
        }
        unknownParts(expected.decisive(), verdict, place.key("decisive"));
        unknownParts(expected.notApplicable(), verdict, place.key("notApplicable"));
    }

    private void unknownParts(@Nullable List<ObjectivePart> parts, ObjectiveVerdict verdict, DataPath place) {
        if (parts == null) {
            return;
        }
        for (int index = 0; index < parts.size(); index++) {
            if (!parts.get(index).isPartOf(verdict)) {
                violations.add(CaseRules.UNKNOWN_PART.violatedAt(
                        place.index(index),
                        Arguments.none()
                                .with("objective", verdict.id())
                                .with("part", parts.get(index).name())));
            }
        }
    }
}

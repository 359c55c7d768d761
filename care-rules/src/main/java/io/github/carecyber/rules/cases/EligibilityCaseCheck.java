package io.github.carecyber.rules.cases;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The check of the cases of applicants who apply. This class is for one file and one thread. */
final class EligibilityCaseCheck {

    private final FundingCall call;
    private final Eligibility eligibility;
    private final Map<String, Applicant> applicants;
    private final Map<EvidenceId, Evidence> documents = new HashMap<>();
    private final List<Violation> violations;

    EligibilityCaseCheck(FundingCall call, Eligibility eligibility, CaseFile file, List<Violation> violations) {
        this.call = call;
        this.eligibility = eligibility;
        this.applicants = file.applicants();
        this.violations = violations;
        for (int index = 0; index < file.documents().size(); index++) {
            Evidence document = file.documents().get(index);
            EvidenceId id = document.id();
            if (id != null && documents.putIfAbsent(id, document) != null) {
                violations.add(CaseRules.REPEATED_DOCUMENT.violatedAt(
                        DataPath.of("documents").index(index).key("id"),
                        Arguments.none().with("id", id)));
            }
        }
    }

    /** The result, null if something is wrong with the case, which has then been noted. */
    @Nullable
    CaseResult result(int number, EligibilityCase each, DataPath place) {
        int before = violations.size();
        Application application = application(each, place);
        violations.addAll(eligibility.check(each.decisions(), place.key("decisions")));
        if (violations.size() > before) {
            return null;
        }
        EligibilityVerdict verdict = eligibility.assess(application, each.asOf(), each.decisions());
        unknownConditions(each, verdict, place);
        return violations.size() > before ? null : EligibilityComparison.of(number, each, verdict);
    }

    private Application application(EligibilityCase each, DataPath place) {
        Applicant applicant = each.applicant() == null ? null : applicants.get(each.applicant());
        if (each.applicant() != null && applicant == null) {
            violations.add(CaseRules.UNKNOWN_APPLICANT.violatedAt(
                    place.key("applicant"), Arguments.none().with("name", each.applicant())));
        }
        List<Evidence> evidence = new ArrayList<>();
        for (int index = 0; index < each.evidence().size(); index++) {
            EvidenceId id = each.evidence().get(index);
            Evidence document = documents.get(id);
            if (document == null) {
                violations.add(CaseRules.UNKNOWN_DOCUMENT.violatedAt(
                        place.key("evidence").index(index), Arguments.none().with("id", id)));
            } else {
                evidence.add(document);
            }
        }
        return new Application(null, each.call() == null ? call.id() : each.call(), applicant, each.filed(), evidence);
    }

    /** A condition that the call does not have is a slip of the pen, which would otherwise read as a wrong answer. */
    private void unknownConditions(EligibilityCase each, EligibilityVerdict verdict, DataPath place) {
        List<ExpectedCondition> expected = each.expected().decisive();
        if (expected == null) {
            return;
        }
        Conditions conditions = Conditions.of(verdict.explanation());
        for (int index = 0; index < expected.size(); index++) {
            ExpectedCondition condition = expected.get(index);
            if (!conditions.has(condition)) {
                violations.add(CaseRules.UNKNOWN_CONDITION.violatedAt(
                        place.key("expected").key("decisive").index(index),
                        Arguments.none().with("call", call.id()).with("condition", condition.words())));
            }
        }
    }
}

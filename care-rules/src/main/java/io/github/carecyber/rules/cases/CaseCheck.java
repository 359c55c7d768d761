package io.github.carecyber.rules.cases;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.eligibility.CustomPredicate;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The check that a call answers cases as their author expects (<em>vérification d’un jeu de cas</em>).
 *
 * <p>For example the cases of a regional agency on its own call, run by its test suite whenever the call's file changes.
 *
 * <p>This class is immutable and thread-safe, as far as the caller's own predicates are.
 */
public final class CaseCheck {

    private final FundingCall call;
    private final Eligibility eligibility;

    private CaseCheck(FundingCall call, Eligibility eligibility) {
        this.call = call;
        this.eligibility = eligibility;
    }

    /**
     * Returns the check against a call. A predicate of the caller's own that the call names stays undecided.
     *
     * @param call the call
     * @return the check
     */
    public static CaseCheck of(FundingCall call) {
        return of(call, Map.of());
    }

    /**
     * Returns the check against a call, with the caller's own predicates.
     *
     * @param call the call
     * @param predicates the code for each predicate that the call names
     * @return the check
     */
    public static CaseCheck of(FundingCall call, Map<RuleId, CustomPredicate> predicates) {
        return new CaseCheck(call, Eligibility.of(call, predicates));
    }

    /**
     * Returns what can be wrong with a case file.
     *
     * @return the rules
     */
    public static List<Rule> rules() {
        return CaseRules.ALL;
    }

    /**
     * Assesses every case and compares. The call that the file names is not looked at: whoever runs the cases has chosen one, which
     * may be a newer version of it.
     *
     * @param file the cases
     * @return the results, and what is wrong with the file itself
     */
    public CaseResults check(CaseFile file) {
        Objects.requireNonNull(file, "file");
        List<Violation> violations = new ArrayList<>();
        Map<EvidenceId, Evidence> documents = documents(file, violations);
        List<CaseResult> results = new ArrayList<>();
        for (int index = 0; index < file.cases().size(); index++) {
            EligibilityCase each = file.cases().get(index);
            DataPath place = DataPath.of("cases").index(index);
            int before = violations.size();
            Application application = application(each, file.applicants(), documents, place, violations);
            violations.addAll(eligibility.check(each.decisions(), place.key("decisions")));
            if (violations.size() == before) {
                EligibilityVerdict verdict = eligibility.assess(application, each.asOf(), each.decisions());
                unknownConditions(each, verdict, place, violations);
                if (violations.size() == before) {
                    results.add(Comparison.of(index + 1, each, verdict));
                }
            }
        }
        Provenance provenance = Provenance.of(call.catalogVersion(), Map.of("cases", file, "call", call));
        return new CaseResults(new Report(violations, List.of(), provenance), results);
    }

    private static Map<EvidenceId, Evidence> documents(CaseFile file, List<Violation> violations) {
        Map<EvidenceId, Evidence> documents = new HashMap<>();
        for (int index = 0; index < file.documents().size(); index++) {
            Evidence document = file.documents().get(index);
            EvidenceId id = document.id();
            if (id != null && documents.putIfAbsent(id, document) != null) {
                violations.add(CaseRules.REPEATED_DOCUMENT.violatedAt(
                        DataPath.of("documents").index(index).key("id"),
                        Arguments.none().with("id", id)));
            }
        }
        return documents;
    }

    private Application application(
            EligibilityCase each,
            Map<String, Applicant> applicants,
            Map<EvidenceId, Evidence> documents,
            DataPath place,
            List<Violation> violations) {
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
    private void unknownConditions(
            EligibilityCase each, EligibilityVerdict verdict, DataPath place, List<Violation> violations) {
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

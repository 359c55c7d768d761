package io.github.carecyber.rules.cases;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.attainment.Attainment;
import io.github.carecyber.rules.eligibility.CustomPredicate;
import io.github.carecyber.rules.eligibility.Eligibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    private final Attainment attainment;

    private CaseCheck(FundingCall call, Eligibility eligibility, Attainment attainment) {
        this.call = call;
        this.eligibility = eligibility;
        this.attainment = attainment;
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
        return new CaseCheck(call, Eligibility.of(call, predicates), Attainment.of(call));
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
        EligibilityCaseCheck applying = new EligibilityCaseCheck(call, eligibility, file, violations);
        AttainmentCaseCheck declaring = new AttainmentCaseCheck(call, attainment, file, violations);
        List<CaseResult> results = new ArrayList<>();
        for (int index = 0; index < file.cases().size(); index++) {
            int number = index + 1;
            DataPath place = DataPath.of("cases").index(index);
            CaseResult result = file.cases()
                    .get(index)
                    .<@Nullable CaseResult>fold(
                            each -> applying.result(number, each, place),
                            each -> declaring.result(number, each, place));
            if (result != null) {
                results.add(result);
            }
        }
        Provenance provenance = Provenance.of(call.catalogVersion(), Map.of("cases", file, "call", call));
        return new CaseResults(new Report(violations, List.of(), provenance), results);
    }
}

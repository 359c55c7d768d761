package io.github.carecyber.rules.cases;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.Report;
import java.util.List;
import java.util.Objects;

/**
 * How the rules answered the cases of a file (<em>résultats d’un jeu de cas</em>).
 *
 * <p>For example "39 of 40 cases as expected", with what differs in the one.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param report what is wrong with the file itself, such as a case that names an applicant it does not describe
 * @param results the results in the order of the file; a case with which something is wrong has none
 */
public record CaseResults(Report report, List<CaseResult> results) {

    /**
     * Copies the results.
     *
     * @param report what is wrong with the file itself, such as a case that names an applicant it does not describe
     * @param results the results in the order of the file; a case with which something is wrong has none
     */
    public CaseResults {
        Objects.requireNonNull(report, "report");
        results = Elements.copyOf(results, "results");
    }

    /**
     * Tells whether every case could be assessed and was answered as expected.
     *
     * @return true if nothing is wrong with the file and no result differs
     */
    public boolean areAsExpected() {
        return report.isAccepted() && results.stream().allMatch(CaseResult::isAsExpected);
    }

    /**
     * Returns the results that differ from what was expected.
     *
     * @return the results, in the order of the file
     */
    public List<CaseResult> differing() {
        return results.stream().filter(result -> !result.isAsExpected()).toList();
    }
}

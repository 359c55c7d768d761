package io.github.carecyber.json.kev;

import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.plan.ExploitedVulnerabilities;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came out of reading a list of exploited vulnerabilities (<em>résultat de lecture</em>): the list, or all that is wrong with the
 * file.
 *
 * <p>For example a file of which one entry has an impossible date: no list, and one finding with its line and column.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param list the list, null if any finding is an error
 * @param findings what was wrong, each with its place, in the order of the file
 */
public record KevReading(@Nullable ExploitedVulnerabilities list, List<Violation> findings) {

    /**
     * Copies the findings.
     *
     * @param list the list, null if any finding is an error
     * @param findings what was wrong, each with its place, in the order of the file
     */
    public KevReading {
        findings = List.copyOf(findings);
    }

    /**
     * Returns the list.
     *
     * @return the list, empty if any finding is an error
     */
    public Optional<ExploitedVulnerabilities> value() {
        return Optional.ofNullable(list);
    }
}

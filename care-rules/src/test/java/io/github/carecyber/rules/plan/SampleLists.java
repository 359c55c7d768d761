package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.CveId;
import java.time.LocalDate;
import java.util.List;

/** A list of exploited vulnerabilities with three entries of the real one. */
final class SampleLists {

    /** Known from ransomware. */
    static final CveId LOG4J = CveId.of("CVE-2021-44228");

    /** Due before the one above, not known from ransomware. */
    static final CveId EXCHANGE = CveId.of("CVE-2021-27065");

    static final CveId GIT = CveId.of("CVE-2025-48384");

    static final CveId NOT_LISTED = CveId.of("CVE-2024-0001");

    private SampleLists() {}

    static ExploitedVulnerabilities list() {
        return ExploitedVulnerabilities.of(
                "Catalog of exploited vulnerabilities",
                "2025.08.25",
                LocalDate.of(2025, 8, 25),
                List.of(
                        new ExploitedVulnerability(LOG4J, LocalDate.of(2021, 12, 10), LocalDate.of(2021, 12, 24), true),
                        new ExploitedVulnerability(
                                EXCHANGE, LocalDate.of(2021, 11, 3), LocalDate.of(2021, 4, 16), null),
                        new ExploitedVulnerability(GIT, LocalDate.of(2025, 8, 25), LocalDate.of(2025, 9, 15), null)));
    }
}

package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.testkit.ValueContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    static final Provenance PROVENANCE = Provenance.of(null, Map.of());
    private static final RuleId FIRST = RuleId.of("plan.first");
    private static final RuleId SECOND = RuleId.of("plan.second");

    /** In the order in which a report holds them. */
    static final List<Violation> VIOLATIONS = List.of(
            violation(SECOND, Severity.ERROR, DataPath.ROOT, Arguments.none()),
            violation(FIRST, Severity.ERROR, DataPath.of("actions").index(2), Arguments.none()),
            violation(FIRST, Severity.WARNING, DataPath.of("actions").index(10), Arguments.none()),
            violation(
                    SECOND,
                    Severity.INFO,
                    DataPath.of("actions").index(10),
                    Arguments.none().with("declared", 1)),
            violation(
                    SECOND,
                    Severity.ERROR,
                    DataPath.of("actions").index(10),
                    Arguments.none().with("declared", 2)),
            violation(
                    SECOND,
                    Severity.WARNING,
                    DataPath.of("actions").index(10),
                    Arguments.none().with("declared", 2)),
            violation(
                            SECOND,
                            Severity.WARNING,
                            DataPath.of("actions").index(10),
                            Arguments.none().with("declared", 2))
                    .withPosition(new Position(2, 9)),
            violation(
                            SECOND,
                            Severity.WARNING,
                            DataPath.of("actions").index(10),
                            Arguments.none().with("declared", 2))
                    .withPosition(new Position(10, 1)));

    static final List<Undecided> UNDECIDED = List.of(
            new Undecided(SECOND, DataPath.ROOT, List.of(new Gap.MissingFact(DataPath.of("a")))),
            new Undecided(FIRST, DataPath.of("b"), List.of(new Gap.MissingFact(DataPath.of("a")))),
            new Undecided(FIRST, DataPath.of("b"), List.of(new Gap.MissingFact(DataPath.of("c")))));

    @Test
    void whatHasAPlaceInTheTextStandsInTheOrderOfTheText() {
        Violation later = violation(FIRST, Severity.ERROR, DataPath.of("a"), Arguments.none())
                .withPosition(new Position(10, 1));
        Violation earlier = violation(SECOND, Severity.WARNING, DataPath.of("b"), Arguments.none())
                .withPosition(new Position(2, 9));
        Violation nowhere = violation(SECOND, Severity.WARNING, DataPath.of("c"), Arguments.none());
        Report report = new Report(List.of(later, earlier, nowhere), List.of(), PROVENANCE);
        assertEquals(List.of(nowhere, earlier, later), report.violations());
    }

    @Test
    void violationsAreCountedByTheirSeverity() {
        Report report = new Report(VIOLATIONS, UNDECIDED, PROVENANCE);
        assertEquals(3, report.count(Severity.ERROR));
        assertEquals(4, report.count(Severity.WARNING));
        assertEquals(1, report.count(Severity.INFO));
    }

    @Test
    void onlyErrorsBlock() {
        assertFalse(new Report(VIOLATIONS, List.of(), PROVENANCE).isAccepted());
        assertTrue(new Report(VIOLATIONS.subList(2, 4), UNDECIDED, PROVENANCE).isAccepted());
        assertTrue(new Report(List.of(), UNDECIDED, PROVENANCE).isAccepted());
    }

    @Test
    void keepsTheValueContractAndCopiesItsLists() {
        ValueContract.equalGroups(
                List.of(
                        new Report(VIOLATIONS, UNDECIDED, PROVENANCE),
                        new Report(VIOLATIONS, UNDECIDED, Provenance.of(null, Map.of()))),
                List.of(new Report(VIOLATIONS, List.of(), PROVENANCE)),
                List.of(new Report(List.of(), UNDECIDED, PROVENANCE)),
                List.of(new Report(VIOLATIONS, UNDECIDED, Provenance.of("2026.11", Map.of()))));
        ValueContract.copiesList(
                VIOLATIONS,
                (List<Violation> violations) -> new Report(violations, List.of(), PROVENANCE),
                Report::violations);
        ValueContract.copiesList(
                UNDECIDED,
                (List<Undecided> undecided) -> new Report(List.of(), undecided, PROVENANCE),
                Report::undecided);
        assertThrows(NullPointerException.class, () -> new Report(List.of(), List.of(), null));
    }

    private static Violation violation(RuleId rule, Severity severity, DataPath path, Arguments arguments) {
        return new Violation(rule, severity, path, arguments, null);
    }
}

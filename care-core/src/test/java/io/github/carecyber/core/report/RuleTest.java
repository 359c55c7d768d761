package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.testkit.RecordContract;
import io.github.carecyber.core.testkit.ValueContract;
import io.github.carecyber.core.text.BilingualText;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final BilingualText TITLE = BilingualText.of("Titre", "Title");
    private static final BilingualText MESSAGE = BilingualText.of("Total {declared}.", "Total {declared}.");
    private static final Rule RULE = Rule.of("plan.total", Severity.ERROR, TITLE, MESSAGE);

    @Test
    void aRuleKeepsTheValueContract() {
        LegalReference basis = LegalReference.of("arrêté", Confidence.OFFICIAL);
        ValueContract.equalGroups(
                List.of(RULE, Rule.of("plan.total", Severity.ERROR, TITLE, MESSAGE)),
                List.of(Rule.of("plan.sum", Severity.ERROR, TITLE, MESSAGE)),
                List.of(Rule.of("plan.total", Severity.INFO, TITLE, MESSAGE)),
                List.of(Rule.of("plan.total", Severity.ERROR, MESSAGE, TITLE)),
                List.of(RULE.withBasis(basis)),
                List.of(RULE.withRationale(TITLE)),
                List.of(RULE.withReads("/title", "/actions/./start")));
        RecordContract.changesOnly(RULE, RULE.withBasis(basis), "basis", basis);
        RecordContract.changesOnly(RULE, RULE.withRationale(TITLE), "rationale", TITLE);
        RecordContract.changesOnly(RULE, RULE.withReads("/title"), "reads", List.of(PathShape.parse("/title")));
        assertEquals(List.of(), RULE.reads());
        assertThrows(IllegalArgumentException.class, RULE::withReads);
        assertThrows(IllegalArgumentException.class, () -> RULE.withReads("title"));
        assertEquals(
                basis,
                RULE.withRationale(TITLE)
                        .withBasis(basis)
                        .withRationale(MESSAGE)
                        .basis());
        assertNull(RULE.basis());
        assertNull(RULE.rationale());
        assertThrows(NullPointerException.class, () -> RULE.withRationale(null));
        assertThrows(NullPointerException.class, () -> RULE.withBasis(null));
        assertThrows(NullPointerException.class, () -> Rule.of("plan.total", null, TITLE, MESSAGE));
        assertThrows(NullPointerException.class, () -> Rule.of("plan.total", Severity.INFO, TITLE, null));
    }

    @Test
    void identifiersKeepTheValueContract() {
        ValueContract.distinct(
                        RuleId.of("a.b"),
                        RuleId.of("plan.dependency.cycle"),
                        RuleId.of("plan.total"),
                        RuleId.of("plan.total-2"),
                        RuleId.of("z." + "z".repeat(98)))
                .ascending(Comparator.naturalOrder())
                .roundTrip(RuleId::parse);
    }

    @Test
    void otherIdentifiersAreRefused() {
        ValueContract.refuses(
                RuleId::parse,
                "plan",
                "Plan.total",
                "plan..total",
                ".total",
                "plan.",
                "plan.-total",
                "plan.total-",
                "plan.to--tal",
                "plan.to_tal",
                "plan.é",
                "plan.total\n",
                "z." + "z".repeat(99),
                "a" + "-a".repeat(5_000_000));
        ValueContract.refusesHostileText(RuleId::parse);
        assertEquals(
                "Rule id 'plan' is not of the allowed form: lower-case words joined by '-' and '.', with at least one '.' and"
                        + " at most 100 characters, as in plan.dependency.cycle.",
                assertThrows(IllegalArgumentException.class, () -> RuleId.of("plan"))
                        .getMessage());
    }

    @Test
    void aViolationCarriesIdAndSeverityOfItsRule() {
        DataPath path = DataPath.of("total");
        Arguments arguments = Arguments.none().with("declared", 1);
        Violation violation = RULE.violatedAt(path, arguments);
        assertEquals(new Violation(RuleId.of("plan.total"), Severity.ERROR, path, arguments, null), violation);
        Position position = new Position(3, 14);
        RecordContract.changesOnly(violation, violation.withPosition(position), "position", position);
        ValueContract.distinct(
                violation,
                violation.withPosition(position),
                RULE.violatedAt(DataPath.ROOT, arguments),
                RULE.violatedAt(path, Arguments.none()));
        assertThrows(NullPointerException.class, () -> RULE.violatedAt(null, arguments));
        assertThrows(NullPointerException.class, () -> RULE.violatedAt(path, null));
        assertThrows(NullPointerException.class, () -> violation.withPosition(null));
    }

    @Test
    void anUndecidedRuleHasAGap() {
        Gap gap = new Gap.MissingFact(DataPath.of("total"));
        Undecided undecided = Undecided.of(RULE, DataPath.ROOT, gap);
        assertEquals(new Undecided(RuleId.of("plan.total"), DataPath.ROOT, List.of(gap)), undecided);
        ValueContract.copiesList(
                List.of(gap), (List<Gap> gaps) -> new Undecided(RULE.id(), DataPath.ROOT, gaps), Undecided::gaps);
        assertEquals(
                "Rule plan.total is said to be undecided without a gap: at least one gap is needed.",
                assertThrows(IllegalArgumentException.class, () -> new Undecided(RULE.id(), DataPath.ROOT, List.of()))
                        .getMessage());
    }

    @Test
    void positionsCountFromOneAndAreOrderedByLine() {
        ValueContract.distinct(new Position(1, 1), new Position(1, 20), new Position(2, 3), new Position(10, 1))
                .ascending(Comparator.naturalOrder());
        assertEquals(
                "Position 0:4 is no place in a text: lines and columns count from 1.",
                assertThrows(IllegalArgumentException.class, () -> new Position(0, 4))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Position(4, 0));
    }
}

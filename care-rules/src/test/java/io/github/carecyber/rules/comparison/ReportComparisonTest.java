package io.github.carecyber.rules.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {

    private static final RemediationPlan FIRST = SampleVersions.first();
    private static final RemediationPlan SECOND = SampleVersions.second();

    @Test
    void aViolationIsTheSameAtTheSameActionWhereverItStands() {
        Report before = report(at("/actions/0/end"), at("/actions/1/start"), at("/weaknesses/2"));
        Report after = report(at("/actions/1/end"), at("/actions/1/start"), at("/weaknesses/0"));
        ReportComparison comparison = ReportComparison.of(FIRST, before, SECOND, after);

        assertEquals(List.of(at("/actions/1/end")), comparison.kept());
        assertEquals(List.of(at("/actions/1/start"), at("/weaknesses/0")), comparison.appeared());
        assertEquals(List.of(at("/actions/1/start"), at("/weaknesses/2")), comparison.gone());
    }

    @Test
    void placesInsideElementsAndOutsideThePlanAreMatchedToo() {
        Report before = report(
                at("/actions/0/expenses/0/amount"),
                at("/actions/0/weaknesses/0"),
                at("/call"),
                at("/unheard/7/of"),
                at(""));
        Report after = report(
                at("/actions/1/expenses/0/amount"),
                at("/actions/1/weaknesses/0"),
                at("/call"),
                at("/unheard/7/of"),
                at(""));

        assertEquals(5, ReportComparison.of(FIRST, before, SECOND, after).kept().size());
    }

    @Test
    void linesOfFinancingThatPayOtherThingsAreTheSameIfTheySayTheSame() {
        RemediationPlan moved = FIRST.withFinancing(
                List.of(FIRST.financing().get(1), FIRST.financing().get(0)));
        ReportComparison comparison =
                ReportComparison.of(FIRST, report(at("/financing/0")), moved, report(at("/financing/0")));

        assertEquals(1, comparison.kept().size());
    }

    @Test
    void asManyAreKeptAsBothHave() {
        Violation one = at("/actions/0");
        ReportComparison comparison = ReportComparison.of(FIRST, report(one, one, one), FIRST, report(one));

        assertEquals(1, comparison.kept().size());
        assertEquals(2, comparison.gone().size());
        assertEquals(List.of(), comparison.appeared());
    }

    @Test
    void whatIsGoneButUndecidedIsPointedOut() {
        Violation violation = at("/actions/0");
        Report undecided = new Report(
                List.of(),
                List.of(new Undecided(
                        violation.rule(), DataPath.ROOT, List.of(new Gap.MissingFact(DataPath.of("call"))))),
                Provenance.of(null, Map.of()));
        ReportComparison comparison = ReportComparison.of(FIRST, report(violation), FIRST, undecided);

        assertEquals(List.of(violation.rule()), comparison.noLongerDecided());
        String text = PlainText.in(Locale.FRENCH).of(comparison);
        assertTrue(text.startsWith("Constats\u00a0: 0 nouveau, 1 levé, 0 maintenu\n"), text);
        assertTrue(text.contains("n’est plus tranchée"), text);
        assertTrue(PlainText.in(Locale.ENGLISH).of(comparison).startsWith("Findings: 0 new, 1 gone, 0 kept\n"));
    }

    private static Report report(Violation... violations) {
        return new Report(List.of(violations), List.of(), Provenance.of(null, Map.of()));
    }

    private static Violation at(String path) {
        return new Violation(
                RuleId.of("plan.schedule.dates-out-of-order"),
                Severity.ERROR,
                DataPath.parse(path),
                Arguments.none().with("action", "A"),
                null);
    }
}

package io.github.carecyber.rules.page;

import static io.github.carecyber.rules.insight.WorkedPlan.AS_OF;
import static io.github.carecyber.rules.page.ParsedPage.elements;
import static io.github.carecyber.rules.page.ParsedPage.parsed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Adjustment;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Fingerprint;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.insight.WorkedPlan;
import io.github.carecyber.rules.plan.PlanValidator;
import io.github.carecyber.rules.plan.SampleCalls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PlanPageTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}\\b");

    /** Lines and fills that stand beside words and are no text. */
    private static final Set<String> OF_SHAPES = Set.of("#c3ccd5", "#6d9bc9", "#a9c4de");

    private static final String HOSTILE =
            "</bdi></script><script>alert('\"&')</script>\u202e\u2066\u0000\u0007\ud800\uffff \u05d0";

    private static final Provenance PROVENANCE =
            new Provenance("1.0", "2026.11", Map.of("plan", new Fingerprint("0".repeat(64))));

    /** The files are what readers see; look at them after they were made anew with {@code -Dcare.pages=write}. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void thePageIsTheOneOnFile(String language) throws Exception {
        ParsedPage.assertOnFile("plan-" + language + ".html", page(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void thePageIsWellFormedAndSaysItsLanguage(String language) throws Exception {
        Document page = parsed(page(language));
        assertEquals(language, page.getDocumentElement().getAttribute("lang"));
        assertEquals(1, page.getElementsByTagName("h1").getLength());
        assertEquals(
                "Plan de remédiation de la clinique d’essai",
                page.getElementsByTagName("h1").item(0).getTextContent());
    }

    @Test
    void everyTableHasACaptionAndScopesAndEveryDrawingItsWords() throws Exception {
        Document page = parsed(page("fr"));
        List<Element> tables = elements(page, "table");
        assertEquals(8, tables.size());
        tables.forEach(
                table -> assertEquals(1, table.getElementsByTagName("caption").getLength(), table::getTextContent));
        elements(page, "th")
                .forEach(head -> assertFalse(head.getAttribute("scope").isEmpty(), head::getTextContent));
        List<Element> drawings = elements(page, "svg").stream()
                .filter(svg -> svg.hasAttribute("role"))
                .toList();
        assertEquals(2, drawings.size());
        Set<String> ids = new HashSet<>();
        elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertTrue(ids.add(id), id));
        for (Element drawing : drawings) {
            assertEquals("img", drawing.getAttribute("role"));
            assertEquals("title", drawing.getElementsByTagName("*").item(0).getNodeName());
            assertTrue(ids.containsAll(
                    List.of(drawing.getAttribute("aria-labelledby").split(" ", -1))));
        }
    }

    @Test
    void nothingIsRunAndNothingIsLoaded() throws Exception {
        String text = page("fr");
        ParsedPage.assertRunsAndLoadsNothing(text);
    }

    @Test
    void textStandsOutFromItsGround() {
        for (Palette colours : Palette.values()) {
            assertTrue(contrast(colours.ink(), colours.ground()) >= 4.5, colours::name);
        }
        assertEquals(21.0, contrast("#000000", "#ffffff"), 0.01);
        assertTrue(contrast("#777777", "#ffffff") < 4.5);
    }

    @Test
    void everyColourIsOfThePalette() {
        Set<String> known = new HashSet<>(OF_SHAPES);
        for (Palette colours : Palette.values()) {
            known.add(colours.ink());
            known.add(colours.ground());
        }
        Set<String> used =
                COLOUR.matcher(page("en")).results().map(MatchResult::group).collect(Collectors.toSet());
        assertEquals(Set.of(), difference(used, known));
        assertFalse(PageStyle.TEXT.contains("-INK") || PageStyle.TEXT.contains("-GROUND"), PageStyle.TEXT);
    }

    @Test
    void aTextCanNeitherLeaveItsPlaceNorHideAnother() throws Exception {
        RemediationAction action = WorkedPlan.plan()
                .actions()
                .get(1)
                .withTitle(HOSTILE)
                .withResponsibleRole(HOSTILE)
                .withMilestones(List.of(new Milestone(null, HOSTILE, AS_OF)));
        RemediationPlan plan = WorkedPlan.plan().withTitle(HOSTILE).withActions(List.of(action));
        Report report = new Report(
                List.of(new Violation(
                        RuleId.of("plan.unheard-of"),
                        Severity.ERROR,
                        DataPath.of(HOSTILE),
                        Arguments.none().with("value", HOSTILE),
                        null)),
                List.of(),
                new Provenance("1.0", HOSTILE, Map.of()).withSource("own-list", HOSTILE),
                List.of(Adjustment.suppressed(RuleId.of("plan.unheard-of"), HOSTILE)));
        String text = PlanPage.in(Locale.FRENCH).of(plan, report, AS_OF);
        Document page = parsed(text);
        assertEquals(0, page.getElementsByTagName("script").getLength());
        assertTrue(text.chars().noneMatch(character -> Character.isISOControl(character) && character != '\n'));
        assertTrue(text.chars().noneMatch(character -> Character.getType(character) == Character.FORMAT));
        assertTrue(page.getElementsByTagName("h1")
                .item(0)
                .getFirstChild()
                .getNodeName()
                .equals("bdi"));
        assertTrue(
                page.getElementsByTagName("h1").item(0).getTextContent().endsWith("\\uD800\\uFFFF \u05d0"),
                () -> page.getElementsByTagName("h1").item(0).getTextContent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aPlanOfWhichNothingIsStatedHasAPage(String language) throws Exception {
        for (RemediationPlan plan : List.of(
                RemediationPlan.empty(),
                RemediationPlan.empty()
                        .withWeaknesses(List.of(Weakness.empty()))
                        .withActions(List.of(RemediationAction.empty()
                                .withMilestones(List.of(new Milestone(null, null, null)))
                                .withExpenses(List.of(Expense.empty())))))) {
            Report report = PlanValidator.of(SampleCalls.published()).validate(plan, AS_OF);
            parsed(PlanPage.in(Locale.forLanguageTag(language)).of(plan, report, AS_OF));
        }
    }

    @Test
    void aPageOfALargePlanIsBoundedAndSaysWhatIsLeftOut() throws Exception {
        List<RemediationAction> actions = IntStream.range(0, 10_000)
                .mapToObj(number -> RemediationAction.of(ActionId.of("A-" + number), "x".repeat(1_000))
                        .withWeaknesses(List.of(WeaknessId.of("none")))
                        .withDependsOn(number == 0 ? List.of() : List.of(ActionId.of("A-" + (number - 1))))
                        .withStart(AS_OF.plusDays(number % 700))
                        .withEnd(AS_OF.plusDays(number % 700 + 5)))
                .toList();
        RemediationPlan plan = RemediationPlan.empty().withActions(actions);
        Report report = PlanValidator.of(SampleCalls.published()).validate(plan, AS_OF);
        String text = PlanPage.in(Locale.ENGLISH).of(plan, report, AS_OF);
        parsed(text);
        assertTrue(text.length() < 1_000_000, () -> "characters: " + text.length());
        assertTrue(text.contains("The actions that start first are shown; 9,880 others are not."));
        assertTrue(text.contains("The table is cut: and "));
    }

    @Test
    void datesAtTheEdgeStayInsideTheDrawings() throws Exception {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.MIN, AS_OF, LocalDate.MAX));
        days.add(null);
        List<RemediationAction> actions = new ArrayList<>();
        for (LocalDate start : days) {
            for (LocalDate end : days) {
                actions.add(RemediationAction.of(ActionId.of("A-" + actions.size()), "Action")
                        .withStart(start)
                        .withEnd(end)
                        .withDependsOn(List.of(ActionId.of("A-0"), ActionId.of("A-5")))
                        .withMilestones(List.of(new Milestone(null, null, start))));
            }
        }
        RemediationPlan plan = RemediationPlan.empty().withActions(actions);
        for (LocalDate asOf : List.of(LocalDate.MIN, AS_OF, LocalDate.MAX)) {
            String text = PlanPage.in(Locale.ENGLISH)
                    .withCall(SampleCalls.published())
                    .of(plan, new Report(List.of(), List.of(), PROVENANCE), asOf);
            for (Element rectangle : elements(parsed(text), "rect")) {
                assertTrue(tenths(rectangle, "x") + tenths(rectangle, "width") <= Drawing.WIDTH, text);
                assertTrue(tenths(rectangle, "x") >= 0, text);
            }
        }
    }

    @Test
    void theOrderOfTheActionsChangesNothingThatIsDrawn() {
        List<RemediationAction> reversed = new ArrayList<>(WorkedPlan.plan().actions());
        Collections.reverse(reversed);
        assertEquals(page("fr"), page("fr", WorkedPlan.plan().withActions(reversed)));
    }

    private static String page(String language) {
        return page(language, WorkedPlan.plan());
    }

    private static String page(String language, RemediationPlan plan) {
        Report report = new Report(
                List.of(
                        violation(
                                "plan.weakness.not-addressed",
                                Severity.WARNING,
                                DataPath.of("weaknesses").index(6),
                                Arguments.none().with("weakness", "W-7")),
                        violation(
                                "plan.action.overdue",
                                Severity.WARNING,
                                DataPath.of("actions").index(4).key("end"),
                                Arguments.none()
                                        .with("action", "A-5")
                                        .with("end", LocalDate.of(2026, 2, 15))
                                        .with("as-of", AS_OF)),
                        violation(
                                "plan.identity.call-differs",
                                Severity.ERROR,
                                DataPath.of("call"),
                                Arguments.none().with("plan-call", "call-b").with("call", "call-a"))),
                List.of(new Undecided(
                        RuleId.of("plan.action.overdue"),
                        DataPath.of("actions").index(5),
                        List.of(new Gap.MissingFact(
                                DataPath.of("actions").index(5).key("end"))))),
                PROVENANCE,
                List.of(Adjustment.lowered(
                                RuleId.of("plan.weakness.not-addressed"), Severity.WARNING, "Traitée par le groupement")
                        .withFindings(1)));
        return PlanPage.in(Locale.forLanguageTag(language))
                .withCall(SampleCalls.published())
                .of(plan, report, AS_OF);
    }

    private static Violation violation(String rule, Severity severity, DataPath path, Arguments arguments) {
        return new Violation(RuleId.of(rule), severity, path, arguments, null);
    }

    private static long tenths(Element element, String attribute) {
        String[] parts = element.getAttribute(attribute).split("\\.", -1);
        return Long.parseLong(parts[0]) * 10 + (parts.length == 1 ? 0 : Long.parseLong(parts[1]));
    }

    private static Set<String> difference(Set<String> some, Set<String> others) {
        Set<String> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    /** The contrast of two colours by the Web Content Accessibility Guidelines, from 1 to 21. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int index) {
        double value = Integer.parseInt(colour.substring(index, index + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

package io.github.carecyber.json;

import static io.github.carecyber.json.Findings.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of conditions that a call's author got wrong. */
class CriterionProblemTest {

    private static final Duration AT_MOST = Duration.ofSeconds(2);
    private static final String IN_TIME = "{\"kind\": \"filed-in-time\"}";

    @ParameterizedTest
    @CsvSource({
        "kind-in, kinds",
        "seat-in, regions",
        "sector-in, sectors",
        "category-in, categories",
        "region-in, regions",
        "activity-in, activities",
        "authorised, activities"
    })
    void aChoiceOfNothingIsRefused(String kind, String member) {
        Violation violation =
                only("{\"kind\": \"%s\", \"%s\": {\"kind\": \"assumed\", \"author\": \"me\", \"assumption\": []}}"
                        .formatted(kind, member));

        assertEquals("json.invalid-object /eligibility", violation.rule() + " " + violation.path());
        assertEquals(
                "Parts of the document do not fit together here. Expected: at least one value in " + member + ".",
                Findings.sentence(violation, Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"all-of, criteria", "any-of, criteria", "same-site, criteria"})
    void aGroupOfNothingIsRefused(String kind, String member) {
        Violation violation = only("{\"kind\": \"%s\", \"%s\": []}".formatted(kind, member));

        assertEquals("json.invalid-object /eligibility", violation.rule() + " " + violation.path());
        assertEquals(
                "Des parties du document ne vont pas ensemble ici. Attendu\u00a0: au moins une condition dans criteria.",
                Findings.sentence(violation, Locale.FRENCH));
    }

    @Test
    void valuesOfAChoiceAreKnownAndStandOnce() {
        String criterion = """
                {"kind": "region-in", "regions": {"kind": "assumed", "author": "me",
                 "assumption": ["bretagne", "53", "Corse", "corse", "bretagne"]}}""";

        assertEquals(
                List.of(
                        "json.unknown-value /eligibility/regions/assumption/1",
                        "json.unknown-value /eligibility/regions/assumption/2",
                        "json.duplicate-element /eligibility/regions/assumption/4"),
                problems(criterion));
    }

    @Test
    void aMistypedKindIsToldTheNearestOne() {
        Violation violation = only("{\"kind\": \"all_of\", \"criteria\": []}");

        assertEquals("json.unknown-kind /eligibility/kind", violation.rule() + " " + violation.path());
        assertEquals(
                "There is no kind 'all_of' here. Did you mean 'all-of'?", Findings.sentence(violation, Locale.ENGLISH));
        assertEquals(
                "Le genre 'all_of' n’existe pas ici. Vouliez-vous dire 'all-of'\u00a0?",
                Findings.sentence(violation, Locale.FRENCH));
        assertTrue(violation.arguments().values().containsKey("suggestion"));
        assertTrue(violation.arguments().values().containsKey("allowed"));
    }

    @Test
    void aSiteTakesConditionsOnSitesOnly() {
        Violation violation = only("{\"kind\": \"same-site\", \"criteria\": [" + IN_TIME + "]}");

        assertEquals("json.unknown-kind /eligibility/criteria/0/kind", violation.rule() + " " + violation.path());
        assertEquals(
                "There is no kind 'filed-in-time' here. Kinds allowed: sector-in, category-in, region-in, activity-in,"
                        + " authorised.",
                Findings.sentence(violation, Locale.ENGLISH));
    }

    @Test
    void aThresholdIsAWholeNumberFromZero() {
        String criterion = "{\"kind\": \"measured\", \"measure\": {\"kind\": \"sites\"}, \"bound\": \"at-least\","
                + " \"threshold\": {\"kind\": \"assumed\", \"assumption\": %s, \"author\": \"me\"}}";

        for (String number : List.of("-1", "9223372036854775808", "1.5", "1e3")) {
            assertEquals(
                    List.of("json.invalid-value /eligibility/threshold/assumption"),
                    problems(criterion.formatted(number)),
                    number);
        }
        assertEquals(
                List.of("json.wrong-type /eligibility/threshold/assumption"), problems(criterion.formatted("\"2\"")));
        assertEquals(
                "The value -1 is not allowed. Expected: a whole number from 0 to 9223372036854775807, not in quotes.",
                Findings.sentence(only(criterion.formatted("-1")), Locale.ENGLISH));
    }

    @Test
    void yearsAreNumbersAndEachStandsOnce() {
        assertEquals(List.of("json.invalid-object /eligibility/measure/years"), problems(staff("2024, 2023, 2024")));
        assertEquals(List.of("json.invalid-object /eligibility/measure/years"), problems(staff("")));
        assertEquals(
                List.of(
                        "json.wrong-type /eligibility/measure/years/years/0",
                        "json.invalid-value /eligibility/measure/years/years/1",
                        "json.invalid-value /eligibility/measure/years/years/2",
                        "json.null /eligibility/measure/years/years/3"),
                problems(staff("\"2024\", 10000, -1, null")));
        assertEquals(
                "Parts of the document do not fit together here. Expected: at least one year in years, and each once.",
                Findings.sentence(only(staff("")), Locale.ENGLISH));
    }

    @Test
    void whatTheTextLeavesOpenMustBeSaid() {
        String criterion = "{\"kind\": \"measured\", \"measure\": {\"kind\": \"staff\", \"years\": {\"years\": [2024],"
                + " \"scope\": \"SITE\"}}}";

        assertEquals(
                List.of(
                        "json.missing /eligibility/bound",
                        "json.missing /eligibility/threshold",
                        "json.missing /eligibility/measure/years/undeclared",
                        "json.unknown-value /eligibility/measure/years/scope"),
                problems(criterion));
    }

    @Test
    void derogationsWithOneLabelAreRefusedAtTheirRule() {
        String derogation = derogation("Overseas", IN_TIME);
        Violation violation = only("{\"kind\": \"all-of\", \"criteria\": [" + IN_TIME + ", "
                + unless(derogation + ", " + derogation) + "]}");

        assertEquals("json.invalid-object /eligibility/criteria/1", violation.rule() + " " + violation.path());
        assertEquals(
                "Parts of the document do not fit together here. Expected: at least one derogation in derogations, each"
                        + " with a label of its own.",
                Findings.sentence(violation, Locale.ENGLISH));
        assertEquals(List.of("json.invalid-object /eligibility"), problems(unless("")));
    }

    @Test
    void aProblemInsideADerogationIsFoundThere() {
        String wrong = "{\"kind\": \"evidenced\", \"prerequisite\": 7}";
        String call = call("{\"kind\": \"all-of\", \"criteria\": [" + IN_TIME + ", "
                + unless(derogation("Overseas", wrong)) + "]}");

        assertEquals(
                List.of("json.wrong-type '/eligibility/criteria/1/derogations/0/when/prerequisite'"
                        + place(call, "7}")),
                Findings.of(CareJson.read(DocumentType.CALL, call).report()));
    }

    @Test
    void aPredicateHasANameAndTypedParameters() {
        String title = "\"title\": {\"french\": \"Référent\", \"english\": \"Correspondent\"}";

        assertEquals(
                "The value 'java' is not allowed. Expected: the name of a predicate, such as"
                        + " bretagne.cyber-correspondent.",
                Findings.sentence(
                        only("{\"kind\": \"custom\", \"predicate\": \"java\", " + title + "}"), Locale.ENGLISH));
        assertEquals(
                List.of(
                        "json.unknown-kind /eligibility/parameters/days/kind",
                        "json.wrong-type /eligibility/parameters/least"),
                problems("{\"kind\": \"custom\", \"predicate\": \"a.b\", " + title + ", \"parameters\": {\"days\":"
                        + " {\"kind\": \"java.lang.Runtime\", \"value\": 3}, \"least\": 2}}"));
        assertEquals(
                List.of("json.invalid-object /eligibility/parameters"),
                problems("{\"kind\": \"custom\", \"predicate\": \"a.b\", " + title
                        + ", \"parameters\": {\"Days Before\": {\"kind\": \"count\", \"value\": 3}}}"));
    }

    @Test
    void derogationsFromDerogationsEndAtTheDepthAllowed() {
        String call = call(nested(5_000));

        List<String> findings =
                Findings.of(assertTimeoutPreemptively(AT_MOST, () -> CareJson.read(DocumentType.CALL, call))
                        .report());

        assertTrue(findings.stream().anyMatch(finding -> finding.startsWith("json.too-deep ")), findings::toString);
        assertEquals(List.of(), problems(nested(9)));
    }

    @Test
    void conditionsNestedDeeperThanACallMayHaveThemAreExplained() {
        int most = FundingCall.DEEPEST_CRITERION;
        String negation = "{\"kind\": \"not\", \"criterion\": ";
        assertEquals(List.of(), problems(negation.repeat(most - 1) + IN_TIME + "}".repeat(most - 1)));

        Violation violation = only(negation.repeat(most) + IN_TIME + "}".repeat(most));

        assertEquals("json.invalid-object", violation.rule().toString());
        assertTrue(
                Findings.sentence(violation, Locale.ENGLISH)
                        .contains("at most 10000 conditions, nested at most 12 levels deep"),
                Findings.sentence(violation, Locale.ENGLISH));
    }

    private static String staff(String years) {
        return "{\"kind\": \"measured\", \"measure\": {\"kind\": \"staff\", \"years\": {\"years\": [" + years
                + "], \"scope\": \"site\", \"undeclared\": \"is-missing\"}}, \"bound\": \"at-most\", \"threshold\":"
                + " {\"kind\": \"awaited\", \"text\": \"annex\"}}";
    }

    private static String unless(String derogations) {
        return "{\"kind\": \"unless\", \"general\": " + IN_TIME + ", \"derogations\": [" + derogations + "]}";
    }

    private static String derogation(String label, String when) {
        return "{\"label\": {\"french\": \"Outre-mer\", \"english\": \"" + label + "\"}, \"when\": " + when
                + ", \"then\": " + IN_TIME
                + ", \"reference\": {\"title\": \"annex\", \"confidence\": \"official\"}}";
    }

    /** A derogation that applies unless a derogation applies, and so on. */
    private static String nested(int levels) {
        String[] around = unless(derogation("Overseas", "%")).split("%", -1);
        return around[0].repeat(levels) + IN_TIME + around[1].repeat(levels);
    }

    private static Violation only(String criterion) {
        Report report = read(criterion);
        assertEquals(1, report.violations().size(), report::toString);
        return report.violations().get(0);
    }

    /** The rule and path of each problem, in the order of the paths. */
    private static List<String> problems(String criterion) {
        return read(criterion).violations().stream()
                .map(violation -> violation.rule() + " " + violation.path())
                .toList();
    }

    private static Report read(String criterion) {
        return CareJson.read(DocumentType.CALL, call(criterion)).report();
    }

    /** A call that is right but for its conditions. */
    private static String call(String criterion) {
        String bare = CareJson.write(DocumentType.CALL, CallSamples.bareCall());
        String inTime = "\"eligibility\": {\n    \"kind\": \"filed-in-time\"\n  }";
        assertTrue(bare.contains(inTime), bare);
        return bare.replace(inTime, "\"eligibility\": " + criterion);
    }
}

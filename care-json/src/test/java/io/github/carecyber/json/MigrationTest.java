package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Fingerprint;
import io.github.carecyber.rules.plan.PlanValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Documents of a made-up older version, and of versions that nobody knows. */
class MigrationTest {

    private static final Migration FIRST = Migration.of("care.plan.v0", "care.plan.v1")
            .renaming("/name", "title")
            .renaming("/actions/*/name", "title")
            .leavingOut("/author")
            .leavingOut("/actions/*/colour")
            .converting("/actions/*/status", status -> status.equals("\"finished\"") ? "\"done\"" : status)
            .converting("/actions/*/total", MigrationTest::euros)
            .renaming("/actions/*/total", "declaredTotal");

    private static final DocumentType<RemediationPlan> PLAN = DocumentType.PLAN.withMigration(FIRST);

    private static final String OLD = """
            {
              "author": "M.",
              "format": "care.plan.v0",
              "name": "Plan",
              "actions": [
                {"colour": "red", "name": "Segmenter", "status": "finished", "total": 1250},
                {"name": "Restaurer", "colour": {"r": [1, 2]}, "stat\\u0075s": "planned", "colour": 2}
              ]
            }
            """;

    @Test
    void anOlderDocumentIsReadAsOneOfToday() {
        assertEquals(
                CareJson.read(DocumentType.PLAN, """
                        {"format": "care.plan.v1", "title": "Plan", "actions": [
                          {"title": "Segmenter", "status": "done", "declaredTotal": "12.50"},
                          {"title": "Restaurer", "status": "planned"}]}
                        """).value().orElseThrow(),
                CareJson.read(PLAN, OLD).value().orElseThrow());
    }

    @Test
    void positionsAreThoseOfTheFileAsItWasSent() {
        String old = OLD.replace("1250", "12.50")
                .replace("\"planned\"", "\"plannd\"")
                .replace("\"name\": \"Plan\"", "\"name\": 5");

        assertEquals(
                List.of(
                        "json.wrong-type '/title' 4:11",
                        "json.wrong-type '/actions/0/declaredTotal' 6:75",
                        "json.unknown-value '/actions/1/status' 7:67"),
                Findings.of(CareJson.read(PLAN, old).report()));
    }

    @Test
    void whatAnEngineFindsIsInTheFileAsItWasSentToo() {
        String old = OLD.replace("1250", "1251");

        assertTrue(Findings.of(CareJson.read(PLAN, old)
                        .check(
                                PlanValidator.rules(),
                                plan -> PlanValidator.withoutCall().validate(plan, LocalDate.of(2026, 3, 1))))
                .contains("plan.expense.action-total-differs '/actions/0/declaredTotal' 6:75"));
    }

    @Test
    void aSyntaxErrorIsWhereItIs() {
        String old = OLD.replace("{\"r\": [1, 2]}", "{\"r\": [1; 2]}");

        assertTrue(Findings.of(CareJson.read(PLAN, old).report()).stream()
                .anyMatch(finding -> finding.startsWith("json.syntax ") && finding.endsWith(" 7:45")));
    }

    @Test
    void migrationsFollowOneAnother() {
        DocumentType<RemediationPlan> type = PLAN.withMigration(
                Migration.of("care.plan.draft", "care.plan.v0").renaming("/nom", "name"));

        assertEquals(
                "Plan",
                CareJson.read(type, "{\"nom\": \"Plan\", \"format\": \"care.plan.draft\"}")
                        .value()
                        .orElseThrow()
                        .title());
    }

    @Test
    void aDocumentOfTodayIsReadAsEver() {
        assertTrue(CareJson.read(PLAN, "{\"format\": \"care.plan.v1\"}").isReadable());
        assertEquals(
                List.of("json.unknown-key '/name' 1:28"),
                Findings.of(CareJson.read(PLAN, "{\"format\": \"care.plan.v1\", \"name\": \"x\"}")
                        .report()));
    }

    @Test
    void whatIsLeftOutTakesNoCommaWithItThatIsNeeded() {
        DocumentType<RemediationPlan> type = DocumentType.PLAN.withMigration(
                Migration.of("care.plan.v0", "care.plan.v1").leavingOut("/a").leavingOut("/b"));
        for (String members : List.of(
                "\"a\":1,\"b\":2,F,\"title\":\"x\"",
                "\"a\":1,F,\"b\":[2],\"title\":\"x\"",
                "F,\"a\":1,\"b\":\"2\",\"title\":\"x\"",
                "F,\"title\":\"x\" , \"b\" : { } , \"a\" : true ")) {
            String text = "{" + members.replace("F", "\"format\":\"care.plan.v0\"") + "}";
            assertEquals("x", CareJson.read(type, text).value().orElseThrow().title(), text);
        }
    }

    @Test
    void aValueThatCannotBeConvertedStaysAsItIs() {
        DocumentType<RemediationPlan> type =
                DocumentType.PLAN.withMigration(Migration.of("care.plan.v0", "care.plan.v1")
                        .converting("/version", value -> Integer.toString(Integer.parseInt(value) + 1)));

        assertEquals(
                3,
                CareJson.read(type, "{\"format\": \"care.plan.v0\", \"version\": 2}")
                        .value()
                        .orElseThrow()
                        .version());
        assertEquals(
                List.of("json.wrong-type '/version' 1:39"),
                Findings.of(CareJson.read(type, "{\"format\": \"care.plan.v0\", \"version\": \"b\"}")
                        .report()));
    }

    @Test
    void theProvenanceCitesTheFileAsItWasSent() {
        String old = OLD.replace("1250", "true");

        assertEquals(
                Fingerprint.of(old),
                CareJson.read(PLAN, old).report().provenance().inputs().get("document"));
    }

    @Test
    void aMigrationThatWouldNeverBeAskedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PLAN.withMigration(FIRST));
        assertThrows(
                IllegalArgumentException.class, () -> PLAN.withMigration(Migration.of("care.plan.v1", "care.plan.v2")));
        assertThrows(IllegalArgumentException.class, () -> Migration.of("care.plan.v1", "care.plan.v1"));
        assertThrows(IllegalArgumentException.class, () -> FIRST.renaming("title", "name"));
    }

    @Test
    void anOtherVersionIsToldFromAnotherType() {
        assertEquals(
                "The version 'care.plan.v0' of this format is older than the one that this library reads: bring the document to the"
                        + " version expected. The member \"format\" expected is care.plan.v1.",
                sentence("care.plan.v0", Locale.ENGLISH));
        assertEquals(
                "La version 'care.plan.v12' de ce format est plus récente que celle que cette bibliothèque lit\u00a0: utilisez une"
                        + " version plus récente de la bibliothèque. Le champ «\u00a0format\u00a0» attendu est care.plan.v1.",
                sentence("care.plan.v12", Locale.FRENCH));
        assertEquals(
                "The version 'care.plan.vX' of this format is not known. The member \"format\" expected is care.plan.v1.",
                sentence("care.plan.vX", Locale.ENGLISH));
        assertTrue(sentence("care.report.v1", Locale.ENGLISH).startsWith("This document is of another type"));
    }

    private static String sentence(String format, Locale locale) {
        return Findings.sentence(
                CareJson.read(DocumentType.PLAN, "{\"format\": \"" + format + "\"}")
                        .report()
                        .violations()
                        .get(0),
                locale);
    }

    /** Cents as a number become an amount. */
    private static String euros(String cents) {
        int number = Integer.parseInt(cents);
        return "\"" + number / 100 + "." + number % 100 + "\"";
    }
}

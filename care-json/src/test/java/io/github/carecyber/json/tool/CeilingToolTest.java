package io.github.carecyber.json.tool;

import static io.github.carecyber.json.tool.CareToolTest.demo;
import static io.github.carecyber.json.tool.CareToolTest.piped;
import static io.github.carecyber.json.tool.CareToolTest.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.tool.CareToolTest.Answer;
import io.github.carecyber.rules.scale.CeilingDerivation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ceilings on the command line. */
class CeilingToolTest {

    @Test
    void aCeilingIsWorkedOutInBothLanguages() {
        Answer french = run("ceiling", demo("scale.json"), demo("figures.json"), "--lang", "fr");
        assertEquals(0, french.exit(), french.errors());
        assertTrue(french.output().startsWith("Plafond\u00a0: 30\u202f124,92\u00a0€"), french.output());
        assertTrue(french.output().contains("tranche 2, à partir de 11\u00a0: 14 × 20,83\u00a0€"), french.output());
        assertTrue(run("ceiling", demo("scale.json"), demo("figures.json"))
                .output()
                .startsWith("Ceiling: €30,124.92"));
    }

    @Test
    void aCeilingIsADocument() {
        Answer answer = run("ceiling", demo("scale.json"), demo("figures.json"), "--json");
        CeilingDerivation ceiling =
                CareJson.read(DocumentType.CEILING, answer.output()).value().orElseThrow();
        assertEquals(Euros.of("30124.92"), ceiling.ceiling().orElseThrow());
    }

    @Test
    void aFigureThatIsMissingAndOneThatIsNotUsedAreNamed() {
        String figures = """
                {"format": "care.figures.v1", "quantities": {"persons": 1850, "applications": 24}, "costs": "40000.00"}
                """;
        Answer english = piped(figures, "ceiling", demo("scale.json"), "-");
        assertEquals(0, english.exit(), english.errors());
        assertTrue(
                english.output().contains("- not declared: connected-persons (connected persons)"), english.output());
        assertTrue(
                english.output()
                        .contains("the scale does not use the declared figure “persons”; it uses: connected-persons"
                                + " (connected persons), applications (connected applications)."),
                english.output());
        Answer french = piped(figures, "ceiling", demo("scale.json"), "-", "--lang", "fr");
        assertTrue(
                french.output().contains("- non déclaré\u00a0: connected-persons (personnes raccordées)"),
                french.output());
        assertTrue(
                french.output().contains("n’utilise pas la grandeur déclarée «\u00a0persons\u00a0»"), french.output());
        CeilingDerivation document = CareJson.read(
                        DocumentType.CEILING,
                        piped(figures, "ceiling", demo("scale.json"), "-", "--json")
                                .output())
                .value()
                .orElseThrow();
        assertEquals(List.of(QuantityId.of("persons")), document.unused());
    }

    @Test
    void withoutFiguresEachOneThatIsLackingIsNamed() {
        Answer answer = run("ceiling", demo("scale.json"));
        assertEquals(0, answer.exit(), answer.errors());
        assertTrue(answer.output().contains("connected-persons"), answer.output());
        assertTrue(answer.output().contains("applications"), answer.output());
    }

    @Test
    void theScaleOfACallIsAwaited() {
        for (String call : List.of("care-d2-2025", demo("call-regional.json"))) {
            Answer answer = run("ceiling", call, demo("figures.json"), "--application", demo("application-ght.json"));
            assertEquals(0, answer.exit(), answer.errors());
            assertTrue(answer.output().startsWith("Ceiling: "), answer.output());
        }
        assertTrue(run("ceiling", "care-d2-2025", demo("figures.json")).output().contains("not published"));
        assertTrue(run("ceiling", "care-d2-2025").output().contains("not published"));
    }

    @Test
    void aFileOfAnotherTypeIsToldWhatWouldDo() {
        Answer answer = run("ceiling", demo("claims.json"), demo("figures.json"));
        assertEquals(2, answer.exit());
        assertTrue(answer.output().contains("care.scale.v1"), answer.output());
        assertTrue(answer.output().contains("A call (care.call.v1) will do as well."), answer.output());
    }

    @Test
    void aMistypedFinessNumberIsAWarningBesideTheAnswer() throws Exception {
        String application =
                Files.readString(Path.of(demo("application-ehpad.json"))).replace("010000347", "010000340");
        Answer answer = piped(application, "assess", "-", "--as-of", "2026-11-23", "--lang", "fr");
        assertTrue(answer.errors().contains("la clé du numéro FINESS 010000340 ne correspond pas"), answer.errors());
        Answer real = run("assess", demo("application-ehpad.json"), "--as-of", "2026-11-23");
        assertEquals("", real.errors());
    }

    @Test
    void theMoneyOfTheCatalogueHasNoLineInTheFile() {
        Answer answer = run("budget", demo("commitments.json"), "--as-of", "2025-12-31");
        assertTrue(answer.output().contains("information /funding/1 ["), answer.output());
        assertTrue(answer.output().contains("in the catalogue '"), answer.output());
    }
}

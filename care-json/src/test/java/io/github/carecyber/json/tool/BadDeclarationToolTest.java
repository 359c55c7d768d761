package io.github.carecyber.json.tool;

import static io.github.carecyber.json.tool.CareToolTest.demo;
import static io.github.carecyber.json.tool.CareToolTest.piped;
import static io.github.carecyber.json.tool.CareToolTest.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.json.tool.CareToolTest.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Declarations with what a hospital gets wrong, from the file to the checklist: each is named, and the rest is assessed. */
class BadDeclarationToolTest {

    private static final String DAY = "2026-03-20";

    private static final List<String> RULES = List.of(
            "attainment.evidence.dated-later",
            "attainment.evidence.not-a-member",
            "attainment.coverage.not-a-member",
            "attainment.rate.above-whole",
            "attainment.evidence.two-kinds",
            "attainment.coverage.activity-too-large");

    @Test
    void everythingWrongIsNamedAtOnceAndTheRestIsAssessed() throws IOException {
        String good = Files.readString(Path.of(demo("declaration-ght.json")));
        String bad = changed(good, "\"dated\": \"2025-09-18\"", "\"dated\": \"2027-01-01\"");
        bad = changed(bad, "(\"dated\": \"2026-01-12\",\\s+\"covers\": \\[)", "$1\"980600019\", ");
        bad = changed(bad, "(\"coveredEntities\": \\[)", "$1\"980600019\", ");
        bad = changed(
                bad,
                "(\"objective\": \"D2.O2.A\",)",
                "$1 \"rates\": [{\"measure\": \"taux\", \"counted\": 101, \"outOf\": 100}],");
        bad = changed(bad, "\"id\": \"MAJ-PLAN\"", "\"id\": \"PLAN-SAUVEGARDE\"");
        bad = changed(bad, "\"2024\": 6600", "\"2024\": " + Long.MAX_VALUE);
        bad = changed(bad, "\"2024\": 3400", "\"2024\": " + Long.MAX_VALUE);
        Answer before = run("attain", demo("declaration-ght.json"), "--as-of", DAY);
        for (String language : List.of("fr", "en")) {
            Answer answer = piped(bad, "attain", "-", "--as-of", DAY, "--lang", language);
            assertEquals(1, answer.exit(), answer.errors());
            for (String rule : RULES) {
                assertTrue(answer.output().contains("[" + rule + "]"), () -> rule + "\n" + answer.output());
                assertFalse(before.output().contains(rule), rule);
            }
        }
        String english = piped(bad, "attain", "-", "--as-of", DAY).output();
        assertTrue(
                english.contains("Objectives: reached 6, not reached 2, to complete 3, not applicable 0\n"), english);
        assertTrue(english.contains("[to complete] D2.O1.A "), "what is dated in the future does not count yet");
        assertTrue(english.contains("[not reached] D2.O1.C "), "half of the activity is too little");
        assertTrue(english.contains("[reached] D2.O2.A "), "the rate is none of its targets");
        assertTrue(english.contains("[reached] D2.O3.A "), english);
    }

    @Test
    void aFigureThatNoNumberHoldsIsRefusedWithItsPlace() throws IOException {
        String good = Files.readString(Path.of(demo("declaration-ght.json")));
        Answer answer =
                piped(changed(good, "\"2024\": 6600", "\"2024\": 92233720368547758070"), "attain", "-", "--as-of", DAY);
        assertEquals(2, answer.exit());
        assertTrue(
                answer.output().contains("/applicant/members/0/facilities/0/combinedActivity/2024 (line "),
                answer.output());
    }

    private static String changed(String text, String from, String to) {
        String changed = text.replaceFirst(from, to);
        assertFalse(changed.equals(text), from);
        return changed;
    }
}

package io.github.carecyber.json.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan checked with a list of exploited vulnerabilities, and with rules that weigh less or are set aside. */
class PlanRuleOptionsTest {

    private static final Path ROOT = Path.of(System.getProperty("care.root"));

    private static final String PLAN =
            ROOT.resolve("care-json/src/demo/plan.json").toString();

    private static final String LIST = ROOT.resolve("care-json/src/test/resources/io/github/carecyber/json/kev")
            .resolve("known-exploited-vulnerabilities-2025-08-25.json")
            .toString();

    @TempDir
    private Path folder;

    @Test
    void theAnswerSaysOnWhichListItReliedAndWhatWasMadeToCountOtherwise() {
        CareToolTest.Answer answer = validate(
                "--list",
                LIST,
                "--lower",
                "plan.weakness.not-addressed=warning:traitée ailleurs = hors plan",
                "--suppress",
                "plan.objective.not-served:servi par un autre projet",
                "--suppress",
                "plan.objective.unknown:essai: deux");

        String text = answer.output();
        assertTrue(text.contains("By the list of exploited vulnerabilities, version 2025.08.25\n"), text);
        assertTrue(text.contains("- plan.weakness.not-addressed lowered to "), text);
        assertTrue(text.contains("traitée ailleurs = hors plan\n"), text);
        assertTrue(text.contains("- plan.objective.not-served set aside ("), text);
        assertTrue(text.contains("essai: deux\n"), text);
    }

    @Test
    void whatIsNotOfTheFormIsRefused() {
        refused("is not of the form RULE=SEVERITY:REASON", "--lower", "plan.weakness.not-addressed");
        refused("is not offered", "--lower", "plan.weakness.not-addressed=error:essai");
        refused("can only be lowered", "--lower", "plan.weakness.list-due-date=info:essai");
        refused("is not of the form RULE:REASON", "--suppress", "plan.weakness.not-addressed");
        refused("blank", "--suppress", "plan.weakness.not-addressed: ");
        refused("There is no rule", "--suppress", "plan.unheard-of:essai");
    }

    @Test
    void aRefusalNamesValueAndFormInFrenchAsInEnglish() {
        for (String[] each : List.of(
                new String[] {"--lower", "plan.weakness.not-addressed", "REGLE=GRAVITE:MOTIF"},
                new String[] {"--lower", "plan.weakness.not-addressed=error:essai", "'error'", "warning ou info"},
                new String[] {
                    "--lower", "plan.weakness.list-due-date=info:essai", "ne peut être que diminuée", "--suppress"
                },
                new String[] {"--lower", "plan.unheard-of=info:essai", "'plan.unheard-of'", "REGLE=GRAVITE:MOTIF"},
                new String[] {
                    "--lower", "plan.weakness.not-addressed=info: ", "le motif est vide", "REGLE=GRAVITE:MOTIF"
                },
                new String[] {"--suppress", "plan.weakness.not-addressed", "REGLE:MOTIF"},
                new String[] {"--suppress", "Plan:essai", "aucune règle des plans ne s’appelle 'Plan'", "REGLE:MOTIF"},
                new String[] {"--suppress", "plan.weakness.not-addressed:", "le motif est vide", "REGLE:MOTIF"})) {
            CareToolTest.Answer answer = validate(each[0], each[1], "--lang", "fr");
            assertEquals(2, answer.exit());
            assertTrue(answer.errors().contains(each[1]), answer.errors());
            for (int index = 2; index < each.length; index++) {
                assertTrue(answer.errors().contains(each[index]), answer.errors());
            }
        }
    }

    @Test
    void aListThatCannotBeReadIsRefusedWithAllThatIsWrong() throws Exception {
        Path list = Files.writeString(folder.resolve("list.json"), "{\"vulnerabilities\": [7]}");

        refused("The field catalogVersion is missing.", "--list", list.toString());
        refused("Expected here: a JSON object.", "--list", list.toString());
        refused("cannot be read", "--list", folder.resolve("absent.json").toString());
    }

    private static void refused(String words, String option, String value) {
        CareToolTest.Answer answer = validate(option, value);
        assertEquals(2, answer.exit());
        assertTrue(answer.errors().contains(words), answer.errors());
    }

    private static CareToolTest.Answer validate(String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "validate";
        arguments[1] = PLAN;
        arguments[2] = "--as-of";
        arguments[3] = "2026-11-23";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CareToolTest.run(arguments);
    }
}

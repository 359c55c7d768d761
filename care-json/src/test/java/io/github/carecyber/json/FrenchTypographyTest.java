package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.eligibility.CriterionWording;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.wording.GapText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** French asks for a space that does not break before : ; ! ? » and after «, and for a curved apostrophe. */
class FrenchTypographyTest {

    private static final Pattern WHOLE = Pattern.compile("(?<!\u00a0)[:;!?»]|«(?!\u00a0)|'");

    /** In a line of source text a mark after a usual space; numbers and code have none of their own at the end of a word. */
    private static final Pattern IN_SOURCE = Pattern.compile(" [:;!?»](?=[ .,)…\"»\\\\]|$)|« ");

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    /** The signs that an identifier may hold are no punctuation. */
    private static final String SIGNS = " . _ : / - ";

    @Test
    void everyRuleKeepsIt() {
        List<Rule> rules = JsonRules.catalog().rules();
        assertTrue(rules.size() > 100, () -> "the catalogue lists " + rules.size() + " rules");
        for (Rule rule : rules) {
            assertKept(rule.title().french());
            assertKept(rule.message().french());
        }
    }

    @Test
    void everyAnswerOfAConditionKeepsIt() {
        for (CriterionWording wording : Eligibility.wordings()) {
            assertKept(wording.rule().title().french());
            assertKept(wording.rule().message().french());
            assertKept(wording.met().french());
            assertKept(wording.notApplicable().french());
        }
    }

    @Test
    void everyGapKeepsIt() {
        BilingualText name = BilingualText.of("plafond", "ceiling");
        DataPath path = DataPath.of("filed");
        RuleId predicate = RuleId.of("region.check");
        List<Gap> gaps = List.of(
                new Gap.MissingFact(path),
                new Gap.NotPublished(name, "annexe"),
                new Gap.NotOnRecord(name, LocalDate.of(2025, 8, 1)),
                new Gap.CannotTell(path, name),
                new Gap.Unreadable(path),
                new Gap.MissingEvidence(
                        path,
                        name,
                        List.of(EvidenceKind.of("security-policy"), EvidenceKind.of("crisis-plan")),
                        LegalEntityFinessNumber.parse("010000222")),
                new Gap.Conflict(List.of(name, name)),
                new Gap.PredicateNotSupplied(predicate),
                new Gap.PredicateFailed(predicate, "java.lang.IllegalStateException: 'boom'"));
        assertEquals(Gap.class.getPermittedSubclasses().length, gaps.size());
        gaps.forEach(gap -> assertKept(GapText.of(gap, Locale.FRENCH)));
        assertKept(GapText.of(gaps, Locale.FRENCH));
    }

    @Test
    void everyStringOfTheSourcesKeepsIt() throws IOException {
        Path root = Path.of(System.getProperty("care.root"));
        List<String> found = new ArrayList<>();
        for (String module : List.of("care-rules", "care-json")) {
            try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main"))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    collect(file, found);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** Reads the literals of each line, and the lines of text blocks as they are. */
    private static void collect(Path file, List<String> found) throws IOException {
        boolean inBlock = false;
        for (String line : Files.readString(file).split("\n", -1)) {
            int fences = line.split("\"\"\"", -1).length - 1;
            String text = line.strip();
            if (inBlock) {
                check(text, file, found);
            } else if (!text.startsWith("*") && !text.startsWith("/")) {
                LITERAL.matcher(text).results().forEach(literal -> check(literal.group(), file, found));
            }
            inBlock ^= fences % 2 == 1;
        }
    }

    private static void check(String text, Path file, List<String> found) {
        if (IN_SOURCE.matcher(text.replace(SIGNS, "")).find()) {
            found.add(file.getFileName() + " " + text);
        }
    }

    private static void assertKept(String french) {
        assertEquals(List.of(), WHOLE.matcher(french).results().toList(), french);
    }
}

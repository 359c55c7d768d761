package io.github.carecyber.rules.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.eligibility.CriterionWording;
import io.github.carecyber.rules.eligibility.Eligibility;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RuleCatalogTest {

    private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");

    @Test
    void everyRuleHasBothLanguagesWithTheSameArguments() {
        List<Rule> rules = RuleCatalog.standard().rules();
        assertTrue(rules.size() > 40, "the catalogue lists " + rules.size() + " rules");
        for (Rule rule : rules) {
            assertSameNames(rule.id(), rule.message());
            assertSameNames(rule.id(), rule.title());
            assertFalse(rule.title().french().equals(rule.title().english()), rule.id() + " has one title for both");
        }
        for (CriterionWording wording : Eligibility.wordings()) {
            assertSameNames(wording.rule().id(), wording.met());
            assertSameNames(wording.rule().id(), wording.notApplicable());
        }
    }

    @Test
    void everyRuleOnPlansHasAGroundInBothLanguages() {
        for (Rule rule : RuleCatalog.standard().rules()) {
            String family = rule.id().value().split("\\.", 2)[0];
            if (family.equals("plan") || family.equals("structure")) {
                BilingualText rationale = rule.rationale();
                assertTrue(rationale != null, () -> rule.id() + " says neither text nor reason");
                assertFalse(
                        rationale.french().equals(rationale.english()),
                        rule.id().value());
                assertTrue(rationale.french().endsWith("."), rule.id().value());
                assertTrue(rationale.english().endsWith("."), rule.id().value());
            }
        }
    }

    @Test
    void accentsSurviveTheBuild() {
        Rule rule = RuleCatalog.standard()
                .rule(RuleId.of("eligibility.applicant-kind"))
                .orElseThrow();
        assertEquals("Cat\u00e9gorie de candidat", rule.title().french());
    }

    @Test
    void everyEngineIsListed() {
        Set<String> families = new TreeSet<>();
        RuleCatalog.standard()
                .rules()
                .forEach(rule -> families.add(rule.id().value().split("\\.", 2)[0]));
        assertEquals(
                Set.of(
                        "allocation",
                        "attainment",
                        "audit",
                        "budget",
                        "call",
                        "cases",
                        "eligibility",
                        "plan",
                        "structure"),
                families);
    }

    @Test
    void anIdStandsForOneRule() {
        Rule rule = Rule.of(
                "plan.dependency.cycle",
                Severity.ERROR,
                BilingualText.of("Titre", "Title"),
                BilingualText.of("Message fr", "Message en"));
        RuleCatalog standard = RuleCatalog.standard();
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> standard.with(List.of(rule)));
        assertTrue(refusal.getMessage().contains("'plan.dependency.cycle'"), refusal.getMessage());
        assertEquals(rule, RuleCatalog.of(List.of(rule)).rule(rule.id()).orElseThrow());
    }

    private static void assertSameNames(RuleId rule, BilingualText text) {
        assertEquals(names(text.french()), names(text.english()), rule.value());
    }

    private static Set<String> names(String message) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(message);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}

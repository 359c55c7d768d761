package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.json.binding.ReadingRules;
import io.github.carecyber.rules.catalog.RuleCatalog;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JsonRulesTest {

    private static final Pattern NAME = Pattern.compile("\\{[a-z-]+}");

    @Test
    void theListIsWhole() throws IllegalAccessException {
        Set<Object> constants = new HashSet<>();
        for (var field : ReadingRules.class.getFields()) {
            assertTrue(Modifier.isStatic(field.getModifiers()));
            constants.add(field.get(null));
        }

        assertEquals(constants, new HashSet<>(JsonRules.rules()));
        assertEquals(constants.size(), JsonRules.rules().size());
    }

    @Test
    void idsAreDistinctAndBelongToReading() {
        List<String> ids =
                JsonRules.rules().stream().map(rule -> rule.id().value()).toList();

        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(ids.stream().allMatch(id -> id.startsWith("json.")), ids::toString);
    }

    @Test
    void theCatalogHoldsTheRulesOfReadingAndThoseOfTheEngines() {
        Set<Rule> all = new HashSet<>(JsonRules.catalog().rules());

        assertTrue(all.containsAll(JsonRules.rules()));
        assertTrue(all.containsAll(RuleCatalog.standard().rules()));
    }

    @Test
    void bothLanguagesNeedTheSameArguments() {
        for (Rule rule : JsonRules.rules()) {
            assertEquals(
                    names(rule.message().french()),
                    names(rule.message().english()),
                    () -> rule.id().value());
        }
    }

    private static Set<String> names(String message) {
        return NAME.matcher(message).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}

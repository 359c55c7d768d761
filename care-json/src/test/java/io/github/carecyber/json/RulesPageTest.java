package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.rules.eligibility.CriterionWording;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The catalogue leaves no rule out, and the page in the Javadoc is the catalogue.
 *
 * <p>To make the page anew after a change of rules, run this class with {@code -Dcare.rules=write}: {@code mvn test -Dtest=RulesPageTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dcare.rules=write}.
 */
class RulesPageTest {

    private static final Path ROOT = Path.of(System.getProperty("care.root"));

    private static final Path PAGE =
            ROOT.resolve("care-json/src/main/java/io/github/carecyber/json/doc-files/rules.html");

    private static final Pattern DESCRIPTION = Pattern.compile("\\bRule\\.of\\(\\s*\"([a-z0-9.-]+)\"");

    @Test
    void thePageIsTheCatalogue() throws IOException {
        String page = RulesPage.of(JsonRules.catalog().rules());
        if ("write".equals(System.getProperty("care.rules"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE), "make it anew with -Dcare.rules=write");
    }

    @Test
    void everyRuleThatAClassHoldsIsInTheCatalogue() throws Exception {
        List<Rule> held = new ArrayList<>();
        for (String module : List.of("care-rules", "care-json")) {
            Path classes = ROOT.resolve(module).resolve("target/classes");
            for (Path file : files(classes, ".class")) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
                if (name.startsWith("io.github.carecyber.") && !name.endsWith("-info.class")) {
                    collect(Class.forName(name.substring(0, name.length() - ".class".length())), held);
                }
            }
        }
        assertTrue(held.size() > 200, () -> "rules found: " + held.size());
        Set<Rule> left = new HashSet<>(held);
        JsonRules.catalog().rules().forEach(left::remove);
        assertEquals(Set.of(), left);
    }

    @Test
    void everyRuleThatTheSourcesDescribeIsInTheCatalogue() throws IOException {
        Set<RuleId> described = new TreeSet<>();
        for (String module : List.of("care-core", "care-rules", "care-json")) {
            for (Path file : files(ROOT.resolve(module).resolve("src/main/java"), ".java")) {
                DESCRIPTION
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> described.add(RuleId.of(found.group(1))));
            }
        }
        assertTrue(described.size() > 100, () -> "rules found: " + described.size());
        described.removeIf(id -> JsonRules.catalog().rule(id).isPresent());
        assertEquals(Set.of(), described);
    }

    private static void collect(Class<?> type, List<Rule> held) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())
                    && (field.getType() == Rule.class
                            || field.getType() == CriterionWording.class
                            || Collection.class.isAssignableFrom(field.getType())
                            || Map.class.isAssignableFrom(field.getType()))) {
                field.setAccessible(true);
                add(field.get(null), held);
            }
        }
    }

    private static void add(Object value, List<Rule> held) {
        if (value instanceof Rule rule) {
            held.add(rule);
        } else if (value instanceof CriterionWording wording) {
            held.add(wording.rule());
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> add(each, held));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> add(each, held));
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}

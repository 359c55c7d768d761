package io.github.carecyber.rules.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.plan.AffectedAssets;
import io.github.carecyber.core.plan.AssetKind;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.text.PlainText;
import jakarta.validation.Constraint;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.File;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StructuralCheckTest {

    @Test
    void everyMissingFactOfAPlanIsFoundAtItsPlace() {
        Expense expense = Expense.empty().withId(ExpenseId.of("E-1")).withTitle(" \t");
        RemediationAction action =
                RemediationAction.of(ActionId.of("A-1"), "Action").withExpenses(List.of(expense));
        RemediationPlan plan = RemediationPlan.empty().withActions(List.of(action, action));

        assertEquals(
                List.of(
                        "structure.required /actions/0/end",
                        "structure.required /actions/0/expenses/0/amount",
                        "structure.required /actions/0/expenses/0/category",
                        "structure.blank /actions/0/expenses/0/title",
                        "structure.required /actions/0/start",
                        "structure.required /actions/1/end",
                        "structure.required /actions/1/expenses/0/amount",
                        "structure.required /actions/1/expenses/0/category",
                        "structure.blank /actions/1/expenses/0/title",
                        "structure.required /actions/1/start",
                        "structure.required /applicant",
                        "structure.required /call",
                        "structure.empty /financing",
                        "structure.required /id",
                        "structure.empty /weaknesses"),
                shown(StructuralCheck.standard().check(plan)));
    }

    @Test
    void segmentsAreTyped() {
        RemediationPlan plan =
                RemediationPlan.empty().withActions(List.of(RemediationAction.of(ActionId.of("A-1"), " ")));
        Violation violation = StructuralCheck.standard().check(plan).stream()
                .filter(found -> found.rule().value().equals("structure.blank"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of(new DataPath.Key("actions"), new DataPath.Index(0), new DataPath.Key("title")),
                violation.path().segments());
    }

    @Test
    void elementsOfListsMapsAndNestedListsHaveTheirPlace() {
        Container container = new Container(
                Arrays.asList("x", null),
                Map.of("k", List.of(new Part(" "))),
                List.of(List.of("", "x")),
                Set.of(new Part("")));

        assertEquals(
                List.of(
                        "structure.blank /byKey/k/0/code",
                        "structure.blank /nested/0/0",
                        "structure.required /texts/1",
                        "structure.blank /unordered/code"),
                shown(StructuralCheck.standard().check(container)));
    }

    @Test
    void aConstraintOfAnotherTypeIsNamedWithItsLimitsAndWithoutAJavaName() {
        Violation violation =
                StructuralCheck.standard().check(new Limited("abc")).get(0);

        assertEquals("structure.constraint", violation.rule().value());
        assertEquals(
                "Code[value=size (max 2, min 1)]",
                violation.arguments().values().get("constraint").toString());
    }

    @Test
    void theMessageNamesTheFieldOrTheListOfTheElementThatIsMissing() {
        Container container = new Container(Arrays.asList("x", null), Map.of(), List.of(), Set.of(new Part("")));
        RemediationPlan plan = RemediationPlan.empty();

        assertEquals(
                List.of(
                        "L’information «\u00a0texts\u00a0» est obligatoire et manque.",
                        "Le texte «\u00a0code\u00a0» est obligatoire et manque ou est vide."),
                messages(container, Locale.FRENCH));
        assertEquals(
                List.of(
                        "The list “actions” is required and is missing or empty.",
                        "The information “applicant” is required and missing."),
                messages(plan, Locale.ENGLISH).subList(0, 2));
    }

    @Test
    void aCompleteValueHasNoViolation() {
        assertEquals(List.of(), StructuralCheck.standard().check(new Limited("ab")));
    }

    @Test
    void theAnswerIsTheSameWithTheApplicationsOwnValidatorAndLocale() {
        RemediationPlan plan = RemediationPlan.empty();
        Locale before = Locale.getDefault();
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new PlainTemplates())
                .buildValidatorFactory()) {
            Locale.setDefault(Locale.JAPAN);
            List<Violation> expected = StructuralCheck.standard().check(plan);

            assertEquals(expected, StructuralCheck.of(factory).check(plan));
            assertEquals(expected, StructuralCheck.of(factory.getValidator()).check(plan));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theStandardCheckIsBuiltOnce() {
        assertSame(StructuralCheck.standard(), StructuralCheck.standard());
    }

    @Test
    void everyRuleSaysTheSameInBothLanguages() {
        assertEquals(
                List.of(
                        "structure.blank",
                        "structure.constraint",
                        "structure.empty",
                        "structure.negative",
                        "structure.not-positive",
                        "structure.required"),
                StructuralCheck.rules().stream().map(rule -> rule.id().value()).toList());
        for (Rule rule : StructuralCheck.rules()) {
            boolean named = rule.id().value().equals("structure.constraint");
            assertEquals(named, rule.message().french().contains("{constraint}"));
            assertEquals(named, rule.message().english().contains("{constraint}"));
            assertEquals(!named, rule.message().french().contains("«\u00a0{field}\u00a0»"));
            assertEquals(!named, rule.message().english().contains("“{field}”"));
            assertFalse(rule.message().french().equals(rule.message().english()));
        }
    }

    @Test
    void figuresOutOfBoundsAreSaidAtTheirPlace() {
        RemediationPlan plan = RemediationPlan.empty()
                .withVersion(0)
                .withWeaknesses(List.of(Weakness.empty().withAssets(List.of(AffectedAssets.of(AssetKind.SERVER, -1)))))
                .withActions(List.of(RemediationAction.empty()
                        .withExpenses(List.of(Expense.empty().withWorkdays(-1)))));
        List<Violation> found = StructuralCheck.standard().check(plan);

        assertTrue(shown(found)
                .containsAll(List.of(
                        "structure.negative /actions/0/expenses/0/workdays",
                        "structure.not-positive /version",
                        "structure.not-positive /weaknesses/0/assets/0/count")));
        assertTrue(messages(plan, Locale.FRENCH)
                .contains(
                        "Le nombre «\u00a0workdays\u00a0» est inférieur à zéro\u00a0; il doit être de zéro au moins."));
        assertTrue(messages(plan, Locale.ENGLISH).contains("The number “version” must be at least one."));
    }

    @Test
    void everyConstraintOfACoreRecordHasARuleOfItsOwn() throws Exception {
        Set<Class<?>> constraints = new HashSet<>();
        Path source = Path.of(RemediationPlan.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(source)) {
            collectFrom(source, constraints);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(source)) {
                collectFrom(jar.getPath("/"), constraints);
            }
        }

        assertTrue(constraints.size() >= 5, constraints::toString);
        assertEquals(
                List.of(),
                constraints.stream()
                        .filter(constraint -> !StructuralRules.hasRule(constraint))
                        .toList());
    }

    private static void collectFrom(Path classes, Set<Class<?>> constraints) throws Exception {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(file -> file.toString().endsWith(".class")
                            && !file.endsWith("module-info.class")
                            && !file.endsWith("package-info.class"))
                    .toList();
        }
        for (Path file : files) {
            String name = classes.relativize(file).toString().replaceAll("[/\\\\]", ".");
            Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
            if (type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    collect(component.getAccessor().getAnnotations(), constraints);
                    collect(component.getAnnotatedType(), constraints);
                }
            }
        }
    }

    private static void collect(AnnotatedType type, Set<Class<?>> constraints) {
        collect(type.getAnnotations(), constraints);
        if (type instanceof AnnotatedParameterizedType parameterized) {
            for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
                collect(argument, constraints);
            }
        }
    }

    private static void collect(Annotation[] annotations, Set<Class<?>> constraints) {
        for (Annotation annotation : annotations) {
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                constraints.add(annotation.annotationType());
            }
        }
    }

    @Test
    void withoutAProviderTheExceptionSaysWhatToDoEachTime() throws Exception {
        try (URLClassLoader bare = new URLClassLoader(withoutProvider(), ClassLoader.getPlatformClassLoader())) {
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(bare);
            try {
                Method standard =
                        bare.loadClass(StructuralCheck.class.getName()).getMethod("standard");
                for (int attempt = 0; attempt < 2; attempt++) {
                    Throwable thrown = assertThrows(InvocationTargetException.class, () -> standard.invoke(null))
                            .getTargetException();
                    assertInstanceOf(IllegalStateException.class, thrown);
                    assertTrue(thrown.getMessage().contains("Advice: put one on the class path"));
                    assertEquals(
                            NoProviderFoundException.class.getName(),
                            thrown.getCause().getClass().getName());
                }
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
        }
    }

    @Test
    void nullIsRefusedByName() {
        assertEquals(
                "value",
                assertThrows(
                                NullPointerException.class,
                                () -> StructuralCheck.standard().check(null))
                        .getMessage());
        assertEquals(
                "validator",
                assertThrows(NullPointerException.class, () -> StructuralCheck.of((Validator) null))
                        .getMessage());
    }

    private static URL[] withoutProvider() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("hibernate-validator")) {
                urls.add(new File(entry).toURI().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static List<String> messages(Object value, Locale locale) {
        PlainText text = PlainText.in(locale);
        return StructuralCheck.standard().check(value).stream().map(text::of).toList();
    }

    private static List<String> shown(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.rule() + " " + violation.path())
                .toList();
    }

    record Part(@NotBlank String code) {}

    record Limited(@Size(min = 1, max = 2) String text) {}

    record Container(
            List<@NotNull String> texts,
            Map<String, List<@Valid Part>> byKey,
            List<List<@NotBlank String>> nested,
            Set<@Valid Part> unordered) {}
}

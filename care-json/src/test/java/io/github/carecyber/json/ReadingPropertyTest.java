package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.json.Documents.Document;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingPropertyTest {

    private static final List<Document<?>> DOCUMENTS = Documents.all().toList();

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "true",
            "1e999999999",
            "-",
            "0",
            "\"kind\":",
            "\"format\"",
            "\\u0000",
            "\\ud800",
            "\uD800",
            "\uFEFF",
            "/*",
            "é",
            "\n",
            "{}",
            "[]",
            "\"\"");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsBackEqual(@ForAll("plans") RemediationPlan plan) {
        Reading<RemediationPlan> reading = CareJson.read(DocumentType.PLAN, CareJson.write(DocumentType.PLAN, plan));

        assertEquals(List.of(), reading.report().violations());
        assertEquals(plan, reading.value().orElseThrow());
    }

    @Property(tries = 3_000)
    void noChangeOfAnyCharacterMakesAReaderThrow(@ForAll Random random) {
        Document<?> document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
        StringBuilder text = new StringBuilder(document.text());
        for (int change = random.nextInt(4); change >= 0; change--) {
            int start = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), start + (random.nextBoolean() ? 0 : random.nextInt(12)));
            text.replace(start, end, random.nextBoolean() ? "" : PIECES.get(random.nextInt(PIECES.size())));
        }

        assertAnswers(document.type(), CareJson.read(document.type(), text.toString()));
    }

    @Property(tries = 3_000)
    void noChangeOfAnyByteMakesAReaderThrow(@ForAll Random random) {
        Document<?> document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
        for (int change = random.nextInt(4); change >= 0; change--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        assertAnswers(
                document.type(),
                CareJson.read(document.type(), Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1)));
    }

    @Property(tries = 500)
    void anyValueInPlaceOfAnyOtherIsReportedWithinIt(@ForAll Random random) {
        Document<?> document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
        String[] lines = document.text().split("\n", -1);
        int line = random.nextInt(lines.length);
        int colon = lines[line].indexOf("\": ");
        if (colon >= 0) {
            lines[line] = lines[line].substring(0, colon + 3) + PIECES.get(random.nextInt(PIECES.size()));
        }

        assertAnswers(document.type(), CareJson.read(document.type(), String.join("\n", lines)));
    }

    @Provide
    Arbitrary<RemediationPlan> plans() {
        Arbitrary<List<Weakness>> weaknesses = weaknesses().list().ofMaxSize(3);
        Arbitrary<List<RemediationAction>> actions = actions().list().ofMaxSize(3);
        return Combinators.combine(
                        weaknesses, actions, texts().injectNull(0.5), amounts().injectNull(0.5))
                .as((someWeaknesses, someActions, title, total) -> RemediationPlan.empty()
                        .withTitle(title)
                        .withWeaknesses(someWeaknesses)
                        .withActions(someActions)
                        .withDeclaredTotal(total));
    }

    private static Arbitrary<Weakness> weaknesses() {
        return Combinators.combine(
                        ids().map(WeaknessId::of).injectNull(0.3),
                        texts().injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3))
                .as((id, title, exploitable) ->
                        Weakness.empty().withId(id).withTitle(title).withExploitable(exploitable));
    }

    private static Arbitrary<RemediationAction> actions() {
        Arbitrary<Set<Effect>> effects = Arbitraries.of(Effect.class).set();
        Arbitrary<List<Expense>> expenses = Combinators.combine(
                        ids().map(ExpenseId::of),
                        texts(),
                        Arbitraries.of(ExpenseCategory.class),
                        amounts().injectNull(0.3))
                .as((id, title, category, amount) ->
                        Expense.of(id, title, category, Euros.ZERO).withAmount(amount))
                .list()
                .ofMaxSize(3);
        return Combinators.combine(ids().map(ActionId::of), texts(), effects, days().injectNull(0.3), expenses)
                .as((id, title, someEffects, start, someExpenses) -> RemediationAction.of(id, title)
                        .withEffects(someEffects)
                        .withStart(start)
                        .withExpenses(someExpenses));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(64);
    }

    /** Texts of whole characters, also outside the basic plane. */
    private static Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .map(Character::toString)
                .list()
                .ofMaxSize(20)
                .map(characters -> String.join("", characters));
    }

    private static Arbitrary<Euros> amounts() {
        return Arbitraries.longs().map(Euros::ofCents);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static void assertAnswers(DocumentType<?> type, Reading<?> reading) {
        Report report = reading.report();
        assertEquals(reading.isReadable(), report.isAccepted(), type::format);
        assertEquals(reading.isReadable(), reading.value().isPresent(), type::format);
        assertTrue(report.violations().stream().map(Violation::position).noneMatch(Objects::isNull), type::format);
        assertEquals(
                report,
                CareJson.read(DocumentType.REPORT, CareJson.write(DocumentType.REPORT, report))
                        .value()
                        .orElseThrow());
        assertEquals(report, reading.locate(report));
    }
}

package io.github.carecyber.json.oscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan becomes in OSCAL. */
class PoamWriterTest {

    private static final Path DEMO = Path.of(System.getProperty("care.root"), "care-json/src/demo");

    private static final Instant MODIFIED = Instant.parse("2026-11-16T11:00:00Z");

    private static final RemediationPlan SMALL = RemediationPlan.of(
                    PlanId.of("P-1"), CallId.of("care-d2-2025"), LegalEntityFinessNumber.of("750712184"))
            .withVersion(3)
            .withWeaknesses(List.of(
                    Weakness.of(WeaknessId.of("F-1"), "Flaw one", true),
                    Weakness.of(WeaknessId.of("F-2"), "Flaw two", true),
                    Weakness.of(WeaknessId.of("F-3"), "Flaw three", false).withAcceptance("Alone in a cupboard")))
            .withActions(List.of(
                    RemediationAction.of(ActionId.of("A-1"), "Mend")
                            .withWeaknesses(List.of(WeaknessId.of("F-1"), WeaknessId.of("F-2")))
                            .withStatus(ActionStatus.ONGOING)
                            .withStart(LocalDate.of(2026, 1, 5))
                            .withEnd(LocalDate.of(2026, 6, 30))
                            .withResponsibleRole("RSSI")
                            .withEffects(Set.of(Effect.LIMITS_SPREAD, Effect.PREVENTS_INTRUSION))
                            .withMilestones(
                                    List.of(Milestone.of(MilestoneId.of("J-1"), "Half", LocalDate.of(2026, 3, 31)))),
                    RemediationAction.of(ActionId.of("A-2"), "Watch")
                            .withWeaknesses(List.of(WeaknessId.of("F-2")))
                            .withDependsOn(List.of(ActionId.of("A-1")))
                            .withDeclaredTotal(Euros.of("1234.5"))
                            .withStatus(ActionStatus.PLANNED),
                    RemediationAction.of(ActionId.of("A-3"), "Give up")
                            .withWeaknesses(List.of(WeaknessId.of("F-3")))
                            .withStatus(ActionStatus.ABANDONED)
                            .withMilestones(
                                    List.of(Milestone.of(MilestoneId.of("J-2"), "Never", LocalDate.of(2026, 3, 31))))));

    @Test
    void theWorkedPlanComesOutWhole() throws IOException {
        RemediationPlan plan = worked();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String text = PoamWriter.in(locale).of(plan, MODIFIED);
            OscalSchema.assertAccepts(text);
            JsonNode poam = body(text);
            assertEquals(plan.weaknesses().size(), poam.get("observations").size());
            assertEquals(plan.weaknesses().size(), poam.get("risks").size());
            assertEquals(plan.actions().size(), poam.get("poam-items").size());
            assertEquals(
                    plan.actions().stream()
                            .mapToInt(action -> action.milestones().size())
                            .sum(),
                    count(poam, "\"milestone\"")
                            + properties(poam, "milestone-title").size());
            assertEquals(
                    plan.actions().stream()
                            .flatMap(action -> action.expenses().stream())
                            .map(expense -> String.valueOf(expense.amount()))
                            .toList(),
                    properties(poam, "expense-amount-eur"));
            assertEquals(
                    plan.financing().stream()
                            .map(line -> String.valueOf(line.amount()))
                            .toList(),
                    properties(poam, "financing-amount-eur"));
            assertEquals(
                    plan.actions().stream()
                            .mapToInt(action -> action.effects().size())
                            .sum(),
                    properties(poam, "effect").size());
        }
    }

    @Test
    void everyPropertyIsOfOurNamespaceWhichIsNoAddress() throws IOException {
        for (JsonNode namespace : body(worked()).findValues("ns")) {
            assertEquals("tag:carecyber.github.io,2026:oscal", namespace.textValue());
        }
    }

    @Test
    void actionsAnswerTheirWeaknessesAndTheirTasksStandThereOnce() throws IOException {
        JsonNode poam = body(SMALL);
        JsonNode first = poam.get("risks").get(0);
        JsonNode second = poam.get("risks").get(1);
        JsonNode third = poam.get("risks").get(2);
        assertEquals("remediating", first.get("status").textValue());
        assertEquals("2026-06-30T11:00:00Z", first.get("deadline").textValue());
        assertEquals("remediating", second.get("status").textValue());
        assertFalse(second.has("deadline"), "one of its actions has no end");
        assertEquals("deviation-requested", third.get("status").textValue());
        assertTrue(third.get("statement").textValue().contains("Alone in a cupboard"));
        assertFalse(third.has("remediations"), "an abandoned action answers nothing");
        JsonNode task = first.get("remediations").get(0).get("tasks").get(0);
        assertEquals(
                "2026-01-05T11:00:00Z",
                task.get("timing").get("within-date-range").get("start").textValue());
        JsonNode milestone = task.get("tasks").get(0);
        assertEquals("milestone", milestone.get("type").textValue());
        assertEquals("Half", milestone.get("title").textValue());
        assertEquals(
                "2026-03-31T11:00:00Z",
                milestone.get("timing").get("on-date").get("date").textValue());
        JsonNode again = second.get("remediations").get(0);
        assertFalse(again.has("tasks"));
        assertEquals(
                "#" + first.get("remediations").get(0).get("uuid").textValue(),
                again.get("links").get(0).get("href").textValue());
        assertEquals(
                task.get("uuid"),
                second.get("remediations")
                        .get(1)
                        .get("tasks")
                        .get(0)
                        .get("dependencies")
                        .get(0)
                        .get("task-uuid"));
        assertEquals(
                task.get("responsible-roles").get(0).get("role-id"),
                poam.get("metadata").get("roles").get(0).get("id"));
    }

    @Test
    void itemsCarryWhatOscalHasNoPlaceFor() throws IOException {
        JsonNode items = body(SMALL).get("poam-items");
        assertEquals(List.of("prevents-intrusion", "limits-spread"), properties(items.get(0), "effect"));
        assertEquals(List.of("1234.50"), properties(items.get(1), "declared-total-eur"));
        assertEquals(List.of("abandoned"), properties(items.get(2), "action-status"));
        assertEquals(List.of("F-3"), properties(items.get(2), "weakness"));
        assertEquals(List.of("Never"), properties(items.get(2), "milestone-title"));
        assertFalse(items.get(2).has("related-risks"));
        assertEquals(2, items.get(0).get("related-risks").size());
        assertEquals("depends-on", items.get(1).get("links").get(0).get("rel").textValue());
    }

    @Test
    void aRiskIsClosedWhenEverythingIsDone() throws IOException {
        RemediationAction done = SMALL.actions().get(0).withStatus(ActionStatus.DONE);
        RemediationAction planned = done.withStatus(ActionStatus.PLANNED);
        assertEquals("closed", firstStatus(List.of(done)));
        assertEquals("remediating", firstStatus(List.of(done, planned)));
        assertEquals("open", firstStatus(List.of(planned, done.withStatus(null))));
        assertEquals("open", firstStatus(List.of(done.withStatus(ActionStatus.ABANDONED))));
    }

    @Test
    void uuidsAreOfVersionFiveDistinctAndReferencesMeanThem() throws IOException {
        for (RemediationPlan plan : List.of(worked(), SMALL)) {
            assertIsSoundlyLinked(body(plan));
        }
    }

    @Test
    void namedUuidsAreThoseOfTheStandard() {
        // RFC 9562, appendix A.4, and the examples of widely used libraries.
        UUID names = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        assertEquals(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"), NamedUuid.of(names, "www.example.com"));
        assertEquals(UUID.fromString("886313e1-3b8a-5372-9b90-0c9aee199e5d"), NamedUuid.of(names, "python.org"));
    }

    @Test
    void theSameInputGivesTheSameTextAndAnyOtherAnotherDocument() throws IOException {
        PoamWriter writer = PoamWriter.in(Locale.FRENCH);
        assertEquals(writer.of(worked(), MODIFIED), writer.of(worked(), MODIFIED));
        Set<String> documents = new HashSet<>();
        documents.add(uuid(writer.of(SMALL, MODIFIED)));
        documents.add(uuid(writer.of(SMALL, MODIFIED.plusSeconds(1))));
        documents.add(uuid(PoamWriter.in(Locale.ENGLISH).of(SMALL, MODIFIED)));
        documents.add(uuid(writer.of(SMALL.withVersion(4), MODIFIED)));
        assertEquals(4, documents.size());
    }

    @Test
    void partsKeepTheirUuidsWhenThePlanChanges() throws IOException {
        List<RemediationAction> reversed = new ArrayList<>(SMALL.actions());
        Collections.reverse(reversed);
        JsonNode before = body(SMALL);
        JsonNode after = body(SMALL.withVersion(4).withTitle("Other").withActions(reversed));
        assertEquals(
                before.get("risks").get(1).get("uuid"),
                after.get("risks").get(1).get("uuid"));
        assertEquals(
                before.get("poam-items").get(0).get("uuid"),
                after.get("poam-items").get(2).get("uuid"));
        assertNotEquals(
                before.get("poam-items").get(0).get("uuid"),
                body(SMALL.withId(PlanId.of("P-2"))).get("poam-items").get(0).get("uuid"));
    }

    @Test
    void repeatedAndMissingIdentifiersDoNotCollide() throws IOException {
        Weakness weakness = SMALL.weaknesses().get(0);
        RemediationAction action = SMALL.actions().get(0);
        RemediationPlan plan = SMALL.withWeaknesses(
                        List.of(weakness, weakness, weakness.withId(null), weakness.withId(null)))
                .withActions(List.of(action, action, action.withId(null), action.withId(null)));
        String text = PoamWriter.in(Locale.FRENCH).of(plan, MODIFIED);
        OscalSchema.assertAccepts(text);
        JsonNode poam = body(text);
        assertIsSoundlyLinked(poam);
        assertEquals(4, poam.get("risks").get(0).get("remediations").size());
        assertFalse(poam.get("risks").get(1).has("remediations"), "references mean the first");
        assertEquals(
                body(SMALL).get("risks").get(0).get("uuid"),
                poam.get("risks").get(0).get("uuid"));
    }

    @Test
    void aPlanOfWhichNothingIsStatedIsADocument() throws IOException {
        for (RemediationPlan plan : List.of(
                RemediationPlan.empty(),
                SMALL.withActions(List.of()),
                RemediationPlan.empty()
                        .withWeaknesses(List.of(Weakness.empty()))
                        .withActions(List.of(RemediationAction.empty()))
                        .withFinancing(List.of(Financing.empty())))) {
            String text = PoamWriter.in(Locale.ENGLISH).of(plan, MODIFIED);
            OscalSchema.assertAccepts(text);
            assertEquals(1, body(text).get("poam-items").size());
        }
        assertEquals(
                "The plan holds no action",
                body(SMALL.withActions(List.of()))
                        .get("poam-items")
                        .get(0)
                        .get("title")
                        .textValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\uFEFF",
                "\n",
                "a\nb",
                "a\r\nb\u2028c\u0085d\u000Be",
                " a ",
                "\u00A0a\u00A0",
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "{{ insert: param, x }}",
                "*a* _b_ `c` ~d~ ^e^ &lt;",
                "\\",
                "\u202Eabc",
                "\uD83D",
                "\uDE00a",
                "\uFFFE",
                "\0",
                "\uD83D\uDE00",
                "é « è »"
            })
    void noTextBreaksTheDocument(String text) throws IOException {
        RemediationPlan plan = SMALL.withTitle(text)
                .withWeaknesses(
                        List.of(SMALL.weaknesses().get(0).withTitle(text).withAcceptance(text)))
                .withActions(List.of(SMALL.actions()
                        .get(0)
                        .withTitle(text)
                        .withResponsibleRole(text)
                        .withMilestones(List.of(new Milestone(null, text, null)))));
        String written = PoamWriter.in(Locale.FRENCH).of(plan, MODIFIED);
        OscalSchema.assertAccepts(written);
        assertIsSoundlyLinked(body(written));
        String title = body(written).get("poam-items").get(0).get("title").textValue();
        for (String markup : List.of("<", "[", "{", "*", "`", "~", "^", "&", "_")) {
            assertFalse(title.replace("\\" + markup, "").contains(markup), title);
        }
    }

    @Test
    void textsKeepTheirWords() throws IOException {
        JsonNode poam = body(SMALL.withTitle("Plan d’été\u00A0: « A »\tet B "));
        assertEquals(
                "Plan d’été\u00A0: « A » et B",
                poam.get("metadata").get("title").textValue());
    }

    @Test
    void daysForWhichOscalHasNoFormStandInProperties() throws IOException {
        for (LocalDate day :
                List.of(LocalDate.MIN, LocalDate.of(1899, 12, 31), LocalDate.of(3000, 1, 1), LocalDate.MAX)) {
            RemediationAction action = SMALL.actions().get(0).withStart(day).withEnd(day);
            String text =
                    PoamWriter.in(Locale.FRENCH).of(SMALL.withDrawnUp(day).withActions(List.of(action)), MODIFIED);
            OscalSchema.assertAccepts(text);
            JsonNode poam = body(text);
            assertEquals(List.of(day.toString()), properties(poam, "start"));
            assertFalse(poam.get("risks").get(0).has("deadline"));
            assertEquals(
                    MODIFIED.toString(),
                    poam.get("observations").get(0).get("collected").textValue());
        }
        RemediationAction turned =
                SMALL.actions().get(0).withStart(LocalDate.of(2026, 2, 2)).withEnd(LocalDate.of(2026, 2, 1));
        JsonNode task = body(SMALL.withActions(List.of(turned)))
                .get("risks")
                .get(0)
                .get("remediations")
                .get(0)
                .get("tasks")
                .get(0);
        assertFalse(task.has("timing"), "no range runs backwards");
    }

    @Test
    void amountsAtTheEdgeAreExact() throws IOException {
        RemediationPlan plan = worked();
        RemediationAction action = plan.actions().stream()
                .filter(each -> each.expenses().size() > 1)
                .findFirst()
                .orElseThrow();
        Euros most = Euros.ofCents(Long.MAX_VALUE);
        var expenses = action.expenses().stream()
                .map(expense -> expense.withAmount(most))
                .toList();
        JsonNode poam = body(plan.withActions(List.of(action.withExpenses(expenses)))
                .withFinancing(List.of(Financing.of(FinancingSource.ownFunds(), Euros.ofCents(Long.MIN_VALUE)))));
        assertEquals(
                List.of(most.toBigDecimal()
                        .multiply(BigDecimal.valueOf(expenses.size()))
                        .toPlainString()),
                properties(poam, "stated-expenses-total-eur"));
        assertEquals(List.of("-92233720368547758.08"), properties(poam, "financing-amount-eur"));
    }

    @Test
    void theDocumentGrowsWithThePlanAndNoFaster() throws IOException {
        List<Weakness> weaknesses = new ArrayList<>();
        for (int number = 0; number < 2_000; number++) {
            weaknesses.add(Weakness.of(WeaknessId.of("F-" + number), "Flaw", true));
        }
        RemediationAction action = SMALL.actions()
                .get(0)
                .withTitle("\uD83D\uDE00x".repeat(7_000))
                .withMilestones(Collections.nCopies(
                        2_000, SMALL.actions().get(0).milestones().get(0)))
                .withWeaknesses(weaknesses.stream().map(Weakness::id).toList());
        RemediationPlan plan = SMALL.withWeaknesses(weaknesses).withActions(List.of(action));
        int length = PoamWriter.in(Locale.FRENCH).of(plan, MODIFIED).length();
        assertTrue(length < 10_000_000, () -> "a document of " + length + " characters");
        JsonNode risks = body(plan.withWeaknesses(weaknesses.subList(0, 2))).get("risks");
        String title = risks.get(1).get("remediations").get(0).get("title").textValue();
        assertEquals("\uD83D\uDE00x".repeat(66) + "\uD83D\uDE00…", title);
        assertEquals(
                "\uD83D\uDE00x".repeat(7_000),
                risks.get(0).get("remediations").get(0).get("title").textValue());
    }

    @Test
    void momentsForWhichOscalHasNoFormAreRefused() {
        PoamWriter writer = PoamWriter.in(Locale.FRENCH);
        for (String moment : List.of("1899-12-31T23:59:59Z", "3000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z")) {
            assertThrows(IllegalArgumentException.class, () -> writer.of(SMALL, Instant.parse(moment)));
        }
        for (String moment : List.of("1900-01-01T00:00:00Z", "2999-12-31T23:59:59.999999999Z")) {
            OscalSchema.assertAccepts(writer.of(SMALL, Instant.parse(moment)));
        }
    }

    @Test
    void aStreamOfBytesHoldsTheText() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        PoamWriter.in(Locale.FRENCH).write(worked(), MODIFIED, stream);
        assertEquals(PoamWriter.in(Locale.FRANCE).of(worked(), MODIFIED), stream.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theCheckItselfRefuses() throws IOException {
        String text = PoamWriter.in(Locale.FRENCH).of(SMALL, MODIFIED);
        for (String broken : List.of(
                text.replace("\"lifecycle\"", "\"life\""),
                text.replace("2026-06-30T11:00:00Z", "2026-06-30"),
                text.replace("\"title\": \"Half\"", "\"title\": \"\""),
                text.replaceFirst("\"uuid\": \"[^\"]*\"", "\"uuid\": \"1\""))) {
            assertNotEquals(text, broken);
            assertThrows(AssertionError.class, () -> OscalSchema.assertAccepts(broken));
        }
        OscalSchema.assertAccepts(
                Files.readString(OscalSchema.FOLDER.resolve("ifa-plan-of-action-and-milestones.json")));
    }

    /** Every UUID is of version 5 and stands for one part, and every reference leads to one. */
    static void assertIsSoundlyLinked(JsonNode poam) {
        List<String> uuids =
                poam.findValues("uuid").stream().map(JsonNode::textValue).toList();
        List<String> all = new ArrayList<>();
        collect(poam, "uuid", all);
        assertEquals(all.size(), new HashSet<>(all).size(), "a UUID stands for two parts");
        assertTrue(all.containsAll(uuids));
        all.forEach(uuid -> assertEquals(5, UUID.fromString(uuid).version()));
        List<String> references = new ArrayList<>();
        for (String name : List.of("observation-uuid", "risk-uuid", "task-uuid", "actor-uuid")) {
            collect(poam, name, references);
        }
        List<String> links = new ArrayList<>();
        collect(poam, "href", links);
        links.forEach(link -> references.add(link.substring(1)));
        assertTrue(all.containsAll(references), "a reference leads nowhere");
        List<String> roles = new ArrayList<>();
        collect(poam, "role-id", roles);
        List<String> known = new ArrayList<>();
        collect(poam.get("metadata").path("roles"), "id", known);
        assertTrue(known.containsAll(roles), "a role leads nowhere");
    }

    private static void collect(JsonNode node, String name, List<String> values) {
        node.properties().forEach(member -> {
            if (member.getKey().equals(name) && member.getValue().isTextual()) {
                values.add(member.getValue().textValue());
            }
        });
        node.forEach(child -> collect(child, name, values));
    }

    private static List<String> properties(JsonNode node, String name) {
        List<String> values = new ArrayList<>();
        if (node.isObject() && node.path("name").asText().equals(name) && node.has("ns")) {
            values.add(node.get("value").textValue());
        }
        node.forEach(child -> values.addAll(properties(child, name)));
        return values;
    }

    private static int count(JsonNode node, String text) {
        return node.toString().split("\"type\":" + text, -1).length - 1;
    }

    private static String firstStatus(List<RemediationAction> actions) throws IOException {
        return body(SMALL.withActions(actions))
                .get("risks")
                .get(0)
                .get("status")
                .textValue();
    }

    private static String uuid(String text) throws IOException {
        return body(text).get("uuid").textValue();
    }

    private static JsonNode body(RemediationPlan plan) throws IOException {
        return body(PoamWriter.in(Locale.ENGLISH).of(plan, MODIFIED));
    }

    static JsonNode body(String text) throws IOException {
        return new ObjectMapper().readTree(text).get("plan-of-action-and-milestones");
    }

    private static RemediationPlan worked() throws IOException {
        return CareJson.read(DocumentType.PLAN, Files.readString(DEMO.resolve("plan-hospital.json")))
                .value()
                .orElseThrow();
    }
}

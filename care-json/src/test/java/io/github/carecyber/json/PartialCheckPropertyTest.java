package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.plan.PlanValidator;
import io.github.carecyber.rules.testkit.Plans;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a partial check reports is so, whatever the members that could not be read were meant to say. */
class PartialCheckPropertyTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private static final FundingCall CALL = CallCatalog.standard().calls().stream()
            .filter(call -> call.id().equals(CallId.of("care-d2-2025")))
            .findFirst()
            .orElseThrow();

    private static final PlanValidator VALIDATOR = PlanValidator.of(CALL);

    private static final Plans.Vocabulary VOCABULARY = new Plans.Vocabulary(
            CALL.id(),
            LocalDate.of(2025, 7, 16),
            CALL.objectives().value().orElseThrow().stream().map(Objective::id).toList(),
            List.of(EvidenceKind.of("report"), EvidenceKind.of("photograph")),
            List.of(CveId.of("CVE-2021-44228"), CveId.of("CVE-2024-0001")));

    /** Stands in a name for "write this member twice", which no tree can hold. */
    private static final String TWICE = "@@";

    private static final Map<String, List<JsonNode>> POOL = pool();

    /** A place in a tree: a member of an object, or an element of a list. */
    private record Spot(List<Object> steps) {

        Spot further(Object step) {
            List<Object> more = new ArrayList<>(steps);
            more.add(step);
            return new Spot(more);
        }

        String shape() {
            StringBuilder shape = new StringBuilder();
            steps.forEach(step -> shape.append('/').append(step instanceof Integer ? "*" : step));
            return shape.toString();
        }

        JsonNode parentIn(JsonNode tree) {
            JsonNode node = tree;
            for (Object step : steps.subList(0, steps.size() - 1)) {
                node = step instanceof Integer index ? node.path(index) : node.path((String) step);
            }
            return node;
        }

        Object last() {
            return steps.get(steps.size() - 1);
        }
    }

    private static Map<String, List<JsonNode>> pool() {
        Map<String, List<JsonNode>> pool = new HashMap<>();
        for (long seed = 0; seed < 40; seed++) {
            tree(seed)
                    .ifPresent(tree -> spots(tree)
                            .forEach(spot -> pool.computeIfAbsent(spot.shape(), shape -> new ArrayList<>())
                                    .add(at(spot, tree))));
        }
        return pool;
    }

    /** A drawn plan as a tree; empty if it has days or amounts that no document can hold. */
    private static Optional<ObjectNode> tree(long seed) {
        RemediationPlan plan = Plans.drawn(VOCABULARY, seed, Plans.Identifiers.REPEATED);
        try {
            return Optional.of((ObjectNode) MAPPER.readTree(CareJson.write(DocumentType.PLAN, plan)));
        } catch (IllegalArgumentException exception) {
            return Optional.empty();
        } catch (IOException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static List<Spot> spots(JsonNode tree) {
        List<Spot> spots = new ArrayList<>();
        collect(tree, new Spot(List.of()), spots);
        spots.removeIf(spot -> spot.shape().equals("/format"));
        return spots;
    }

    private static void collect(JsonNode node, Spot spot, List<Spot> spots) {
        if (!spot.steps().isEmpty()) {
            spots.add(spot);
        }
        if (node.isObject()) {
            for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                collect(node.get(name), spot.further(name), spots);
            }
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(node.get(index), spot.further(index), spots);
        }
    }

    private static JsonNode at(Spot spot, JsonNode tree) {
        JsonNode parent = spot.parentIn(tree);
        return spot.last() instanceof Integer index ? parent.path(index) : parent.path((String) spot.last());
    }

    @Property(tries = 400)
    void whatAPartialCheckReportsIsSoWhateverWasMeant(@ForAll long seed) {
        Optional<ObjectNode> drawn = tree(seed);
        Assume.that(drawn.isPresent());
        Random random = new Random(seed);
        ObjectNode whole = drawn.get();
        List<Spot> all = spots(whole);
        Assume.that(!all.isEmpty());
        List<Spot> broken = new ArrayList<>();
        ObjectNode tree = whole.deepCopy();
        for (int count = 0; count <= random.nextInt(4); count++) {
            Spot spot = all.get(random.nextInt(all.size()));
            if (broken.stream().noneMatch(other -> startsWith(other, spot) || startsWith(spot, other))) {
                spoil(spot, tree, random);
                broken.add(spot);
            }
        }
        String text = tree.toString().replaceAll("\"(\\w+)" + TWICE + "\":", "\"$1\":null,\"$1\":");
        Reading<RemediationPlan> reading = CareJson.read(DocumentType.PLAN, text);
        assertTrue(!reading.isReadable(), text);
        Report partial = reading.check(PlanValidator.rules(), plan -> VALIDATOR.validate(plan, AS_OF));

        boolean named = broken.stream().noneMatch(spot -> spot.last().equals("id"));
        for (ObjectNode meant : meanings(whole, broken, random)) {
            RemediationPlan plan = CareJson.read(DocumentType.PLAN, meant.toString())
                    .value()
                    .orElseThrow(() -> new AssertionError(meant.toString()));
            Set<String> found = new HashSet<>();
            VALIDATOR.validate(plan, AS_OF).violations().forEach(violation -> found.add(textOf(violation, named)));
            for (Violation violation : partial.violations()) {
                assertTrue(
                        violation.rule().value().startsWith("json.") || found.contains(textOf(violation, named)),
                        () -> violation + "\nof " + text + "\nis not so for " + meant);
            }
        }
        assertNothingUnreadableIsMissing(partial, reading.unreadable());
    }

    /** The property would hold of a check that says nothing. */
    @Test
    void partialChecksFindNearlyAsMuchAsWholeOnes() {
        long partial = 0;
        long whole = 0;
        for (long seed = 0; seed < 60; seed++) {
            ObjectNode tree = tree(seed).orElse(null);
            if (tree != null && tree.path("actions").size() > 0) {
                whole += VALIDATOR
                        .validate(
                                CareJson.read(DocumentType.PLAN, tree.toString())
                                        .value()
                                        .orElseThrow(),
                                AS_OF)
                        .violations()
                        .size();
                ((ObjectNode) tree.path("actions").get(0)).put("start", "soon");
                partial += CareJson.read(DocumentType.PLAN, tree.toString())
                        .check(PlanValidator.rules(), plan -> VALIDATOR.validate(plan, AS_OF))
                        .violations()
                        .stream()
                        .filter(violation -> !violation.rule().value().startsWith("json."))
                        .count();
            }
        }
        assertTrue(whole > 300 && 10 * partial > 8 * whole, partial + " of " + whole);
    }

    private static boolean startsWith(Spot inner, Spot outer) {
        return inner.steps().size() >= outer.steps().size()
                && inner.steps().subList(0, outer.steps().size()).equals(outer.steps());
    }

    private static void spoil(Spot spot, ObjectNode tree, Random random) {
        JsonNode parent = spot.parentIn(tree);
        if (parent instanceof ArrayNode list) {
            list.set((Integer) spot.last(), random.nextBoolean() ? list.booleanNode(true) : list.nullNode());
            return;
        }
        ObjectNode object = (ObjectNode) parent;
        String name = (String) spot.last();
        switch (random.nextInt(4)) {
            // An object in the place of another would be one whose members are missing.
            case 0 -> object.set(name, object.get(name).isContainerNode() ? object.numberNode(7) : object.arrayNode());
            case 1 -> object.putNull(name);
            case 2 -> object.set(name + "x", object.remove(name));
            default -> object.set(name + TWICE, object.remove(name));
        }
    }

    /** Whole documents that the broken one may have been meant as. */
    private static List<ObjectNode> meanings(ObjectNode whole, List<Spot> broken, Random random) {
        List<ObjectNode> meanings = new ArrayList<>();
        meanings.add(whole);
        for (int count = 0; count < 4; count++) {
            ObjectNode meant = whole.deepCopy();
            for (Spot spot : broken) {
                List<JsonNode> known = POOL.getOrDefault(spot.shape(), List.of());
                JsonNode value = known.isEmpty() ? at(spot, whole) : known.get(random.nextInt(known.size()));
                if (spot.parentIn(meant) instanceof ArrayNode list) {
                    list.set((Integer) spot.last(), value);
                } else {
                    ((ObjectNode) spot.parentIn(meant)).set((String) spot.last(), value);
                }
            }
            if (CareJson.read(DocumentType.PLAN, meant.toString()).isReadable()) {
                meanings.add(meant);
            }
        }
        return meanings;
    }

    private static void assertNothingUnreadableIsMissing(Report report, List<DataPath> unreadable) {
        report.undecided().stream()
                .flatMap(undecided -> undecided.gaps().stream())
                .filter(Gap.MissingFact.class::isInstance)
                .map(gap -> ((Gap.MissingFact) gap).path())
                .forEach(path -> assertTrue(unreadable.stream().noneMatch(path::isWithin), path::toString));
    }

    private static String textOf(Violation violation, boolean named) {
        String arguments = named
                ? violation.arguments().toString().replaceAll("position=Position\\[[^]]*]|position=null", "")
                : "";
        return violation.rule() + " " + violation.severity() + " " + violation.path() + " " + arguments;
    }
}

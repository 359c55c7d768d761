package io.github.carecyber.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.structure.StructuralCheck;
import io.github.carecyber.rules.testkit.Members;
import io.github.carecyber.rules.testkit.Plans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Each rule states what it reads, and reads nothing else: another value of a member that it does not read, or none, changes nothing of
 * what it finds. This is what lets findings stand where some of a document could not be read.
 */
class RuleReadsPropertyTest {

    private static final Map<RuleId, Rule> RULES = rules();

    private static final List<PlanValidator> VALIDATORS = List.of(
            PlanValidator.of(SampleCalls.published()).withExploitedVulnerabilities(SampleLists.list()),
            PlanValidator.of(SampleCalls.awaited()),
            PlanValidator.withoutCall());

    private static final Map<String, List<Object>> POOL = pool();

    private static Map<RuleId, Rule> rules() {
        Map<RuleId, Rule> rules = new HashMap<>();
        Stream.concat(PlanValidator.rules().stream(), StructuralCheck.rules().stream())
                .forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    /** Values of other plans by the shape of their paths. */
    private static Map<String, List<Object>> pool() {
        Map<String, List<Object>> pool = new HashMap<>();
        for (long seed = 0; seed < 60; seed++) {
            for (Members.Member member : Members.of(drawn(seed))) {
                if (member.value() != null) {
                    pool.computeIfAbsent(member.shape(), shape -> new ArrayList<>())
                            .add(member.value());
                }
            }
        }
        pool.get("/call").add(CallId.of("call-c"));
        return pool;
    }

    private static RemediationPlan drawn(long seed) {
        Plans.Identifiers[] kinds = Plans.Identifiers.values();
        return Plans.drawn(SampleCalls.VOCABULARY, seed, kinds[(int) Math.floorMod(seed, (long) kinds.length)]);
    }

    @Test
    void everyRuleStatesWhatItReads() {
        assertEquals(
                List.of(),
                RULES.values().stream()
                        .filter(rule -> rule.reads().isEmpty())
                        .map(Rule::id)
                        .toList());
    }

    /** A shape that no plan has would be a slip of the pen, and the rule would not be undecided where it should. */
    @Test
    void everyShapeStatedIsOneOfPlans() {
        Set<String> wrong = new TreeSet<>();
        for (Rule rule : RULES.values()) {
            rule.reads().forEach(shape -> {
                String plain = shape.toString().replace("/.", "/*");
                String member = plain.endsWith("/*") ? plain.substring(0, plain.length() - 2) : plain;
                if (!plain.equals(".") && !POOL.containsKey(member)) {
                    wrong.add(rule.id() + " " + shape);
                }
            });
        }
        assertEquals(Set.of(), wrong);
    }

    /** The property below could not fail for a rule whose findings nothing ever changes. */
    @Test
    void theChangesTriedChangeTheFindingsOfNearlyEveryRule() {
        Set<RuleId> reached = new TreeSet<>();
        for (long seed = 0; seed < 12; seed++) {
            RemediationPlan plan = drawn(seed);
            List<Report> before = reports(plan);
            Random random = new Random(seed);
            for (Members.Member member : Members.of(plan)) {
                for (Object value : others(member, random)) {
                    List<Report> after = reports(Members.with(plan, member.path(), value));
                    for (int index = 0; index < before.size(); index++) {
                        Set<Violation> changed = new HashSet<>(before.get(index).violations());
                        after.get(index).violations().forEach(violation -> {
                            if (!changed.remove(violation)) {
                                changed.add(violation);
                            }
                        });
                        changed.forEach(violation -> reached.add(violation.rule()));
                    }
                }
            }
        }
        Set<RuleId> never = new TreeSet<>(RULES.keySet());
        never.removeAll(reached);
        assertTrue(never.size() <= 8, () -> "findings that never changed: " + never);
    }

    @Property(tries = 12)
    void whatARuleDoesNotReadChangesNothingOfWhatItFinds(@ForAll long seed) {
        Random random = new Random(seed);
        RemediationPlan plan = drawn(seed);
        List<Report> before = reports(plan);
        Set<String> undeclared = new TreeSet<>();
        for (Members.Member member : Members.of(plan)) {
            for (Object value : others(member, random)) {
                List<Report> after = reports(Members.with(plan, member.path(), value));
                for (int index = 0; index < before.size(); index++) {
                    compare(member, value, before.get(index), after.get(index), undeclared);
                }
            }
        }
        assertTrue(undeclared.isEmpty(), () -> String.join("\n", undeclared));
    }

    private static List<@Nullable Object> others(Members.Member member, Random random) {
        List<@Nullable Object> others = new ArrayList<>();
        others.add(member.nothing());
        List<Object> known = POOL.getOrDefault(member.shape(), List.of());
        if (!known.isEmpty()) {
            others.add(known.get(random.nextInt(known.size())));
        }
        return others;
    }

    private static List<Report> reports(RemediationPlan plan) {
        return VALIDATORS.stream()
                .map(validator -> validator.validate(plan, SampleCalls.AS_OF))
                .toList();
    }

    private static void compare(
            Members.Member member, @Nullable Object value, Report before, Report after, Set<String> undeclared) {
        Map<RuleId, Set<String>> old = found(member, value, before);
        Map<RuleId, Set<String>> now = found(member, value, after);
        Set<RuleId> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        for (RuleId rule : all) {
            if (!old.getOrDefault(rule, Set.of()).equals(now.getOrDefault(rule, Set.of()))) {
                undeclared.add(rule + " reads " + member.shape());
            }
        }
    }

    /** What the rules found that do not read a member, and what others found elsewhere. */
    private static Map<RuleId, Set<String>> found(Members.Member member, @Nullable Object value, Report report) {
        Map<RuleId, Set<String>> found = new TreeMap<>();
        for (Violation violation : report.violations()) {
            boolean isRead = RULES.get(violation.rule()).reads().stream()
                    .anyMatch(shape -> shape.isReadFor(violation.path(), member.path()));
            if (!isRead) {
                add(violation.rule(), violation.path() + " " + unnamed(violation.arguments(), member, value), found);
            }
        }
        for (Undecided undecided : report.undecided()) {
            if (RULES.get(undecided.rule()).reads().stream().noneMatch(shape -> shape.meets(member.path()))) {
                List<Gap> gaps = undecided.gaps().stream()
                        .map(gap -> place(gap).isWithin(member.path()) ? new Gap.Unreadable(member.path()) : gap)
                        .distinct()
                        .toList();
                add(undecided.rule(), undecided.path() + " " + gaps, found);
            }
        }
        return found;
    }

    private static void add(RuleId rule, String finding, Map<RuleId, Set<String>> found) {
        found.computeIfAbsent(rule, id -> new TreeSet<>()).add(finding);
    }

    private static DataPath place(Gap gap) {
        if (gap instanceof Gap.MissingFact missing) {
            return missing.path();
        }
        return gap instanceof Gap.CannotTell open ? open.path() : DataPath.ROOT;
    }

    /** An element is named by its identifier or by its place, which decides nothing. */
    private static String unnamed(Object arguments, Members.Member member, @Nullable Object value) {
        String text = arguments.toString();
        if (member.shape().endsWith("/id")) {
            String path = member.path().toString();
            for (Object name : new @Nullable Object[] {path.substring(0, path.length() - 3), member.value(), value}) {
                text = name == null ? text : text.replace(name.toString(), "#");
            }
        }
        return text;
    }
}

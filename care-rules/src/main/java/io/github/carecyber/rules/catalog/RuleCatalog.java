package io.github.carecyber.rules.catalog;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.rules.allocation.AllocationAudit;
import io.github.carecyber.rules.allocation.Allocator;
import io.github.carecyber.rules.attainment.Attainment;
import io.github.carecyber.rules.budget.ProgrammeBudget;
import io.github.carecyber.rules.call.CallCheck;
import io.github.carecyber.rules.cases.CaseCheck;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.plan.PlanValidator;
import io.github.carecyber.rules.structure.StructuralCheck;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rules of the library by their ids (<em>répertoire des règles</em>).
 *
 * <p>For example {@code plan.dependency.cycle}, an error, "no action waits for itself". An application that adds rules of its
 * own adds their descriptions with {@link #with}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleCatalog {

    private static final RuleCatalog STANDARD = of(Stream.of(
                    Eligibility.rules(),
                    CaseCheck.rules(),
                    Allocator.rules(),
                    AllocationAudit.rules(),
                    ProgrammeBudget.rules(),
                    Attainment.rules(),
                    StructuralCheck.rules(),
                    PlanValidator.rules(),
                    CallCheck.rules())
            .flatMap(Collection::stream)
            .toList());

    private final Map<RuleId, Rule> rules;

    private RuleCatalog(Map<RuleId, Rule> rules) {
        this.rules = Collections.unmodifiableMap(rules);
    }

    /**
     * Returns the rules of all engines of this library.
     *
     * @return the catalogue
     */
    public static RuleCatalog standard() {
        return STANDARD;
    }

    /**
     * Returns a catalogue of some rules.
     *
     * @param rules the rules
     * @return the catalogue
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleCatalog of(Collection<Rule> rules) {
        return new RuleCatalog(new TreeMap<>()).with(Objects.requireNonNull(rules, "rules"));
    }

    /**
     * Returns a copy with more rules.
     *
     * @param more the rules to add
     * @return the copy
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RuleCatalog with(Collection<Rule> more) {
        Map<RuleId, Rule> all = new TreeMap<>(rules);
        for (Rule rule : more) {
            if (all.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalArgumentException(
                        "Rule id '" + rule.id() + "' stands for two rules: each rule has an id of its own.");
            }
        }
        return new RuleCatalog(all);
    }

    /**
     * Returns all rules.
     *
     * @return the rules in alphabetical order of their ids
     */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Returns the rule with this id.
     *
     * @param id the id
     * @return the rule, empty if the catalogue has none
     */
    public Optional<Rule> rule(RuleId id) {
        return Optional.ofNullable(rules.get(Objects.requireNonNull(id, "id")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleCatalog catalog && catalog.rules.equals(rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }
}

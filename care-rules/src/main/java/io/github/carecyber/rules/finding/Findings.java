package io.github.carecyber.rules.finding;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Collects what the rules find (<em>constats</em>). This class is mutable and for one thread. */
public final class Findings {

    private final List<Violation> violations = new ArrayList<>();
    private final List<Undecided> undecided = new ArrayList<>();

    /** Makes an empty collection. */
    public Findings() {
        // Nothing is found yet.
    }

    /**
     * Adds violations that were found elsewhere.
     *
     * @param found the violations
     */
    public void addAll(List<Violation> found) {
        violations.addAll(found);
    }

    /**
     * Notes that a rule is broken.
     *
     * @param rule the rule
     * @param path where it is broken
     * @param arguments what its message needs
     */
    public void violated(Rule rule, DataPath path, Arguments arguments) {
        violations.add(rule.violatedAt(path, arguments));
    }

    /**
     * Notes that a rule could not be decided.
     *
     * @param rule the rule
     * @param path where it could not
     * @param gap what stood in its way
     */
    public void undecided(Rule rule, DataPath path, Gap gap) {
        undecided.add(Undecided.of(rule, path, gap));
    }

    /**
     * Notes that a rule could not be decided, if anything stood in its way.
     *
     * @param rule the rule
     * @param path where it could not
     * @param gaps what stood in its way, nothing if it could be decided
     */
    public void undecided(Rule rule, DataPath path, Collection<Gap> gaps) {
        if (!gaps.isEmpty()) {
            undecided.add(new Undecided(rule.id(), path, List.copyOf(gaps)));
        }
    }

    /**
     * Notes that a rule could not be decided for want of a fact.
     *
     * @param rule the rule
     * @param path where it could not
     * @param fact where the fact would stand
     */
    public void missing(Rule rule, DataPath path, DataPath fact) {
        undecided(rule, path, new Gap.MissingFact(fact));
    }

    /**
     * Notes that a rule could not be decided for a reason in words.
     *
     * @param rule the rule
     * @param path where it could not
     * @param reason the reason
     */
    public void cannotTell(Rule rule, DataPath path, BilingualText reason) {
        undecided(rule, path, new Gap.CannotTell(path, reason));
    }

    /**
     * Returns the violations.
     *
     * @return a view on them in the order in which they were found
     */
    public List<Violation> violations() {
        return Collections.unmodifiableList(violations);
    }

    /**
     * Returns what could not be decided.
     *
     * @return a view on it in the order in which it was found
     */
    public List<Undecided> undecided() {
        return Collections.unmodifiableList(undecided);
    }
}

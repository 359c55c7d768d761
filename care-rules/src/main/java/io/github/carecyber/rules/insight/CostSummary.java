package io.github.carecyber.rules.insight;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.plan.Effect;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a plan costs, whole and by what it is for (<em>coûts par effet et par objectif</em>).
 *
 * <p>An action with several effects counts in full under each of them, and so with objectives: how much of its money serves which is
 * stated nowhere, and is never split by invention. The parts may therefore add up to more than the total, which counts every action
 * once. For example an action of 10,000 euros that limits spread and speeds recovery: 10,000 euros under each, and 10,000 euros in
 * all. What the author declares as a total is not read.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param total the actions that are not abandoned, each once
 * @param byEffect for each effect the actions that have it; all effects are there, in their order
 * @param withoutEffect the actions of which no effect is stated
 * @param byObjective for each objective that an action serves, be it one of the call or not, the actions that serve it, in order
 * @param withoutObjective the actions of which no objective is stated
 * @param abandoned the actions that are abandoned, which are counted nowhere else
 */
public record CostSummary(
        Cost total,
        Map<Effect, Cost> byEffect,
        Cost withoutEffect,
        Map<ObjectiveId, Cost> byObjective,
        Cost withoutObjective,
        Cost abandoned) {

    /**
     * Copies the tables.
     *
     * @param total the actions that are not abandoned, each once
     * @param byEffect for each effect the actions that have it; an effect left out costs nothing
     * @param withoutEffect the actions of which no effect is stated
     * @param byObjective for each objective that an action serves, be it one of the call or not, the actions that serve it, in order
     * @param withoutObjective the actions of which no objective is stated
     * @param abandoned the actions that are abandoned, which are counted nowhere else
     */
    public CostSummary {
        Objects.requireNonNull(total, "total");
        Map<Effect, Cost> everyEffect = new EnumMap<>(Effect.class);
        for (Effect effect : Effect.values()) {
            everyEffect.put(effect, Cost.NONE);
        }
        everyEffect.putAll(Objects.requireNonNull(byEffect, "byEffect"));
        byEffect = Collections.unmodifiableMap(everyEffect);
        Objects.requireNonNull(withoutEffect, "withoutEffect");
        byObjective = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(byObjective, "byObjective")));
        Objects.requireNonNull(withoutObjective, "withoutObjective");
        Objects.requireNonNull(abandoned, "abandoned");
    }
}

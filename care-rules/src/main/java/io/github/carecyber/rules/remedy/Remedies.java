package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.message.Elements;
import java.util.List;

/**
 * What would make an applicant eligible (<em>régularisations possibles</em>): the ways that there are, or what stands in the way.
 *
 * <p>Each remedy was assessed again by the same rules, with the same date of knowledge, predicates and decisions of the authority, and
 * makes the answer {@link io.github.carecyber.core.report.Status#MET}; no part of it does. They stand in the order of their size;
 * of the same size, first those that change the fewest facts already stated, then in the order in which the call writes its conditions.
 *
 * <p>The search is bounded by counts and never by time, so it gives the same answer on every machine. Where a bound was reached,
 * {@link #cutShort} says so: every remedy offered is right, and there may be others.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param remedies the ways to become eligible, at most {@link #MOST_REMEDIES}; none if the answer is yes already
 * @param obstacles the conditions that no change can meet, in the order of the call; none if there is a remedy or the answer is
 *     yes already
 * @param cutShort whether a bound was reached, so that there may be other remedies
 */
public record Remedies(List<Remedy> remedies, List<Obstacle> obstacles, boolean cutShort) {

    /** The most remedies that are offered. */
    public static final int MOST_REMEDIES = 10;

    /** The most changes of one remedy. */
    public static final int MOST_CHANGES = 40;

    /** The most changes of one remedy of which every combination is tried because one condition reads them all. */
    public static final int MOST_ENTANGLED = 8;

    /** The most ways to meet a condition that are kept while conditions are combined, the smallest first. */
    public static final int MOST_ALTERNATIVES = 32;

    /** The most periods of filing that are tried, first those in which the call takes applications. */
    public static final int MOST_PERIODS = 12;

    /** The most times that a changed application is assessed again. */
    public static final int MOST_ASSESSMENTS = 2_000;

    /**
     * Copies the lists.
     *
     * @param remedies the ways to become eligible, at most {@link #MOST_REMEDIES}; none if the answer is yes already
     * @param obstacles the conditions that no change can meet, in the order of the call; none if there is a remedy or the answer
     *     is yes already
     * @param cutShort whether a bound was reached, so that there may be other remedies
     */
    public Remedies {
        remedies = Elements.copyOf(remedies, "remedies");
        obstacles = Elements.copyOf(obstacles, "obstacles");
    }

    /**
     * Returns the answer where nothing needs to change.
     *
     * @return neither remedies nor obstacles
     */
    public static Remedies none() {
        return new Remedies(List.of(), List.of(), false);
    }
}

package io.github.carecyber.rules.allocation;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of the table of axioms.
 *
 * @param name the name that counter-examples are stored under
 * @param title the heading
 * @param subtitle the second line of the heading, empty if there is none
 * @param policy the policy
 */
record AxiomPolicy(String name, String title, String subtitle, AllocationPolicy policy) {

    private static final TieBreak TIES = TieBreak.byIdentifier();

    private static final long WORK = 1_000_000;

    static List<AxiomPolicy> all() {
        List<AxiomPolicy> all = new ArrayList<>();
        for (SharingRule rule : SharingRule.values()) {
            for (Rounding rounding : Rounding.values()) {
                all.add(new AxiomPolicy(
                        rule + "/" + rounding,
                        title(rule),
                        rounding.toString(),
                        AllocationPolicy.sharing(rule, rounding, TIES)));
            }
        }
        all.add(new AxiomPolicy("IN_FULL", "In full", "", AllocationPolicy.inFull()));
        for (WhenTooLarge whenTooLarge : WhenTooLarge.values()) {
            all.add(new AxiomPolicy(
                    "RANKED/" + whenTooLarge,
                    "Ranked",
                    whenTooLarge.toString(),
                    AllocationPolicy.ranked(RankedBy.PRIORITY, whenTooLarge, TIES)));
        }
        all.add(new AxiomPolicy("BEST_PORTFOLIO", "Best portfolio", "", AllocationPolicy.bestPortfolio(WORK, TIES)));
        return all;
    }

    private static String title(SharingRule rule) {
        return switch (rule) {
            case PROPORTIONAL_TO_CEILING -> "Proportional to ceiling";
            case PROPORTIONAL_TO_WEIGHT -> "Proportional to weight";
            case EQUAL_AWARDS -> "Equal awards";
            case EQUAL_LOSSES -> "Equal losses";
            case TALMUD -> "Talmud";
        };
    }
}

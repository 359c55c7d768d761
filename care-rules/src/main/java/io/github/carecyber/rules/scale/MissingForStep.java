package io.github.carecyber.rules.scale;

import io.github.carecyber.core.report.Gap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What stands in the way of knowing an amount, and only that: a part that cannot change the amount is left out. */
final class MissingForStep {

    private static final Gap NO_COSTS = new Gap.MissingFact(DeclaredFigures.COSTS);

    private MissingForStep() {}

    static Set<Gap> of(DerivationStep step) {
        Set<Gap> gaps = new LinkedHashSet<>();
        if (!step.amount().isKnown()) {
            gaps.addAll(step.<List<Gap>>fold(
                    flat -> List.of(),
                    perUnit -> perUnit.quantity().gaps(),
                    tiered -> tiered.quantity().gaps(),
                    share -> share.costs() == null ? List.of(NO_COSTS) : List.of(),
                    sum -> List.of(),
                    capped -> List.of(),
                    floored -> List.of()));
            for (DerivationStep part : partsThatMatter(step)) {
                gaps.addAll(of(part));
            }
        }
        return gaps;
    }

    private static List<DerivationStep> partsThatMatter(DerivationStep step) {
        return step.<List<DerivationStep>>fold(
                flat -> List.of(),
                perUnit -> List.of(),
                tiered -> List.of(),
                share -> List.of(),
                DerivationStep.Sum::parts,
                capped -> smaller(capped.scale(), capped.limit()),
                floored -> larger(floored.scale(), floored.limit()));
    }

    /** Those of two that may be the smaller one. */
    private static List<DerivationStep> smaller(DerivationStep one, DerivationStep other) {
        if (one.amount().isNeverAbove(other.amount())) {
            return List.of(one);
        }
        return other.amount().isNeverAbove(one.amount()) ? List.of(other) : List.of(one, other);
    }

    /** Those of two that may be the larger one. */
    private static List<DerivationStep> larger(DerivationStep one, DerivationStep other) {
        if (one.amount().isNeverAbove(other.amount())) {
            return List.of(other);
        }
        return other.amount().isNeverAbove(one.amount()) ? List.of(one) : List.of(one, other);
    }
}

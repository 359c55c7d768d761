package io.github.carecyber.rules.text;

import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.PolicyCases;
import io.github.carecyber.rules.allocation.TieBreak;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a policy breaks the ties of odd cents. */
final class AwardTies implements PolicyCases<Optional<TieBreak>> {

    private static final AwardTies CASES = new AwardTies();

    private AwardTies() {}

    /** Returns the tie-break, null where nobody ever ties. */
    static @Nullable TieBreak of(AllocationPolicy policy) {
        return policy.fold(CASES).orElse(null);
    }

    @Override
    public Optional<TieBreak> inFull(AllocationPolicy.InFull policy) {
        return Optional.empty();
    }

    @Override
    public Optional<TieBreak> sharing(AllocationPolicy.Sharing policy) {
        return Optional.of(policy.ties());
    }

    @Override
    public Optional<TieBreak> useful(AllocationPolicy.Useful policy) {
        return Optional.of(policy.sharing().ties());
    }

    @Override
    public Optional<TieBreak> ranked(AllocationPolicy.Ranked policy) {
        return Optional.of(policy.ties());
    }

    @Override
    public Optional<TieBreak> bestPortfolio(AllocationPolicy.BestPortfolio policy) {
        return Optional.of(policy.ties());
    }

    @Override
    public Optional<TieBreak> grouped(AllocationPolicy.Grouped policy) {
        return policy.inside().fold(this);
    }
}

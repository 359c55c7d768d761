package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The engine that shares out an envelope among claims (<em>répartition d’une enveloppe</em>), exact to the cent.
 *
 * <pre>{@code
 * Allocation allocation = Allocator.of(AllocationPolicy.sharing(
 *                 SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA, TieBreak.byIdentifier()))
 *         .allocate(Euros.of("200"), claims);
 * }</pre>
 *
 * <p>The same envelope, policy and claims give the same awards on every machine, in whatever order the claims come. The cost
 * grows with the number of claims as sorting does.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Allocator {

    private final AllocationPolicy policy;

    private Allocator(AllocationPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the engine for a policy.
     *
     * @param policy the rule to share out by
     * @return the engine
     */
    public static Allocator of(AllocationPolicy policy) {
        return new Allocator(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Returns the rules that claims must keep to be allocated on.
     *
     * @return the rules, in a stable order
     */
    public static List<Rule> rules() {
        return ClaimsCheck.RULES;
    }

    /**
     * Tells everything that stands in the way of an allocation, all reasons at once.
     *
     * @param envelope what there is to share out, in euros
     * @param claims the claims
     * @return the report, with paths into the {@link AllocationRequest}; accepted if {@link #allocate} would answer
     */
    public Report check(Euros envelope, List<Claim> claims) {
        AllocationRequest request = new AllocationRequest(envelope, policy, claims);
        List<Violation> violations = new ArrayList<>();
        ClaimsCheck.check(request, violations::add);
        return new Report(violations, List.of(), Provenance.of(null, Map.of("claims", request)));
    }

    /**
     * Shares out an envelope.
     *
     * @param envelope what there is to share out, in euros, not negative
     * @param claims the claims, in any order; none is allowed, and leaves the whole envelope
     * @return the allocation, with the awards in the order of the claims
     * @throws RefusedClaimsException if {@link #check} finds an error; nothing has been allocated then
     */
    public Allocation allocate(Euros envelope, List<Claim> claims) {
        Objects.requireNonNull(envelope, "envelope");
        List<Claim> copy = Elements.copyOf(claims, "claims");
        Report report = check(envelope, copy);
        if (!report.isAccepted()) {
            throw new RefusedClaimsException(report);
        }
        return shareOut(envelope, copy, report.provenance());
    }

    /** Shares out among claims that passed the check. */
    Allocation shareOut(Euros envelope, List<Claim> claims, Provenance provenance) {
        Outcome outcome = Decision.of(policy, envelope.cents(), claims);
        Award[] awards = new Award[claims.size()];
        long left = envelope.cents();
        for (int index = 0; index < awards.length; index++) {
            long cents = outcome.cents(index);
            awards[index] = Award.ofCents(claims.get(index).id(), cents, outcome.reason(index));
            left -= cents;
        }
        return new Allocation(
                envelope, policy, List.of(awards), Euros.ofCents(left), outcome.certificate(), provenance);
    }
}

package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Axioms on what an applicant may gain by the form of its claim. */
final class ManipulationAxioms {

    private ManipulationAxioms() {}

    static long truncation(AxiomTrial trial, AxiomCase situation) {
        Euros envelope = Euros.ofCents(situation.envelope());
        List<Claim> truncated = situation.claims().stream()
                .map(claim -> claim.ceiling().compareTo(envelope) > 0 ? Claims.withCeiling(claim, envelope) : claim)
                .toList();
        return Differences.largest(
                trial.awards(situation.envelope(), situation.claims()), trial.awards(situation.envelope(), truncated));
    }

    /** The second amount is the ceiling of one of the two; weight and score are divided in the same way, as far as whole numbers go. */
    static long splitting(AxiomTrial trial, AxiomCase situation) {
        int index = situation.index();
        Claim claim = situation.claims().get(index);
        long ceiling = claim.ceiling().cents();
        long part = situation.second();
        if (part <= 0 || part >= ceiling) {
            return 0;
        }
        long weight = Objects.requireNonNull(claim.weight()) * part / ceiling;
        long score = Objects.requireNonNull(claim.score()) * part / ceiling;
        List<Claim> split = new ArrayList<>(situation.claims());
        split.set(
                index,
                Claims.withCeiling(claim, Euros.ofCents(ceiling - part))
                        .withWeight(claim.weight() - weight)
                        .withScore(claim.score() - score));
        split.add(Claims.withId(Claims.withCeiling(claim, Euros.ofCents(part)), ClaimId.of(claim.id() + "-2"))
                .withWeight(weight)
                .withScore(score));
        long before = trial.awards(situation.envelope(), situation.claims()).get(index);
        List<Long> after = trial.awards(situation.envelope(), split);
        return Math.max(0, after.get(index) + after.get(after.size() - 1) - before);
    }

    /** The claim is merged with the next one if both have the same priority; ceilings, weights and scores are added up. */
    static long merging(AxiomTrial trial, AxiomCase situation) {
        List<Claim> claims = situation.claims();
        int index = situation.index();
        int next = (index + 1) % claims.size();
        Claim one = claims.get(index);
        Claim other = claims.get(next);
        if (next == index || !Objects.equals(one.priority(), other.priority())) {
            return 0;
        }
        List<Claim> merged = new ArrayList<>(claims);
        merged.set(
                index,
                Claims.withCeiling(one, one.ceiling().plus(other.ceiling()))
                        .withWeight(one.weight() + other.weight())
                        .withScore(one.score() + other.score()));
        merged.remove(next);
        List<Long> before = trial.awards(situation.envelope(), claims);
        List<Long> after = trial.awards(situation.envelope(), merged);
        return Math.max(0, after.get(next < index ? index - 1 : index) - before.get(index) - before.get(next));
    }
}

package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.List;

/** Axioms on envelopes that come in parts, are cut, or are what is lacking. */
final class InstalmentAxioms {

    private InstalmentAxioms() {}

    /** The second amount is what the envelope holds beyond the first instalment. */
    static long compositionUp(AxiomTrial trial, AxiomCase situation) {
        long whole = situation.envelope() + situation.second();
        List<Long> first = trial.awards(situation.envelope(), situation.claims());
        List<Claim> still = new ArrayList<>();
        long rest = whole;
        for (int index = 0; index < first.size(); index++) {
            still.add(situation.claims().get(index).withGrantedElsewhere(Euros.ofCents(first.get(index))));
            rest -= first.get(index);
        }
        List<Long> then = trial.awards(rest, still);
        List<Long> together = new ArrayList<>();
        for (int index = 0; index < first.size(); index++) {
            together.add(first.get(index) + then.get(index));
        }
        return Differences.largest(together, trial.awards(whole, situation.claims()));
    }

    /** The second amount is what the envelope held more when the promises were made. */
    static long compositionDown(AxiomTrial trial, AxiomCase situation) {
        List<Long> promised = trial.awards(situation.envelope() + situation.second(), situation.claims());
        List<Claim> promises = new ArrayList<>();
        for (int index = 0; index < promised.size(); index++) {
            promises.add(Claims.withCeiling(situation.claims().get(index), Euros.ofCents(promised.get(index))));
        }
        return Differences.largest(
                trial.awards(situation.envelope(), promises), trial.awards(situation.envelope(), situation.claims()));
    }

    static long selfDuality(AxiomTrial trial, AxiomCase situation) {
        long demanded = 0;
        for (Claim claim : situation.claims()) {
            demanded += ReferenceSharing.room(claim);
        }
        if (situation.envelope() > demanded) {
            return 0;
        }
        List<Long> awards = trial.awards(situation.envelope(), situation.claims());
        List<Long> dual = trial.awards(demanded - situation.envelope(), situation.claims());
        List<Long> lacking = new ArrayList<>();
        for (int index = 0; index < dual.size(); index++) {
            lacking.add(ReferenceSharing.room(situation.claims().get(index)) - dual.get(index));
        }
        return Differences.largest(awards, lacking);
    }
}

package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import java.util.ArrayList;
import java.util.List;

/** Axioms on what happens when a ceiling, the envelope or the number of claims changes. */
final class ChangeAxioms {

    private ChangeAxioms() {}

    /** The second amount is what the ceiling is raised by. */
    static long claimsMonotonicity(AxiomTrial trial, AxiomCase situation) {
        int index = situation.index();
        List<Claim> raised = new ArrayList<>(situation.claims());
        Claim claim = raised.get(index);
        raised.set(index, Claims.withCeiling(claim, claim.ceiling().plus(Euros.ofCents(situation.second()))));
        long before = trial.awards(situation.envelope(), situation.claims()).get(index);
        return Math.max(0, before - trial.awards(situation.envelope(), raised).get(index));
    }

    /** The second amount is what the envelope grows by. */
    static long resourceMonotonicity(AxiomTrial trial, AxiomCase situation) {
        return Differences.largestLoss(
                trial.awards(situation.envelope(), situation.claims()),
                trial.awards(situation.envelope() + situation.second(), situation.claims()));
    }

    static long populationMonotonicity(AxiomTrial trial, AxiomCase situation) {
        List<Long> before = new ArrayList<>(trial.awards(situation.envelope(), situation.claims()));
        before.remove(situation.index());
        return Differences.largestLoss(before, trial.awards(situation.envelope(), others(situation)));
    }

    static long consistency(AxiomTrial trial, AxiomCase situation) {
        List<Long> before = new ArrayList<>(trial.awards(situation.envelope(), situation.claims()));
        long award = before.remove(situation.index());
        return Differences.largest(before, trial.awards(situation.envelope() - award, others(situation)));
    }

    private static List<Claim> others(AxiomCase situation) {
        List<Claim> others = new ArrayList<>(situation.claims());
        others.remove(situation.index());
        return others;
    }
}

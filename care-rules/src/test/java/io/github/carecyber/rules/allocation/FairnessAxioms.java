package io.github.carecyber.rules.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Axioms that compare awards of one table. */
final class FairnessAxioms {

    private FairnessAxioms() {}

    static long efficiency(AxiomTrial trial, AxiomCase situation) {
        long given = 0;
        long demanded = 0;
        List<Long> awards = trial.awards(situation.envelope(), situation.claims());
        for (int index = 0; index < awards.size(); index++) {
            given += awards.get(index);
            demanded += ReferenceSharing.room(situation.claims().get(index));
        }
        return Math.min(situation.envelope(), demanded) - given;
    }

    static long equalTreatment(AxiomTrial trial, AxiomCase situation) {
        List<Long> awards = trial.awards(situation.envelope(), situation.claims());
        return worst(
                situation.claims(),
                (one, other) ->
                        room(situation, one) == room(situation, other) ? awards.get(one) - awards.get(other) : 0);
    }

    static long anonymity(AxiomTrial trial, AxiomCase situation) {
        List<Claim> claims = situation.claims();
        List<Claim> renamed = new ArrayList<>();
        for (int index = 0; index < claims.size(); index++) {
            Claim claim = claims.get(index);
            renamed.add(AxiomCase.claim(
                    claims.size() - 1 - index,
                    claim.ceiling().cents(),
                    claim.weight(),
                    claim.priority(),
                    claim.score()));
        }
        return Differences.largest(
                trial.awards(situation.envelope(), claims), trial.awards(situation.envelope(), renamed));
    }

    static long orderOfAwards(AxiomTrial trial, AxiomCase situation) {
        List<Long> awards = trial.awards(situation.envelope(), situation.claims());
        return worst(
                situation.claims(),
                (less, more) ->
                        room(situation, less) <= room(situation, more) ? awards.get(less) - awards.get(more) : 0);
    }

    static long orderOfLosses(AxiomTrial trial, AxiomCase situation) {
        List<Long> awards = trial.awards(situation.envelope(), situation.claims());
        return worst(
                situation.claims(),
                (less, more) -> room(situation, less) <= room(situation, more)
                        ? room(situation, less) - awards.get(less) - (room(situation, more) - awards.get(more))
                        : 0);
    }

    private static long room(AxiomCase situation, int index) {
        return ReferenceSharing.room(situation.claims().get(index));
    }

    /** By how many cents one claim is preferred to another. */
    private interface Preference {
        long of(int one, int other);
    }

    /** Returns the largest preference among pairs of claims that are alike but for their names and ceilings. */
    private static long worst(List<Claim> claims, Preference preference) {
        List<Long> all = new ArrayList<>(List.of(0L));
        for (int one = 0; one < claims.size(); one++) {
            for (int other = 0; other < claims.size(); other++) {
                if (isAlike(claims.get(one), claims.get(other))) {
                    all.add(preference.of(one, other));
                }
            }
        }
        return Collections.max(all);
    }

    private static boolean isAlike(Claim one, Claim other) {
        return Objects.equals(one.weight(), other.weight())
                && Objects.equals(one.priority(), other.priority())
                && Objects.equals(one.score(), other.score());
    }
}

package io.github.carecyber.rules.allocation;

import java.util.function.ToLongBiFunction;

/**
 * What one may ask of a policy beyond that it adds up. Each axiom tells by how many cents a policy misses it in a situation; zero
 * means that it is kept.
 */
enum Axiom {
    EFFICIENCY(
            "Nothing is left while somebody lacks",
            "efficacité",
            "Money stays unallocated only if every claim is met.",
            "balance, or efficiency",
            Uses.TABLE,
            FairnessAxioms::efficiency),
    EQUAL_TREATMENT(
            "Equals are treated alike",
            "égalité de traitement",
            "Two claims alike in all but their names get the same.",
            "equal treatment of equals",
            Uses.TABLE,
            FairnessAxioms::equalTreatment),
    ANONYMITY(
            "Names do not matter",
            "anonymat",
            "If claims exchange their names, each keeps its award.",
            "anonymity",
            Uses.TABLE,
            FairnessAxioms::anonymity),
    ORDER_OF_AWARDS(
            "Who may get more, gets no less",
            "ordre des montants",
            "Of two claims alike but for their ceilings, the one with the higher ceiling gets at least as much.",
            "order preservation (Aumann and Maschler, 1985)",
            Uses.TABLE,
            FairnessAxioms::orderOfAwards),
    ORDER_OF_LOSSES(
            "Who may get more, goes without no less",
            "ordre des pertes",
            "Of two claims alike but for their ceilings, the one with the higher ceiling lacks at least as much.",
            "order preservation in losses (Aumann and Maschler, 1985)",
            Uses.TABLE,
            FairnessAxioms::orderOfLosses),
    CLAIMS_MONOTONICITY(
            "A higher ceiling costs nothing",
            "monotonie par rapport à la demande",
            "If the ceiling of one claim is raised, that claim gets no less.",
            "claims monotonicity",
            Uses.SECOND_AND_CLAIM,
            ChangeAxioms::claimsMonotonicity),
    RESOURCE_MONOTONICITY(
            "A larger envelope costs nobody anything",
            "monotonie par rapport à l’enveloppe",
            "If the envelope grows, nobody gets less.",
            "resource monotonicity",
            Uses.SECOND,
            ChangeAxioms::resourceMonotonicity),
    POPULATION_MONOTONICITY(
            "One claim less costs the others nothing",
            "monotonie par rapport au nombre",
            "If a claim is withdrawn, none of the others gets less.",
            "population monotonicity",
            Uses.CLAIM,
            ChangeAxioms::populationMonotonicity),
    CONSISTENCY(
            "Who leaves with its award changes nothing",
            "cohérence",
            "If a claim is taken out together with its award, the rest shared out anew gives the others the same.",
            "consistency (Young, 1987; Moulin, 2000, for whole units)",
            Uses.CLAIM,
            ChangeAxioms::consistency),
    COMPOSITION_UP(
            "Two instalments give what one does",
            "composition ascendante",
            "If a part of the envelope is shared out first, and the rest on what is still lacking, each gets the same.",
            "composition up (Young, 1988)",
            Uses.SECOND,
            InstalmentAxioms::compositionUp),
    COMPOSITION_DOWN(
            "A cut envelope may start from the promises",
            "composition descendante",
            "If the envelope shrinks, sharing it out on what was promised gives the same as on the claims.",
            "composition down (Moulin, 2000)",
            Uses.SECOND,
            InstalmentAxioms::compositionDown),
    SELF_DUALITY(
            "Awards and losses are shared alike",
            "autodualité",
            "What each gets of an amount is what each would lack if that amount were lacking.",
            "self-duality (Aumann and Maschler, 1985)",
            Uses.TABLE,
            InstalmentAxioms::selfDuality),
    TRUNCATION(
            "To ask for more than there is changes nothing",
            "invariance par troncature",
            "If ceilings above the envelope are lowered to it, each gets the same.",
            "invariance under claims truncation (Dagan and Volij, 1993)",
            Uses.TABLE,
            ManipulationAxioms::truncation),
    SPLITTING(
            "Splitting a claim gains nothing",
            "absence de gain par scission",
            "If a claim is filed as two that add up to it, the two together get no more.",
            "non-manipulability by splitting (O’Neill, 1982)",
            Uses.SECOND_AND_CLAIM,
            ManipulationAxioms::splitting),
    MERGING(
            "Merging claims gains nothing",
            "absence de gain par fusion",
            "If two claims are filed as one, it gets no more than the two together.",
            "non-manipulability by merging (O’Neill, 1982)",
            Uses.CLAIM,
            ManipulationAxioms::merging);

    private final String title;
    private final String french;
    private final String statement;
    private final String literature;
    private final Uses uses;

    @SuppressWarnings("ImmutableEnumChecker")
    private final ToLongBiFunction<AxiomTrial, AxiomCase> missedBy;

    Axiom(
            String title,
            String french,
            String statement,
            String literature,
            Uses uses,
            ToLongBiFunction<AxiomTrial, AxiomCase> missedBy) {
        this.title = title;
        this.french = french;
        this.statement = statement;
        this.literature = literature;
        this.uses = uses;
        this.missedBy = missedBy;
    }

    /** What of a situation an axiom reads beside the envelope and the claims. */
    private enum Uses {
        TABLE,
        SECOND,
        CLAIM,
        SECOND_AND_CLAIM
    }

    /** Tells whether the axiom reads the second amount of a situation. */
    boolean hasSecond() {
        return uses == Uses.SECOND || uses == Uses.SECOND_AND_CLAIM;
    }

    /** Tells whether the axiom is about one claim. */
    boolean hasIndex() {
        return uses == Uses.CLAIM || uses == Uses.SECOND_AND_CLAIM;
    }

    String title() {
        return title;
    }

    String french() {
        return french;
    }

    String statement() {
        return statement;
    }

    String literature() {
        return literature;
    }

    /** Returns by how many cents the policy misses the axiom; zero, too, if the axiom says nothing of the situation. */
    long missedBy(AllocationPolicy policy, AxiomCase situation) {
        return missedBy(new AxiomTrial(policy), situation);
    }

    long missedBy(AxiomTrial trial, AxiomCase situation) {
        try {
            return missedBy.applyAsLong(trial, situation);
        } catch (RefusedClaimsException refused) {
            // Without the only claim that has a weight, say, there is nothing to share out by.
            return 0;
        }
    }
}

package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.function.Consumer;

/** Under a policy by score, each claim has a score that can be counted, and added up where the policy adds scores up. */
final class ScoreRules {

    private static final Rule MISSING = Rule.of(
            "allocation.claim.missing-score",
            Severity.ERROR,
            BilingualText.of("Chaque demande a une note", "Each claim has a score"),
            BilingualText.of(
                    "La règle de répartition suit les notes, et la demande {claim} n’en a pas. Une note nulle s’écrit 0.",
                    "The policy follows the scores, and the claim {claim} has none. A score of zero is written 0."));

    private static final Rule NEGATIVE = Rule.of(
            "allocation.claim.negative-score",
            Severity.ERROR,
            BilingualText.of("Aucune note n’est négative", "No score is negative"),
            BilingualText.of(
                    "La note de la demande {claim} est de {score}\u00a0; une note est au moins nulle. Corrigez la note.",
                    "The score of the claim {claim} is {score}; a score is at least zero. Correct the score."));

    private static final Rule SUM_TOO_LARGE = Rule.of(
            "allocation.scores.sum-too-large",
            Severity.ERROR,
            BilingualText.of("La somme des notes reste représentable", "The scores add up to a number in range"),
            BilingualText.of(
                    "La somme des notes dépasse le plus grand nombre possible, {largest}. Divisez toutes les notes par un même nombre, pour garder leurs proportions.",
                    "The scores add up to more than the largest possible number, {largest}. Divide all scores by the same number, which keeps their proportions."));

    static final List<Rule> RULES = List.of(MISSING, NEGATIVE, SUM_TOO_LARGE);

    private ScoreRules() {}

    /** Checks the score of a claim and returns it, or zero if none can be counted. */
    static long check(Claim claim, int index, Consumer<Violation> violations) {
        Long score = claim.score();
        if (score == null) {
            violations.accept(MISSING.violatedAt(path(index), Arguments.none().with("claim", claim.id())));
            return 0;
        }
        if (score < 0) {
            violations.accept(NEGATIVE.violatedAt(
                    path(index), Arguments.none().with("claim", claim.id()).with("score", score)));
            return 0;
        }
        return score;
    }

    static void checkSum(BoundedSum scores, Consumer<Violation> violations) {
        if (!scores.fits()) {
            violations.accept(
                    SUM_TOO_LARGE.violatedAt(ClaimPaths.ALL, Arguments.none().with("largest", Long.MAX_VALUE)));
        }
    }

    private static DataPath path(int index) {
        return ClaimPaths.of(index).key("score");
    }
}

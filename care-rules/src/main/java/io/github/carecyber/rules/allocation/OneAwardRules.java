package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Each claim has exactly one award, be it zero, and each award has its claim. */
final class OneAwardRules {

    private static final Rule UNKNOWN_CLAIM = Rule.of(
            "audit.award.unknown-claim",
            Severity.ERROR,
            BilingualText.of("Chaque montant attribué répond à une demande", "Each award has its claim"),
            BilingualText.of(
                    "Un montant est attribué à {claim}, qui n’est l’identifiant d’aucune demande. Corrigez l’identifiant, ou supprimez la ligne.",
                    "There is an award to {claim}, which is the identifier of no claim. Correct the identifier, or remove the line."));

    private static final Rule TWICE = Rule.of(
            "audit.award.twice",
            Severity.ERROR,
            BilingualText.of("Aucune demande n’est servie deux fois", "No claim has two awards"),
            BilingualText.of(
                    "La demande {claim} a déjà un montant attribué en {first}. Gardez une seule des deux lignes.",
                    "The claim {claim} already has an award at {first}. Keep one of the two lines."));

    private static final Rule MISSING = Rule.of(
            "audit.award.missing",
            Severity.ERROR,
            BilingualText.of("Chaque demande figure au tableau", "Each claim has an award"),
            BilingualText.of(
                    "La demande {claim} ne figure pas au tableau. Ajoutez-la\u00a0: un montant nul s’écrit 0.00.",
                    "The claim {claim} is not in the table. Add it: an award of nothing is written 0.00."));

    static final List<Rule> RULES = List.of(UNKNOWN_CLAIM, TWICE, MISSING);

    private OneAwardRules() {}

    static void check(ClaimIndex claims, AwardTable table, Consumer<Violation> violations) {
        Map<ClaimId, Integer> places = new HashMap<>();
        List<AwardedAmount> awards = table.awards();
        for (int index = 0; index < awards.size(); index++) {
            ClaimId claim = awards.get(index).claim();
            DataPath path = AwardPaths.of(index).key("claim");
            Integer first = places.putIfAbsent(claim, index);
            if (first != null) {
                violations.accept(TWICE.violatedAt(
                        path, Arguments.none().with("claim", claim).with("first", AwardPaths.of(first))));
            } else if (!claims.contains(claim)) {
                violations.accept(
                        UNKNOWN_CLAIM.violatedAt(path, Arguments.none().with("claim", claim)));
            }
        }
        for (ClaimId claim : claims.ids()) {
            if (!places.containsKey(claim)) {
                violations.accept(
                        MISSING.violatedAt(AwardPaths.ALL, Arguments.none().with("claim", claim)));
            }
        }
    }
}

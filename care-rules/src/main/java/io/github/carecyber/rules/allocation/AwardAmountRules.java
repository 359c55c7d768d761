package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Each award lies between zero and what may still be granted to its claim. */
final class AwardAmountRules {

    private static final Rule NEGATIVE = Rule.of(
            "audit.award.negative",
            Severity.ERROR,
            BilingualText.of("Aucun montant attribué n’est négatif", "No award is negative"),
            BilingualText.of(
                    "La demande {claim} reçoit {amount}\u00a0; un montant attribué est au moins nul. Corrigez le montant.",
                    "The claim {claim} gets {amount}; an award is at least zero. Correct the amount."));

    private static final Rule ABOVE_CEILING = Rule.of(
            "audit.award.above-ceiling",
            Severity.ERROR,
            BilingualText.of("Aucun montant attribué ne dépasse son plafond", "No award exceeds its ceiling"),
            BilingualText.of(
                    "La demande {claim} reçoit {amount}, plus que les {room} qui peuvent encore lui être accordés (son plafond,"
                            + " moins ce qui est accordé par ailleurs). Réduisez le montant.",
                    "The claim {claim} gets {amount}, more than the {room} that may still be granted to it (its ceiling, less what"
                            + " was granted elsewhere). Lower the award."));

    private static final BilingualText SEVERAL_CEILINGS = BilingualText.of(
            "plusieurs demandes portent cet identifiant\u00a0; le plafond à respecter n’est pas connu",
            "several claims have this identifier, so the ceiling is not known");

    static final List<Rule> RULES = List.of(NEGATIVE, ABOVE_CEILING);

    private AwardAmountRules() {}

    static void check(
            ClaimIndex claims, AwardTable table, Consumer<Violation> violations, Consumer<Undecided> undecided) {
        List<AwardedAmount> awards = table.awards();
        for (int index = 0; index < awards.size(); index++) {
            AwardedAmount award = awards.get(index);
            DataPath path = AwardPaths.of(index).key("amount");
            Arguments arguments = Arguments.none().with("claim", award.claim()).with("amount", award.amount());
            if (award.amount().isNegative()) {
                violations.accept(NEGATIVE.violatedAt(path, arguments));
            }
            if (claims.isRepeated(award.claim())) {
                Gap gap = new Gap.CannotTell(AwardPaths.of(index).key("claim"), SEVERAL_CEILINGS);
                undecided.accept(Undecided.of(ABOVE_CEILING, path, gap));
            }
            Optional<Euros> room = claims.room(award.claim());
            if (room.isPresent() && award.amount().compareTo(room.get()) > 0) {
                violations.accept(ABOVE_CEILING.violatedAt(path, arguments.with("room", room.get())));
            }
        }
    }
}

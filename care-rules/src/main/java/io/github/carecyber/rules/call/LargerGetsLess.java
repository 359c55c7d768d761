package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Bracket;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.call.Tiering;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.math.BigInteger;
import java.util.List;

/** Who counts one unit more than the end of a bracket does not get less for it. */
final class LargerGetsLess implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.scale.larger-gets-less",
            Severity.WARNING,
            BilingualText.of("Pas de perte au passage d’un seuil", "Nothing lost at a threshold"),
            BilingualText.of(
                    "Au-delà de {threshold}, une unité de plus fait baisser le montant\u00a0: un candidat plus grand recevrait moins.",
                    "Beyond {threshold}, one unit more lowers the amount: a larger applicant would get less."));

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        for (Place<Scale> place : context.scales()) {
            if (place.value() instanceof Scale.Tiered tiered && tiered.tiering() != Tiering.MARGINAL) {
                List<Place<Bracket>> brackets = Place.all(tiered.brackets(), place.at("brackets"));
                for (int index = 1; index < brackets.size(); index++) {
                    Long end = brackets.get(index - 1).value().upTo();
                    if (end != null && falls(tiered, index, end)) {
                        findings.violated(
                                RULE,
                                brackets.get(index).path(),
                                Arguments.none().with("threshold", end));
                    }
                }
            }
        }
    }

    private static boolean falls(Scale.Tiered tiered, int index, long end) {
        Euros before = tiered.brackets().get(index - 1).amount();
        Euros behind = tiered.brackets().get(index).amount();
        if (tiered.tiering() == Tiering.WHOLE_AMOUNT) {
            return behind.compareTo(before) < 0;
        }
        return product(end + 1, behind).compareTo(product(end, before)) < 0;
    }

    private static BigInteger product(long units, Euros price) {
        return BigInteger.valueOf(units).multiply(BigInteger.valueOf(price.cents()));
    }
}

package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;

/** Awards and rest together are the envelope, to the cent. */
final class TotalRule {

    private static final Rule DIFFERS = Rule.of(
            "audit.total.differs",
            Severity.ERROR,
            BilingualText.of(
                    "Montants attribués et solde font l’enveloppe", "Awards and rest together are the envelope"),
            BilingualText.of(
                    "Les montants attribués ({awarded}) et le solde ({unallocated}) font {total}\u00a0; l’enveloppe est de"
                            + " {envelope}, soit un écart de {difference}. Corrigez les montants ou le solde.",
                    "The awards ({awarded}) and the rest ({unallocated}) come to {total}; the envelope is {envelope}, a"
                            + " difference of {difference}. Correct the awards or the rest."));

    static final List<Rule> RULES = List.of(DIFFERS);

    private TotalRule() {}

    static void check(AwardTable table, Consumer<Violation> violations) {
        BigInteger awarded =
                table.awards().stream().map(award -> cents(award.amount())).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger total = awarded.add(cents(table.unallocated()));
        BigInteger difference = total.subtract(cents(table.envelope()));
        if (difference.signum() != 0) {
            violations.accept(DIFFERS.violatedAt(
                    AwardPaths.UNALLOCATED,
                    Arguments.none()
                            .with("awarded", WideAmount.of(awarded))
                            .with("unallocated", table.unallocated())
                            .with("total", WideAmount.of(total))
                            .with("envelope", table.envelope())
                            .with("difference", WideAmount.of(difference))));
        }
    }

    private static BigInteger cents(Euros amount) {
        return BigInteger.valueOf(amount.cents());
    }
}

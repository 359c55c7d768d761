package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.function.Consumer;

/** The envelope is an amount that can be shared out. */
final class EnvelopeRule {

    private static final Rule NEGATIVE = Rule.of(
            "allocation.envelope.negative",
            Severity.ERROR,
            BilingualText.of("L’enveloppe n’est pas négative", "The envelope is not negative"),
            BilingualText.of(
                    "L’enveloppe indiquée est de {envelope}\u00a0; une enveloppe est au moins nulle. Corrigez le montant.",
                    "The envelope stated is {envelope}; an envelope is at least zero. Correct the amount."));

    static final List<Rule> RULES = List.of(NEGATIVE);

    private EnvelopeRule() {}

    static void check(AllocationRequest request, Consumer<Violation> violations) {
        if (request.envelope().isNegative()) {
            violations.accept(NEGATIVE.violatedAt(
                    DataPath.of("envelope"), Arguments.none().with("envelope", request.envelope())));
        }
    }
}

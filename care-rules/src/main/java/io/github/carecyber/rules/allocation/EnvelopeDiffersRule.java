package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.function.Consumer;

/** A table shares out the envelope that was asked for, not another. */
final class EnvelopeDiffersRule {

    private static final Rule DIFFERS = Rule.of(
            "audit.envelope.differs",
            Severity.ERROR,
            BilingualText.of("Enveloppe demandée", "The envelope that was asked for"),
            BilingualText.of(
                    "Le tableau répartit une enveloppe de {found}\u00a0; les demandes portent sur une enveloppe de {asked}. Joignez le tableau et les demandes d’une même répartition.",
                    "The table shares out an envelope of {found}; the claims are on an envelope of {asked}. Give the table and the claims of one and the same allocation."));

    static final List<Rule> RULES = List.of(DIFFERS);

    private EnvelopeDiffersRule() {}

    static void check(AllocationRequest request, AwardTable table, Consumer<Violation> violations) {
        if (!request.envelope().equals(table.envelope())) {
            violations.accept(DIFFERS.violatedAt(
                    DataPath.of("envelope"),
                    Arguments.none().with("found", table.envelope()).with("asked", request.envelope())));
        }
    }
}

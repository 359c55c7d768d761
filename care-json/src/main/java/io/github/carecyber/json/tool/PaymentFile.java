package io.github.carecyber.json.tool;

import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.PaymentRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What {@code --payment} names: the amounts that a payment is worked out from, and what it states beside the declaration. */
final class PaymentFile {

    private PaymentFile() {}

    /** The request that the command line names, null if it names none. */
    static @Nullable PaymentRequest read(Invocation invocation, Session session) throws UsageException {
        String file = invocation.value("--payment").orElse(null);
        return file == null
                ? null
                : session.readable(DocumentType.PAYMENT, file).value().orElseThrow();
    }

    /** Refuses a request that speaks of an objective which the call does not have: a slip would change what is due. */
    static void requireObjectivesOf(AttainmentVerdict verdict, PaymentRequest request) throws UsageException {
        Set<ObjectiveId> known = verdict.statuses().keySet();
        List<String> unknown = request.objectives().keySet().stream()
                .filter(objective -> !known.contains(objective))
                .map(ObjectiveId::value)
                .toList();
        if (!known.isEmpty() && !unknown.isEmpty()) {
            String named = String.join(", ", unknown);
            String allowed = known.stream().map(ObjectiveId::value).collect(Collectors.joining(", "));
            throw new UsageException(
                    "Le fichier de --payment parle d’objectifs que l’appel " + verdict.call() + " n’a pas\u00a0: "
                            + named + ". Il a\u00a0: " + allowed + ".",
                    "The file of --payment speaks of objectives that the call " + verdict.call() + " does not have: "
                            + named + ". It has: " + allowed + ".");
        }
    }

    /** Which objectives count as the request says and not as the declaration shows; empty if there are none. */
    static String stated(PaymentRequest request, Locale locale) {
        Map<ObjectiveId, Status> stated = request.objectives();
        if (stated.isEmpty()) {
            return "";
        }
        return BilingualText.of(
                                "Comptés comme la demande les dit, quoi que montre la déclaration\u00a0: ",
                                "Counted as the request says, whatever the declaration shows: ")
                        .in(locale)
                + stated.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + " (" + named(entry.getValue()).in(locale) + ")")
                        .collect(Collectors.joining(", "))
                + "\n";
    }

    private static BilingualText named(Status status) {
        return switch (status) {
            case MET -> BilingualText.of("atteint", "reached");
            case NOT_MET -> BilingualText.of("non atteint", "not reached");
            case NOT_APPLICABLE -> BilingualText.of("sans objet", "not applicable");
            case UNKNOWN -> BilingualText.of("indéterminé", "cannot tell");
        };
    }
}

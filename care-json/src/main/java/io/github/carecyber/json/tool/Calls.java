package io.github.carecyber.json.tool;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.json.CallCatalog;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the call that a command is about. */
final class Calls {

    private Calls() {}

    /** The call that the command line names, by id or by file, or else the one that the document names. */
    static FundingCall find(Invocation invocation, Session session, @Nullable CallId stated) throws UsageException {
        String named = invocation.value("--call").orElse(null);
        if (named != null && (named.equals(Invocation.STANDARD_INPUT) || named.endsWith(".json"))) {
            Reading<FundingCall> reading = session.read(DocumentType.CALL, named);
            return reading.value()
                    .orElseThrow(() -> new UsageException(
                            "L’appel du fichier " + Excerpt.of(named) + " ne peut pas être lu :\n"
                                    + session.text().of(reading.report()),
                            "The call in the file " + Excerpt.of(named) + " cannot be read:\n"
                                    + session.text().of(reading.report())));
        }
        String id = named == null ? stated == null ? null : stated.value() : named;
        if (id == null) {
            throw new UsageException(
                    "Le document ne nomme aucun appel : ajoutez --call IDENTIFIANT ou --call FICHIER.json.",
                    "The document names no call: add --call ID or --call FILE.json.");
        }
        return byId(id);
    }

    static FundingCall byId(String id) throws UsageException {
        CallCatalog catalog = CallCatalog.standard();
        return catalog.calls().stream()
                .filter(call -> call.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "Le catalogue n’a pas d’appel " + Excerpt.of(id) + ". Il connaît : " + known(catalog) + ".",
                        "The catalogue has no call " + Excerpt.of(id) + ". It knows: " + known(catalog) + "."));
    }

    private static String known(CallCatalog catalog) {
        return catalog.calls().stream().map(call -> call.id().value()).collect(Collectors.joining(", "));
    }
}

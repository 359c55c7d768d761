package io.github.carecyber.json.tool;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.json.CallCatalog;
import io.github.carecyber.json.DocumentType;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The calls that a command may be about: those of a catalogue, or the one of a file. */
final class Calls {

    private final CallCatalog catalog;
    private final @Nullable FundingCall named;

    private Calls(CallCatalog catalog, @Nullable FundingCall named) {
        this.catalog = catalog;
        this.named = named;
    }

    /** Reads, once for all documents of the command, the files that {@code --catalog} and {@code --call} name. */
    static Calls of(Invocation invocation, Session session) throws UsageException {
        Optional<String> catalogFile = invocation.value("--catalog");
        String call = invocation.value("--call").orElse(null);
        if (call != null && isFile(call)) {
            if (catalogFile.isPresent()) {
                throw new UsageException(
                        "L’appel est lu dans " + Excerpt.of(call) + "\u00a0: --catalog ne servirait à rien.",
                        "The call is read from " + Excerpt.of(call) + ": --catalog would be of no use.");
            }
            return new Calls(CallCatalog.standard(), read(DocumentType.CALL, call, session));
        }
        Calls calls = new Calls(
                catalogFile.isPresent()
                        ? read(DocumentType.CATALOG, catalogFile.get(), session)
                        : CallCatalog.standard(),
                null);
        return call == null ? calls : new Calls(calls.catalog, calls.byId(call));
    }

    /** The call that the command line names, or else the one that the document names. */
    FundingCall find(@Nullable CallId stated) throws UsageException {
        if (named != null) {
            return named;
        }
        if (stated == null) {
            throw new UsageException(
                    "Le document ne nomme aucun appel\u00a0: ajoutez --call IDENTIFIANT ou --call FICHIER.json.",
                    "The document names no call: add --call ID or --call FILE.json.");
        }
        return byId(stated.value());
    }

    /** The call of the catalogue that has an id. */
    Optional<FundingCall> known(String id) {
        return catalog.calls().stream()
                .filter(call -> call.id().value().equals(id))
                .findFirst();
    }

    FundingCall byId(String id) throws UsageException {
        return known(id)
                .orElseThrow(() -> new UsageException(
                        "Le catalogue " + Excerpt.of(catalog.version()) + " n’a pas d’appel " + Excerpt.of(id)
                                + ". Il connaît\u00a0: " + knownIds() + ".",
                        "The catalogue " + Excerpt.of(catalog.version()) + " has no call " + Excerpt.of(id)
                                + ". It knows: " + knownIds() + "."));
    }

    CallCatalog catalog() {
        return catalog;
    }

    private String knownIds() {
        return catalog.calls().stream().map(call -> call.id().value()).collect(Collectors.joining(", "));
    }

    private static boolean isFile(String call) {
        return call.equals(Invocation.STANDARD_INPUT) || call.endsWith(".json");
    }

    private static <T> T read(DocumentType<T> type, String file, Session session) throws UsageException {
        return session.readable(type, file).value().orElseThrow();
    }
}

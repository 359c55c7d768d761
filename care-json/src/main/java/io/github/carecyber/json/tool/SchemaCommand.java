package io.github.carecyber.json.tool;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.json.DocumentType;
import java.util.stream.Collectors;

/** {@code schema}: which form has a document? The JSON Schema of a type, or the types. */
final class SchemaCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions();
        invocation.requireFiles(1);
        if (invocation.files().isEmpty()) {
            DocumentType.all()
                    .forEach(type ->
                            session.print(type.format() + " – " + type.title().in(session.locale()) + "\n"));
            return ExitCode.ACCEPTED;
        }
        session.print(find(invocation.files().get(0)).schema(session.locale()));
        return ExitCode.ACCEPTED;
    }

    /** Finds a type by its format, with or without what all formats begin and end with. */
    private static DocumentType<?> find(String name) throws UsageException {
        for (DocumentType<?> type : DocumentType.all()) {
            if (type.format().equals(name) || type.format().equals("care." + name + ".v1")) {
                return type;
            }
        }
        String known = DocumentType.all().stream().map(DocumentType::format).collect(Collectors.joining(", "));
        throw new UsageException(
                "Aucun type de document ne s’appelle " + Excerpt.of(name) + "\u00a0; il y a\u00a0: " + known + ".",
                "No type of document is called " + Excerpt.of(name) + "; there are: " + known + ".");
    }
}

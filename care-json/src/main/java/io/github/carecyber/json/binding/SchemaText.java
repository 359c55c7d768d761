package io.github.carecyber.json.binding;

import io.github.carecyber.core.text.BilingualText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema of a document, in the draft 2020-12 and in one language. Every value that has a name of its own is described once,
 * under {@code $defs}.
 *
 * <p>This class is mutable and for one thread.
 */
final class SchemaText {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final BilingualText LANGUAGE = BilingualText.of("fr", "en");

    private static final BilingualText FORMAT_LABEL =
            BilingualText.of("Le nom du format et sa version", "The name of the format and its version");

    private static final BilingualText NOTE_LABEL =
            BilingualText.of("Une note pour le lecteur", "A note for the reader");

    private static final BilingualText COLON = BilingualText.of("\u00a0: ", ": ");

    private static final BilingualText KIND_LABEL = BilingualText.of("Le genre", "The kind");

    private final Locale locale;
    private final Function<String, @Nullable BilingualText> labels;
    private final Map<String, Shape> described = new LinkedHashMap<>();
    private final Map<String, Shape> waiting = new TreeMap<>();
    private final JsonOutput output = new JsonOutput();

    /**
     * Prepares a schema.
     *
     * @param labels what a member is called in words, by the name of its object, a point and its own name
     */
    SchemaText(Locale locale, Function<String, @Nullable BilingualText> labels) {
        this.locale = Objects.requireNonNull(locale, "locale");
        this.labels = Objects.requireNonNull(labels, "labels");
    }

    /** Writes the schema of a document. */
    String of(String format, BilingualText title, Shape.Structure body) {
        output.beginObject();
        text("$schema", DIALECT);
        text("$id", "urn:care-rules:schema:" + format + ":" + LANGUAGE.in(locale));
        text("title", title.in(locale));
        text("type", "object");
        output.name("properties");
        output.beginObject();
        output.name("format");
        output.beginObject();
        text("description", FORMAT_LABEL.in(locale));
        text("const", format);
        output.endObject();
        output.name("note");
        output.beginObject();
        text("description", NOTE_LABEL.in(locale));
        text("type", "string");
        output.endObject();
        properties(body);
        output.endObject();
        required(body, "format");
        closed();
        definitions();
        output.endObject();
        return output.toString();
    }

    private void definitions() {
        boolean any = !waiting.isEmpty();
        if (any) {
            output.name("$defs");
            output.beginObject();
        }
        // Describing one may bring in others.
        while (!waiting.isEmpty()) {
            String name = waiting.keySet().iterator().next();
            Shape shape = Objects.requireNonNull(waiting.remove(name));
            described.put(name, shape);
            output.name(name);
            output.beginObject();
            describe(shape);
            output.endObject();
        }
        if (any) {
            output.endObject();
        }
    }

    /** Writes the members of a schema for a value, by reference if the value has a name. */
    private void value(Shape shape) {
        String name = nameOf(shape);
        if (name == null) {
            describe(shape);
            return;
        }
        Shape known = described.getOrDefault(name, waiting.get(name));
        if (known == null) {
            waiting.put(name, shape);
        } else if (!membersOf(known).equals(membersOf(shape))) {
            throw new IllegalStateException("Two forms in one document are called " + name);
        }
        text("$ref", "#/$defs/" + name);
    }

    private static List<String> membersOf(Shape shape) {
        if (shape instanceof Shape.Structure structure) {
            return structure.parts().stream()
                    .map(part -> part.name() + part.required())
                    .toList();
        }
        return shape instanceof Shape.Kinds kinds
                ? List.copyOf(kinds.kinds().get().keySet())
                : List.of();
    }

    private static @Nullable String nameOf(Shape shape) {
        if (shape instanceof Shape.Structure structure) {
            return structure.name();
        }
        return shape instanceof Shape.Kinds kinds ? kinds.name() : null;
    }

    private void describe(Shape shape) {
        shape.fold(
                this::text,
                this::choice,
                this::whole,
                this::truth,
                this::items,
                this::entries,
                this::structure,
                this::kinds);
    }

    private Shape text(Shape.Text text) {
        text("type", "string");
        if (text.pattern() != null) {
            text("pattern", "^(?:" + text.pattern() + ")$");
        }
        if (text.beyond() != null) {
            text("$comment", text.beyond().in(locale));
        }
        return text;
    }

    private Shape choice(Shape.Choice choice) {
        output.name("enum");
        output.beginList();
        choice.names().forEach(output::text);
        output.endList();
        return choice;
    }

    private Shape whole(Shape.Whole whole) {
        text("type", "integer");
        output.name("minimum");
        output.number(whole.least());
        output.name("maximum");
        output.number(whole.most());
        return whole;
    }

    private Shape truth(Shape.Truth truth) {
        text("type", "boolean");
        return truth;
    }

    private Shape items(Shape.Items items) {
        text("type", "array");
        output.name("items");
        output.beginObject();
        description(null, items.element());
        value(items.element());
        output.endObject();
        if (items.unique()) {
            output.name("uniqueItems");
            output.truth(true);
        }
        return items;
    }

    private Shape entries(Shape.Entries entries) {
        text("type", "object");
        output.name("propertyNames");
        output.beginObject();
        description(null, entries.key());
        value(entries.key());
        output.endObject();
        output.name("additionalProperties");
        output.beginObject();
        description(null, entries.value());
        value(entries.value());
        output.endObject();
        return entries;
    }

    private Shape structure(Shape.Structure structure) {
        text("type", "object");
        output.name("properties");
        output.beginObject();
        properties(structure);
        output.endObject();
        required(structure, null);
        closed();
        return structure;
    }

    private Shape kinds(Shape.Kinds kinds) {
        text("type", "object");
        output.name("oneOf");
        output.beginList();
        kinds.kinds().get().forEach((kind, structure) -> {
            output.beginObject();
            output.name("properties");
            output.beginObject();
            output.name("kind");
            output.beginObject();
            text("description", KIND_LABEL.in(locale));
            text("const", kind);
            output.endObject();
            properties(structure);
            output.endObject();
            required(structure, kind.equals(kinds.usual()) ? null : "kind");
            closed();
            output.endObject();
        });
        output.endList();
        return kinds;
    }

    private void properties(Shape.Structure structure) {
        for (Shape.Part part : structure.parts()) {
            output.name(part.name());
            output.beginObject();
            Shape shape = part.shape().get();
            description(labels.apply((structure.name() == null ? "" : structure.name()) + "." + part.name()), shape);
            value(shape);
            output.endObject();
        }
    }

    /** Says what a value is called, and which form a text has. */
    private void description(@Nullable BilingualText label, Shape shape) {
        String form = shape instanceof Shape.Text text ? text.form().in(locale) : null;
        if (label != null) {
            text("description", form == null ? label.in(locale) : label.in(locale) + COLON.in(locale) + form);
        } else if (form != null) {
            text("description", form);
        }
    }

    private void required(Shape.Structure structure, @Nullable String first) {
        if (first == null && structure.parts().stream().noneMatch(Shape.Part::required)) {
            return;
        }
        output.name("required");
        output.beginList();
        if (first != null) {
            output.text(first);
        }
        structure.parts().stream().filter(Shape.Part::required).forEach(part -> output.text(part.name()));
        output.endList();
    }

    private void closed() {
        output.name("additionalProperties");
        output.truth(false);
    }

    private void text(String name, String value) {
        output.name(name);
        output.text(value);
    }
}

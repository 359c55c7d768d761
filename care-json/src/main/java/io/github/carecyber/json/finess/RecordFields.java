package io.github.carecyber.json.finess;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Violation;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one object of the file, read with notes on what was wrong. */
final class RecordFields {

    private final JsonNode node;
    private final DataPath path;
    private final Position start;
    private final List<Violation> findings;

    private RecordFields(JsonNode node, DataPath path, Position start, List<Violation> findings) {
        this.node = node;
        this.path = path;
        this.start = start;
        this.findings = findings;
    }

    /** The fields of a record that begins at a place of the file. */
    static RecordFields of(JsonNode node, DataPath path, Position start) {
        return new RecordFields(node, path, start, new ArrayList<>());
    }

    DataPath path() {
        return path;
    }

    /** What was wrong with the record so far. */
    List<Violation> findings() {
        return findings;
    }

    /** The object of this name; an empty one, with a finding, if it is missing or no object. */
    RecordFields object(String field) {
        JsonNode child = node.path(field);
        if (!child.isObject()) {
            note(FinessRules.STRUCTURE, field, Arguments.none().with("expected", FinessRules.AN_OBJECT));
        }
        return new RecordFields(child, path.key(field), start, findings);
    }

    /** The elements of the list of this name, none if it is missing. */
    List<RecordFields> list(String field) {
        JsonNode child = node.path(field);
        if (child.isMissingNode()) {
            return List.of();
        }
        if (!child.isArray()) {
            note(FinessRules.STRUCTURE, field, Arguments.none().with("expected", FinessRules.AN_ARRAY));
            return List.of();
        }
        List<RecordFields> elements = new ArrayList<>();
        for (int index = 0; index < child.size(); index++) {
            elements.add(new RecordFields(child.get(index), path.key(field).index(index), start, findings));
        }
        return elements;
    }

    /** The one text of the list of this name, null if the list is missing or empty. */
    @Nullable
    String onlyText(String field) {
        JsonNode child = node.path(field);
        if (child.isMissingNode() || (child.isArray() && child.isEmpty())) {
            return null;
        }
        if (!child.isArray() || child.size() > 1 || !child.get(0).isTextual()) {
            note(FinessRules.INVALID_VALUE, field, valueOf(child.toString(), field));
            return null;
        }
        return child.get(0).textValue();
    }

    /** The text of this name without the spaces that the file pads it with, null if it is missing. */
    @Nullable
    String text(String field) {
        JsonNode child = node.path(field);
        if (child.isMissingNode()) {
            return null;
        }
        if (!child.isTextual()) {
            note(FinessRules.STRUCTURE, field, Arguments.none().with("expected", FinessRules.A_TEXT));
            return null;
        }
        String text = child.textValue().strip();
        return text.isEmpty() ? null : text;
    }

    /** As {@link #text}, with a finding if it is missing. */
    @Nullable
    String required(String field) {
        String text = text(field);
        if (text == null) {
            note(FinessRules.MISSING, field, Arguments.none().with("field", field));
        }
        return text;
    }

    /** The value of this name; null, with a finding of the rule, if it is not of the right form. */
    <T> @Nullable T parsed(String field, @Nullable String text, Function<String, T> parser, Rule rule) {
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException exception) {
            note(rule, field, valueOf(text, field));
            return null;
        }
    }

    void note(Rule rule, String field, Arguments arguments) {
        findings.add(rule.violatedAt(path.key(field), arguments).withPosition(start));
    }

    static Arguments valueOf(String value, String field) {
        return Arguments.none().with("value", Excerpt.of(value)).with("field", field);
    }
}

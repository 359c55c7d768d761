package io.github.carecyber.json.kev;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one object of the list as they are met, with notes on what was wrong. */
final class ObjectReader {

    /** No value that the library reads is as long; so nothing long is taken apart. */
    private static final int LONGEST_VALUE = 100;

    private final JsonParser parser;
    private final DataPath path;
    private final KevFindings findings;
    private final JsonLocation start;
    private final Set<String> met = new HashSet<>();

    /** Begins with the parser on the start of the object. */
    ObjectReader(JsonParser parser, DataPath path, KevFindings findings) {
        this.parser = parser;
        this.path = path;
        this.findings = findings;
        this.start = parser.currentTokenLocation();
    }

    /** Goes on to the value of the next field and returns the field's name, null at the end of the object. */
    @Nullable
    String next() throws IOException {
        if (parser.nextToken() != JsonToken.FIELD_NAME) {
            return null;
        }
        String field = parser.currentName();
        parser.nextToken();
        return field;
    }

    /** Notes that a field is there; one of the fields that are read is there once. */
    void meet(String field) {
        if (!met.add(field)) {
            note(KevRules.FIELD_TWICE, field, Arguments.none().with("field", field));
        }
    }

    /** Reads the value of a field; null, with a finding, if it is not of the right form. */
    <T> @Nullable T value(String field, Function<String, T> form, String example) throws IOException {
        meet(field);
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            note(KevRules.STRUCTURE, field, Arguments.none().with("expected", KevRules.A_TEXT));
            parser.skipChildren();
            return null;
        }
        String text = parser.getText();
        try {
            if (text.length() <= LONGEST_VALUE) {
                return form.apply(text);
            }
        } catch (IllegalArgumentException | DateTimeException exception) {
            // What is wrong is said below, in the reader's words and not in the exception's.
        }
        note(
                KevRules.INVALID_VALUE,
                field,
                Arguments.none()
                        .with("value", Excerpt.of(text))
                        .with("field", field)
                        .with("example", example));
        return null;
    }

    /** Notes each of these fields that was not met in the object. */
    void require(String... fields) {
        for (String field : fields) {
            if (!met.contains(field)) {
                findings.add(KevRules.MISSING, path.key(field), Arguments.none().with("field", field), start);
            }
        }
    }

    void note(Rule rule, String field, Arguments arguments) {
        findings.add(rule, path.key(field), arguments, parser.currentTokenLocation());
    }
}

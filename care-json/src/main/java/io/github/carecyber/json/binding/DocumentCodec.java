package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A whole document: an object that names its format, may carry a note, and holds the members of one type.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> what the document holds
 */
public final class DocumentCodec<T> {

    /** The name of the member that names the format. */
    static final String FORMAT = "format";

    private static final String NOTE = "note";

    private static final BilingualText NEWER = BilingualText.of(
            "est plus récente que celle que cette bibliothèque lit\u00a0: utilisez une version plus récente de la bibliothèque.",
            "is newer than the one that this library reads: use a newer version of the library.");
    private static final BilingualText OLDER = BilingualText.of(
            "est plus ancienne que celle que cette bibliothèque lit\u00a0: reprenez le document dans la version attendue.",
            "is older than the one that this library reads: bring the document to the version expected.");
    private static final BilingualText UNKNOWN = BilingualText.of("n’est pas connue.", "is not known.");

    private final String format;
    private final ObjectCodec<T> body;

    private DocumentCodec(String format, ObjectCodec<T> body) {
        this.format = format;
        this.body = body;
    }

    /**
     * Returns how a document is read and written.
     *
     * @param <T> what the document holds
     * @param format the name and version of its format, such as {@code care.plan.v1}
     * @param body its other members
     * @return the codec
     */
    public static <T> DocumentCodec<T> of(String format, ObjectCodec<T> body) {
        return new DocumentCodec<>(format, body);
    }

    /**
     * Returns the name and version of the format.
     *
     * @return the text of the member {@code format}
     */
    public String format() {
        return format;
    }

    /**
     * Reads a document.
     *
     * @param source its text, or why there is none
     * @param limits how much of it is read
     * @return the value and the problems
     */
    public DocumentReading<T> read(SourceText source, Limits limits) {
        Head head = new Head();
        return DocumentReading.<T>of(source, limits, cursor -> read(cursor, head))
                .withNote(head.note);
    }

    /**
     * Writes a document.
     *
     * @param value what it holds
     * @return its text, which ends with a line end
     * @throws IllegalArgumentException if a value has no form in a document
     */
    public String write(T value) {
        JsonOutput output = new JsonOutput();
        output.beginObject();
        output.name(FORMAT);
        output.text(format);
        body.writeMembers(value, output);
        output.endObject();
        return output.toString();
    }

    /**
     * Returns the JSON Schema of a document.
     *
     * @param title what the document holds
     * @param locale the language of the descriptions
     * @param labels what a member is called in words, by the name of its object, a point and its own name; null if it has no label
     * @return the schema
     */
    public String schema(BilingualText title, Locale locale, Function<String, @Nullable BilingualText> labels) {
        return new SchemaText(locale, labels).of(format, title, body.shape());
    }

    private @Nullable T read(JsonCursor cursor, Head head) {
        cursor.start();
        if (!cursor.entersObject()) {
            return null;
        }
        int start = cursor.offset();
        if (isOfAnotherFormat(cursor.lookAhead(start, FORMAT))) {
            refuseFormat(cursor);
            return null;
        }
        T value = body.readMembers(cursor, start, head);
        if (!head.formatStated) {
            noteFormat(cursor, start, "Le document ne nomme pas son format.", "The document does not name its format.");
        }
        cursor.end();
        return value;
    }

    private boolean isOfAnotherFormat(LookAhead found) {
        return found.state() == LookAhead.State.OTHER
                || (found.state() == LookAhead.State.TEXT && !format.equals(found.text()));
    }

    /** Goes to the member that names another format and notes that; the other members are then not this format's. */
    private void refuseFormat(JsonCursor cursor) {
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            if (!name.equals(FORMAT)) {
                cursor.skipMember();
                continue;
            }
            cursor.toValue();
            String found = cursor.text(
                    BilingualText.of("le nom du format, \"" + format + "\"", "the format's name, \"" + format + "\""));
            if (found != null) {
                noteOtherFormat(cursor, found);
            }
            return;
        }
    }

    private void noteOtherFormat(JsonCursor cursor, String found) {
        int version = format.lastIndexOf(".v") + 2;
        String quoted = JsonCursor.quoted(found);
        if (found.startsWith(format.substring(0, version))) {
            int order = comparedVersions(found.substring(version), format.substring(version));
            noteFormat(
                    cursor,
                    cursor.offset(),
                    "La version " + quoted + " de ce format "
                            + (order > 0 ? NEWER : order < 0 ? OLDER : UNKNOWN).french(),
                    "The version " + quoted + " of this format "
                            + (order > 0 ? NEWER : order < 0 ? OLDER : UNKNOWN).english());
        } else {
            noteFormat(
                    cursor,
                    cursor.offset(),
                    "Ce document est d’un autre type, " + quoted + ".",
                    "This document is of another type, " + quoted + ".");
        }
    }

    /** Tells whether a version is newer (positive) or older (negative) than ours; zero if it is none. */
    private static int comparedVersions(String found, String ours) {
        boolean isNumber =
                !found.isEmpty() && found.length() <= 9 && found.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        return isNumber ? Integer.compare(Integer.parseInt(found), Integer.parseInt(ours)) : 0;
    }

    private void noteFormat(JsonCursor cursor, int offset, String french, String english) {
        cursor.note(
                ReadingRules.FORMAT,
                DataPath.of(FORMAT),
                Arguments.none()
                        .with("reason", BilingualText.of(french, english))
                        .with("expected", format),
                offset);
    }

    /** The members that every document may have. */
    private static final class Head implements Envelope {

        private static final BilingualText NOTE_FORM =
                BilingualText.of("une note entre guillemets droits", "a note in double quotes");

        private boolean formatStated;
        private boolean noteStated;
        private @Nullable String note;

        @Override
        public List<String> names() {
            return List.of(FORMAT, NOTE);
        }

        @Override
        public boolean decides(String name) {
            return name.equals(FORMAT);
        }

        @Override
        public boolean read(String name, JsonCursor cursor) {
            return name.equals(FORMAT) ? passFormat(cursor) : readNote(cursor);
        }

        /** The format was compared before the first member was read. */
        private boolean passFormat(JsonCursor cursor) {
            boolean first = !formatStated;
            formatStated = true;
            if (first) {
                cursor.skipMember();
            }
            return first;
        }

        private boolean readNote(JsonCursor cursor) {
            boolean first = !noteStated;
            noteStated = true;
            if (first) {
                cursor.toValue();
                note = cursor.text(NOTE_FORM);
            }
            return first;
        }
    }
}

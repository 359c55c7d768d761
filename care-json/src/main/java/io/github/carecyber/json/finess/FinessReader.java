package io.github.carecyber.json.finess;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The reader of the register's open-data file (<em>FINESS+</em>, flow "structures", schema version 1).
 *
 * <p>It goes through the file once and keeps one record in memory, so a file of any length can be read. Every record comes out:
 * as what it is, with findings on parts that were wrong, or as {@link FinessRecord.Unread} with the reason. Fields that the
 * library has no use for are passed over. A file with none of the sections {@code pmej}, {@code gcc} and {@code gco} is no
 * register: it comes out as one {@link FinessRecord.Unread} at {@code /pmej}. What is not JSON, or beyond the bounds of 100,000
 * characters a text, 64 levels and, for one record, a million tokens and 16 million characters, ends the reading, with one last {@link FinessRecord.Unread} for the whole file.
 *
 * <p>Source: ANS, repository ansforge/finess, {@code schema-structures-v1.json}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FinessReader {

    private static final String ENTITIES = "pmej";
    private static final String GROUPS = "gcc";
    private static final String COOPERATIONS = "gco";
    private static final Set<String> SECTIONS = Set.of(ENTITIES, GROUPS, COOPERATIONS);

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 100_000;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build());

    private FinessReader() {}

    /**
     * Reads a file record by record.
     *
     * @param source the file, in UTF-8; it is not closed
     * @param records takes each record as it is read, in the order of the file
     * @throws IOException if the source itself cannot be read; nothing in the file causes it
     */
    public static void read(InputStream source, Consumer<? super FinessRecord> records) throws IOException {
        Objects.requireNonNull(records, "records");
        try (RecordParser parser =
                new RecordParser(MAPPER.getFactory().createParser(Objects.requireNonNull(source, "source")))) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            readFile(parser, records);
        } catch (StreamConstraintsException exception) {
            records.accept(ended(FinessRules.TOO_LARGE, exception.getLocation()));
        } catch (JsonProcessingException exception) {
            records.accept(ended(FinessRules.SYNTAX, exception.getLocation()));
        } catch (CharConversionException exception) {
            records.accept(ended(FinessRules.SYNTAX, null));
        }
    }

    private static void readFile(RecordParser parser, Consumer<? super FinessRecord> records) throws IOException {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            records.accept(
                    first == null
                            ? empty()
                            : unexpected(
                                    DataPath.ROOT, FinessRules.AN_OBJECT, position(parser.currentTokenLocation())));
            return;
        }
        boolean isRegister = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String section = parser.currentName();
            parser.nextToken();
            isRegister |= SECTIONS.contains(section);
            switch (section) {
                case ENTITIES -> readSection(parser, section, RecordReader::entity, records);
                case GROUPS -> readSection(parser, section, RecordReader::group, records);
                case COOPERATIONS -> readSection(parser, section, RecordReader::cooperation, records);
                default -> parser.skipChildren();
            }
        }
        if (!isRegister) {
            records.accept(withoutSections());
        }
        if (parser.nextToken() != null) {
            records.accept(ended(FinessRules.SYNTAX, parser.currentTokenLocation()));
        }
    }

    private static void readSection(
            RecordParser parser,
            String section,
            Function<RecordFields, FinessRecord> reader,
            Consumer<? super FinessRecord> records)
            throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            records.accept(
                    unexpected(DataPath.of(section), FinessRules.AN_ARRAY, position(parser.currentTokenLocation())));
            parser.skipChildren();
            return;
        }
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            DataPath path = DataPath.of(section).index(index);
            Position start = position(parser.currentTokenLocation());
            parser.beginRecord();
            JsonNode node = MAPPER.readTree(parser);
            records.accept(
                    node.isObject()
                            ? reader.apply(RecordFields.of(node, path, start))
                            : unexpected(path, FinessRules.AN_OBJECT, start));
        }
    }

    private static FinessRecord empty() {
        return new FinessRecord.Unread(
                DataPath.ROOT, List.of(FinessRules.EMPTY.violatedAt(DataPath.ROOT, Arguments.none())));
    }

    /** A document of another kind, which would otherwise pass for a register in which nobody stands. */
    private static FinessRecord withoutSections() {
        DataPath path = DataPath.of(ENTITIES);
        return new FinessRecord.Unread(
                path,
                List.of(FinessRules.MISSING.violatedAt(path, Arguments.none().with("field", ENTITIES))));
    }

    private static FinessRecord unexpected(DataPath path, BilingualText expected, Position position) {
        return new FinessRecord.Unread(
                path,
                List.of(FinessRules.STRUCTURE
                        .violatedAt(path, Arguments.none().with("expected", expected))
                        .withPosition(position)));
    }

    private static Position position(JsonLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** The end of the reading before the end of the file. */
    private static FinessRecord ended(Rule rule, @Nullable JsonLocation location) {
        Violation violation = rule.violatedAt(DataPath.ROOT, Arguments.none());
        if (location != null && location.getLineNr() > 0 && location.getColumnNr() > 0) {
            violation = violation.withPosition(new Position(location.getLineNr(), location.getColumnNr()));
        }
        return new FinessRecord.Unread(DataPath.ROOT, List.of(violation));
    }
}

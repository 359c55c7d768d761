package io.github.carecyber.json.kev;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The reader of CISA's list of known exploited vulnerabilities (<em>liste KEV</em>), in the JSON form in which it is published.
 *
 * <p>The list is read as a whole or not at all, since a list with an entry left out would keep silent on a vulnerability; all that is
 * wrong is said at once, up to 100 findings, each with its line and column. Fields that the library has no use for are passed over. A
 * ransomware use that is {@code Unknown} is one that the list does not know, not one that is denied. What is not JSON, or beyond the
 * bounds of 64 million bytes, 100,000 characters a text and 64 levels, ends the reading.
 *
 * <p>Source: CISA, repository cisagov/kev-data, {@code known_exploited_vulnerabilities.json} and its schema.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class KevReader {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 100_000;
    private static final long LONGEST_FILE = 64_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxDocumentLength(LONGEST_FILE)
                    .build())
            .build();

    private KevReader() {}

    /**
     * Reads a list.
     *
     * @param source the file, in UTF-8; it is not closed
     * @return the list, or all that is wrong with the file
     * @throws IOException if the source itself cannot be read; nothing in the file causes it
     */
    public static KevReading read(InputStream source) throws IOException {
        KevFindings findings = new KevFindings();
        ListReader reader = new ListReader(findings);
        try (JsonParser parser = FACTORY.createParser(Objects.requireNonNull(source, "source"))) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            reader.read(parser);
        } catch (StreamConstraintsException exception) {
            findings.ended(KevRules.TOO_LARGE, location(exception));
        } catch (JsonProcessingException exception) {
            findings.ended(KevRules.SYNTAX, location(exception));
        } catch (CharConversionException exception) {
            findings.ended(KevRules.SYNTAX, null);
        }
        return new KevReading(findings.haveErrors() ? null : reader.list(), findings.all());
    }

    private static @Nullable JsonLocation location(JsonProcessingException exception) {
        return exception.getLocation();
    }
}

package io.github.carecyber.json.oscal;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** NIST's schema of plans of action and milestones, read by a validator that is not ours. */
final class OscalSchema {

    static final Path FOLDER =
            Path.of(System.getProperty("care.root"), "care-json/src/test/resources/io/github/carecyber/json/oscal");

    private static final Schema SCHEMA = schema();

    private OscalSchema() {}

    static void assertAccepts(String document) {
        List<Error> errors = SCHEMA.validate(
                document,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.subList(0, Math.min(5, errors.size())) + " in\n" + document);
        }
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Files.readString(FOLDER.resolve("oscal-poam-schema.json")), InputFormat.JSON);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}

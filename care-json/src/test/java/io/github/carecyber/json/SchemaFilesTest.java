package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that the jar ships are those of the types; {@code -Dcare.schemas=write} writes them anew. */
class SchemaFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/carecyber/json/schema");

    record Schema(DocumentType<?> type, Locale locale) {

        String file() {
            return type.format() + "." + locale.getLanguage() + ".json";
        }

        @Override
        public String toString() {
            return file();
        }
    }

    static Stream<Schema> schemas() {
        return DocumentType.all().stream()
                .flatMap(type -> Stream.of(Locale.FRENCH, Locale.ENGLISH).map(locale -> new Schema(type, locale)));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theJarHoldsTheSchemaOfEveryTypeInBothLanguages(Schema schema) throws IOException {
        String text = schema.type().schema(schema.locale());
        if ("write".equals(System.getProperty("care.schemas"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(schema.file()), text);
        }
        try (InputStream shipped = DocumentType.class.getResourceAsStream("schema/" + schema.file())) {
            assertNotNull(shipped, "write the schemas with -Dcare.schemas=write");
            assertEquals(text, new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyMemberIsDescribed(Schema schema) {
        List<String> lines = schema.type().schema(schema.locale()).lines().toList();
        for (int line = 0; line + 1 < lines.size(); line++) {
            boolean isReference = lines.get(line).contains("\"$ref\"");
            if (isReference
                    && !lines.get(line - 1).contains("\"items\"")
                    && !lines.get(line - 1).contains("\"additionalProperties\"")) {
                assertEquals(
                        true, lines.get(line - 1).contains("\"description\""), lines.get(line - 1) + lines.get(line));
            }
        }
    }
}

package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            return;
        }
        try (InputStream shipped = DocumentType.class.getResourceAsStream("schema/" + schema.file())) {
            assertNotNull(shipped, "write the schemas with -Dcare.schemas=write");
            assertEquals(text, new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyMemberIsDescribed(Schema schema) throws IOException {
        List<String> silent = new ArrayList<>();
        collectSilent(new ObjectMapper().readTree(schema.type().schema(schema.locale())), silent);

        assertEquals(List.of(), silent, "to be labelled in MemberLabels");
    }

    private static void collectSilent(JsonNode node, List<String> silent) {
        node.path("properties").properties().forEach(member -> {
            if (!member.getValue().has("description")) {
                silent.add(member.getKey());
            }
        });
        node.forEach(child -> collectSilent(child, silent));
    }
}

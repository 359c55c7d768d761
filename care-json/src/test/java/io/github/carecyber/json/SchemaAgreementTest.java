package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.json.Documents.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * The schemas say what the reader says, by an independent validator: a document that is read is never refused by the schema, and one that
 * the schema accepts is refused only for what the schema states that it leaves to the reader.
 */
class SchemaAgreementTest {

    /** What parts of a document must be together, and what no schema sees. */
    private static final Set<String> BEYOND_ANY_SCHEMA = Set.of("json.invalid-object", "json.duplicate-element");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<Document<?>> DOCUMENTS = Documents.all().toList();

    private static final Map<DocumentType<?>, Schema> SCHEMAS = new HashMap<>();

    private static final Set<String> LEFT_TO_THE_READER = new TreeSet<>();

    private static final List<JsonNode> PIECES = pieces();

    @Property(tries = 1)
    void everyDocumentThatIsWrittenConforms() throws JsonProcessingException {
        for (Document<?> document : DOCUMENTS) {
            assertEquals(List.of(), errors(document.type(), MAPPER.readTree(document.text())), document.text());
        }
    }

    @Property(tries = 6_000)
    void schemaAndReaderAgree(@ForAll Random random) throws JsonProcessingException {
        Document<?> document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
        JsonNode tree = MAPPER.readTree(document.text());
        for (int change = random.nextInt(3); change >= 0; change--) {
            mutate(tree, random);
        }
        String text = MAPPER.writeValueAsString(tree);
        Reading<?> reading = CareJson.read(document.type(), text);
        List<Error> errors = errors(document.type(), tree);

        if (reading.isReadable()) {
            assertEquals(List.of(), errors, text);
        } else if (errors.isEmpty()) {
            for (Violation violation : reading.report().violations()) {
                String rule = violation.rule().value();
                assertTrue(
                        BEYOND_ANY_SCHEMA.contains(rule) || isStated(document.type(), violation),
                        violation + " in " + text);
                LEFT_TO_THE_READER.add(rule);
            }
        }
    }

    @AfterContainer
    static void somethingWasLeftToTheReader() {
        assertEquals(Set.of("json.invalid-object", "json.invalid-value"), LEFT_TO_THE_READER);
    }

    /** Tells whether the schema says of a text that more is asked of it than the pattern does. */
    private static boolean isStated(DocumentType<?> type, Violation violation) throws JsonProcessingException {
        Argument form = violation.arguments().values().get("form");
        return form instanceof Argument.Wording words
                && MAPPER.readTree(type.schema(Locale.ENGLISH)).findParents("$comment").stream()
                        .anyMatch(text -> text.path("description")
                                .asText()
                                .endsWith(words.value().english()));
    }

    private static List<Error> errors(DocumentType<?> type, JsonNode tree) {
        return SCHEMAS.computeIfAbsent(type, SchemaAgreementTest::schema).validate(tree);
    }

    private static Schema schema(DocumentType<?> type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(type.schema(Locale.ENGLISH));
    }

    private static List<JsonNode> pieces() {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        return List.of(
                factory.nullNode(),
                factory.booleanNode(true),
                factory.numberNode(0),
                factory.numberNode(-1),
                factory.numberNode(3),
                factory.numberNode(1.5),
                factory.numberNode(Long.MAX_VALUE),
                factory.textNode(""),
                factory.textNode(" "),
                factory.textNode("x"),
                factory.textNode("2025-02-30"),
                factory.textNode("2025-02-03"),
                factory.textNode("12.345"),
                factory.textNode("0.5"),
                factory.textNode("750712184"),
                factory.textNode("1/3"),
                factory.textNode("a.b"),
                factory.arrayNode(),
                factory.objectNode());
    }

    /** Changes one value, anywhere in the document. */
    private static void mutate(JsonNode tree, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            mutate(object, random);
        } else {
            mutate((ArrayNode) container, random);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static void mutate(ObjectNode object, Random random) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(8) == 0) {
            object.set("unheard-of", piece(random));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(3) == 0) {
            object.remove(name);
        } else if (object.get(name).isTextual() && random.nextBoolean()) {
            object.put(name, mutated(object.get(name).textValue(), random));
        } else {
            object.set(name, piece(random));
        }
    }

    private static void mutate(ArrayNode list, Random random) {
        if (list.isEmpty() || random.nextInt(4) == 0) {
            list.add(piece(random));
            return;
        }
        int index = random.nextInt(list.size());
        switch (random.nextInt(3)) {
            case 0 -> list.remove(index);
            case 1 -> list.add(list.get(index).deepCopy());
            default -> list.set(index, piece(random));
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        int start = random.nextInt(changed.length() + 1);
        int end = Math.min(changed.length(), start + random.nextInt(2));
        changed.replace(
                start, end, List.of("", "0", "9", "A", "-", ".", "é", " ").get(random.nextInt(8)));
        return changed.toString();
    }

    private static JsonNode piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).deepCopy();
    }
}

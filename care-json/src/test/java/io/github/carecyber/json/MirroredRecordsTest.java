package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.json.Documents.Document;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules name a value by the components of its records; the path must lead to the same value in the document. */
class MirroredRecordsTest {

    /** What a document has beside the value. */
    private static final Set<String> OF_THE_FORM = Set.of("format", "kind", "note");

    static Stream<Document<?>> documents() {
        // A scale alone is a choice between kinds, which stands under a member of its own; no rule names a place in it.
        return Documents.all()
                .filter(document -> document.value() instanceof Record && document.type() != DocumentType.SCALE);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyMemberIsCalledWhatItsComponentIsCalled(Document<?> document)
            throws IOException, ReflectiveOperationException {
        assertMirrors(document.value(), new ObjectMapper().readTree(document.text()), "");
    }

    private static void assertMirrors(@Nullable Object value, JsonNode node, String path)
            throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            assertEquals(list.size(), node.size(), path);
            for (int index = 0; index < list.size(); index++) {
                assertMirrors(list.get(index), node.get(index), path + "/" + index);
            }
        } else if (value instanceof Record composed && node.isObject() && !isMap(composed)) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (!OF_THE_FORM.contains(member.getKey())) {
                    assertMirrors(named(member.getKey(), composed), member.getValue(), path + "/" + member.getKey());
                }
            }
        }
    }

    /** The value of the component of this name, or of the method where the member follows from the others. */
    private static @Nullable Object named(String name, Record composed) throws ReflectiveOperationException {
        Object value = composed.getClass().getMethod(name).invoke(composed);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    /** Tells whether a record is written as an object whose names are the keys of its only component. */
    private static boolean isMap(Record value) {
        return value instanceof Arguments || value instanceof YearlyFigures;
    }
}

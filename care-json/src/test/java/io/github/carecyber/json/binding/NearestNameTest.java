package io.github.carecyber.json.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("id", "title", "weaknesses", "declaredTotal", "dependsOn");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title, title",
        "weakness, weaknesses",
        "declared_total, declaredTotal",
        "dependson, dependsOn",
        "ids, id",
        "di, id"
    })
    void aMistypedNameIsRecognised(String name, String meant) {
        assertEquals(Optional.of(meant), NearestName.of(name, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"zz", "amount", "x"})
    void anotherNameIsNot(String name) {
        assertEquals(Optional.empty(), NearestName.of(name, KNOWN));
    }

    @Test
    void longNamesAreNotEvenCompared() {
        assertEquals(Optional.empty(), NearestName.of("title".repeat(40_000), KNOWN));
    }
}

package io.github.carecyber.core.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ElementsTest {

    @Test
    void copiesKeepWhatWasThere() {
        List<String> list = new ArrayList<>(List.of("b", "a"));
        List<String> copy = Elements.copyOf(list, "names");
        list.clear();
        assertEquals(List.of("b", "a"), copy);
        assertThrows(UnsupportedOperationException.class, copy::clear);
        assertEquals(Set.of("a"), Elements.copyOf(Set.of("a"), "names"));
    }

    @Test
    void nullIsNamedAndSoIsThePositionOfANullElement() {
        assertNamed("names", () -> Elements.copyOf((List<String>) null, "names"));
        assertNamed("names", () -> Elements.copyOf((Set<String>) null, "names"));
        assertNamed("names[1]", () -> Elements.copyOf(Arrays.asList("a", null, null), "names"));
        assertNamed("names[0]", () -> Elements.copyOf(Collections.<String>singleton(null), "names"));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}

package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.json.binding.Limits;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonLimitsTest {

    @Test
    void eachLimitIsSetAlone() {
        JsonLimits limits = JsonLimits.standard();

        assertEquals(new Limits(5_000_000, 64, 20_000, 40, 200, 100), limits.values());
        assertEquals(
                new Limits(1, 2, 3, 4, 5, 6),
                limits.withBytes(1)
                        .withDepth(2)
                        .withTextLength(3)
                        .withNumberLength(4)
                        .withNameLength(5)
                        .withProblems(6)
                        .values());
    }

    @Test
    void whatIsSetIsAnswered() {
        JsonLimits limits = JsonLimits.standard()
                .withBytes(1)
                .withDepth(2)
                .withTextLength(3)
                .withNumberLength(4)
                .withNameLength(5)
                .withProblems(6);

        assertEquals(
                List.of(1, 2, 3, 4, 5, 6),
                List.of(
                        limits.bytes(),
                        limits.depth(),
                        limits.textLength(),
                        limits.numberLength(),
                        limits.nameLength(),
                        limits.problems()));
    }

    @Test
    void limitsOutOfRangeAreRefused() {
        JsonLimits limits = JsonLimits.standard();
        Stream<IntFunction<JsonLimits>> setters = Stream.of(
                limits::withBytes,
                limits::withDepth,
                limits::withTextLength,
                limits::withNumberLength,
                limits::withNameLength,
                limits::withProblems);

        setters.forEach(setter -> {
            assertThrows(IllegalArgumentException.class, () -> setter.apply(0));
            assertThrows(IllegalArgumentException.class, () -> setter.apply(Integer.MAX_VALUE));
            assertDoesNotThrow(() -> setter.apply(1_000));
        });
    }
}

package io.github.carecyber.core.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.testkit.RecordContract;
import io.github.carecyber.core.testkit.ValueContract;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class YearlyFiguresTest {

    @Test
    void zeroIsNotTheSameAsNotDeclared() {
        YearlyFigures figures = YearlyFigures.of(2024, 0);
        assertEquals(OptionalLong.of(0), figures.in(2024));
        assertEquals(OptionalLong.empty(), figures.in(2023));
        assertEquals(OptionalLong.empty(), YearlyFigures.none().in(2024));
    }

    @Test
    void keepTheValueContractWhateverTheOrder() {
        ValueContract.equalGroups(
                List.of(YearlyFigures.none(), new YearlyFigures(Map.of())),
                List.of(YearlyFigures.of(2024, 0)),
                List.of(
                        YearlyFigures.of(2024, 12).with(2023, 11),
                        YearlyFigures.of(2023, 11).with(2024, 7).with(2024, 12)));
        RecordContract.copiesMap(
                Map.of(Year.of(2024), 12L),
                (Map<Year, Long> declared) -> new YearlyFigures(declared),
                YearlyFigures::declared);
    }

    @Test
    void yearsStandInOrder() {
        YearlyFigures figures = YearlyFigures.of(2024, 1).with(2022, 1).with(2023, 1);
        assertEquals(
                List.of(Year.of(2022), Year.of(2023), Year.of(2024)),
                List.copyOf(figures.declared().keySet()));
    }

    @Test
    void aCopyLeavesTheOriginalAsItWas() {
        YearlyFigures figures = YearlyFigures.of(2024, 1);
        assertEquals(OptionalLong.of(2), figures.with(2024, 2).in(2024));
        assertEquals(OptionalLong.of(1), figures.in(2024));
    }

    @Test
    void aNegativeFigureIsRefused() {
        assertEquals(
                "Figure -1 for 2024 is negative: a figure is at least zero.\n"
                        + "Advice: leave the year out if nothing was declared.",
                assertThrows(IllegalArgumentException.class, () -> YearlyFigures.of(2024, -1))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> YearlyFigures.none().with(2024, Long.MIN_VALUE));
    }
}

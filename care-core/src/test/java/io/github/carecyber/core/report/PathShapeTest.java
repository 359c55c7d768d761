package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.testkit.ValueContract;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathShapeTest {

    @Test
    void shapesKeepTheValueContract() {
        ValueContract.distinct(
                        PathShape.parse("."),
                        PathShape.parse("/actions/*/end"),
                        PathShape.parse("/actions/./start"),
                        PathShape.parse("/title/."))
                .ascending(Comparator.naturalOrder())
                .roundTrip(PathShape::parse);
    }

    @Test
    void aShapeMeetsWhatLiesOnItAboveItAndBelowIt() {
        PathShape shape = PathShape.parse("/actions/*/expenses");

        assertTrue(shape.meets(DataPath.ROOT));
        assertTrue(shape.meets(DataPath.parse("/actions")));
        assertTrue(shape.meets(DataPath.parse("/actions/3")));
        assertTrue(shape.meets(DataPath.parse("/actions/3/expenses/1/amount")));
        assertFalse(shape.meets(DataPath.parse("/actions/3/title")));
        assertFalse(shape.meets(DataPath.parse("/weaknesses")));
        assertEquals(3, shape.length());
    }

    @Test
    void theFactOfAnyElementIsReadForEveryFinding() {
        PathShape shape = PathShape.parse("/actions/*/end");

        assertTrue(shape.isReadFor(DataPath.parse("/financing"), DataPath.parse("/actions/3/end")));
        assertTrue(shape.isReadFor(DataPath.ROOT, DataPath.parse("/actions/3")));
        assertFalse(shape.isReadFor(DataPath.ROOT, DataPath.parse("/actions/3/start")));
    }

    @Test
    void theFactOfAnElementOfItsOwnIsReadForFindingsInItAlone() {
        PathShape shape = PathShape.parse("/actions/./milestones/./day");
        DataPath day = DataPath.parse("/actions/3/milestones/1/day");

        assertTrue(shape.isReadFor(DataPath.parse("/actions/3/milestones/1"), day));
        assertTrue(shape.isReadFor(day, day));
        assertFalse(shape.isReadFor(DataPath.parse("/actions/3/milestones/10/day"), day));
        assertFalse(shape.isReadFor(DataPath.parse("/actions/3"), day));
        assertTrue(shape.isReadFor(day, DataPath.parse("/actions/3")));
        assertTrue(shape.isReadFor(DataPath.parse("/actions/7"), DataPath.parse("/actions")));
        assertFalse(shape.isReadFor(DataPath.parse("/actions/7"), DataPath.parse("/actions/3")));
    }

    @Test
    void anOwnPlaceAtTheEndIsThatVeryPlace() {
        PathShape shape = PathShape.parse("/title/.");

        assertTrue(shape.isReadFor(DataPath.of("title"), DataPath.of("title")));
        assertFalse(shape.isReadFor(DataPath.of("call"), DataPath.of("title")));
    }

    @Test
    void aPointByItselfIsThePlaceOfTheFindingWhereverThatIs() {
        PathShape shape = PathShape.parse(".");
        DataPath list = DataPath.parse("/actions/3/expenses");

        assertTrue(shape.isReadFor(list, list));
        assertTrue(shape.isReadFor(list, DataPath.parse("/actions/3")));
        assertTrue(shape.isReadFor(list, DataPath.parse("/actions/3/expenses/0/amount")));
        assertFalse(shape.isReadFor(list, DataPath.parse("/actions/3/title")));
        assertFalse(shape.meets(list));
    }

    @Test
    void otherTextsAreNoShapes() {
        for (String text : List.of("", "/", "actions", "/actions/", "//", "/actions/ /a", "/" + "a".repeat(200))) {
            assertThrows(IllegalArgumentException.class, () -> PathShape.parse(text), text);
        }
        assertThrows(NullPointerException.class, () -> PathShape.parse(null));
    }
}

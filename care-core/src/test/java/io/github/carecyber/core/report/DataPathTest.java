package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.testkit.ValueContract;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataPathTest {

    @Test
    void keepsTheValueContractInOrderOfSegments() {
        ValueContract.equalGroups(
                        List.of(DataPath.ROOT, DataPath.of(), DataPath.parse("")),
                        List.of(DataPath.ROOT.index(0), DataPath.of("0"), DataPath.parse("/0")),
                        List.of(DataPath.of("0", "a")),
                        List.of(DataPath.ROOT.index(2)),
                        List.of(DataPath.ROOT.index(10)),
                        List.of(DataPath.of(""), DataPath.parse("/")),
                        List.of(DataPath.of("", "")),
                        List.of(DataPath.of("00")),
                        List.of(DataPath.of("actions"), DataPath.parse("/actions")),
                        List.of(DataPath.of("actions").index(9).key("end")),
                        List.of(DataPath.of("actions").index(10).key("end"), DataPath.parse("/actions/10/end")),
                        List.of(DataPath.of("actions", "end")),
                        List.of(DataPath.of("actions/end"), DataPath.parse("/actions~1end")),
                        List.of(DataPath.of("é~ ")))
                .ascending(Comparator.naturalOrder())
                .roundTrip(DataPath::parse);
    }

    @Test
    void isWrittenAsAJsonPointer() {
        assertEquals(
                "/actions/0/a~1b~0c",
                DataPath.of("actions").index(0).key("a/b~c").toString());
        assertEquals("", DataPath.ROOT.toString());
        assertEquals(DataPath.of("~1"), DataPath.parse("/~01"));
    }

    @Test
    void segmentsAreTyped() {
        assertEquals(
                List.of(new DataPath.Key("actions"), new DataPath.Index(3), new DataPath.Key("03")),
                DataPath.parse("/actions/3/03").segments());
        assertThrows(
                UnsupportedOperationException.class,
                () -> DataPath.of("a").segments().clear());
    }

    @Test
    void pathsAreJoinedAndContained() {
        DataPath actions = DataPath.of("actions").index(1);
        assertEquals(DataPath.parse("/actions/1/end"), actions.then(DataPath.of("end")));
        assertEquals(actions, actions.then(DataPath.ROOT));
        assertEquals(actions, DataPath.ROOT.then(actions));
        assertTrue(actions.key("end").isWithin(actions));
        assertTrue(actions.isWithin(actions));
        assertTrue(actions.isWithin(DataPath.ROOT));
        assertTrue(actions.isWithin(DataPath.of("actions", "1")));
        assertFalse(actions.isWithin(actions.key("end")));
        assertFalse(DataPath.of("actions").index(10).isWithin(actions));
        assertTrue(DataPath.ROOT.isRoot());
        assertFalse(DataPath.of("").isRoot());
    }

    @Test
    void otherTextIsRefused() {
        ValueContract.refuses(
                DataPath::parse, "actions", "#/actions", " /a", "/a~", "/~2", "/a/~", "/" + "x".repeat(4_000));
        assertEquals(
                "Path 'actions' is no JSON Pointer of at most 4000 characters, such as /actions/0/title.",
                assertThrows(IllegalArgumentException.class, () -> DataPath.parse("actions"))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> DataPath.parse(null));
    }

    @Test
    void longTextIsReadOrRefusedAtOnce() {
        String longest = "/".repeat(4_000);
        String tooLong = "/1".repeat(5_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertEquals(4_000, DataPath.parse(longest).segments().size());
            assertEquals(DataPath.parse(longest), DataPath.parse(longest));
            assertThrows(IllegalArgumentException.class, () -> DataPath.parse(tooLong));
        });
    }

    @Test
    void aNegativePositionIsRefused() {
        assertEquals(
                "Index -1 is negative: positions count from zero.",
                assertThrows(IllegalArgumentException.class, () -> DataPath.ROOT.index(-1))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> DataPath.ROOT.key(null));
    }
}

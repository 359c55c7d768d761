package io.github.carecyber.core.report;

import static io.github.carecyber.core.report.Status.NOT_APPLICABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws that follow from the table. */
class StatusPropertyTest {

    @Property
    void bothOperationsAreCommutative(@ForAll Status first, @ForAll Status second) {
        assertEquals(first.and(second), second.and(first));
        assertEquals(first.or(second), second.or(first));
    }

    @Property
    void bothOperationsAreAssociative(@ForAll Status first, @ForAll Status second, @ForAll Status third) {
        assertEquals(first.and(second).and(third), first.and(second.and(third)));
        assertEquals(first.or(second).or(third), first.or(second.or(third)));
    }

    @Property
    void notApplicableIsNeutralAndRepetitionChangesNothing(@ForAll Status status) {
        assertEquals(status, status.and(NOT_APPLICABLE));
        assertEquals(status, NOT_APPLICABLE.or(status));
        assertEquals(status, status.and(status));
        assertEquals(status, status.or(status));
    }

    @Property
    void negationIsItsOwnInverseAndTurnsOneOperationIntoTheOther(@ForAll Status first, @ForAll Status second) {
        assertEquals(first, first.negated().negated());
        assertEquals(first.and(second).negated(), first.negated().or(second.negated()));
    }
}

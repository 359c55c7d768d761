package io.github.carecyber.core.report;

import static io.github.carecyber.core.report.Status.MET;
import static io.github.carecyber.core.report.Status.NOT_APPLICABLE;
import static io.github.carecyber.core.report.Status.NOT_MET;
import static io.github.carecyber.core.report.Status.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, NOT_MET, NOT_MET, MET",
        "MET, UNKNOWN, UNKNOWN, MET",
        "MET, NOT_APPLICABLE, MET, MET",
        "NOT_MET, MET, NOT_MET, MET",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET",
        "NOT_MET, UNKNOWN, NOT_MET, UNKNOWN",
        "NOT_MET, NOT_APPLICABLE, NOT_MET, NOT_MET",
        "UNKNOWN, MET, UNKNOWN, MET",
        "UNKNOWN, NOT_MET, NOT_MET, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, NOT_APPLICABLE, UNKNOWN, UNKNOWN",
        "NOT_APPLICABLE, MET, MET, MET",
        "NOT_APPLICABLE, NOT_MET, NOT_MET, NOT_MET",
        "NOT_APPLICABLE, UNKNOWN, UNKNOWN, UNKNOWN",
        "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE"
    })
    void bothOperationsFollowTheTable(Status first, Status second, Status and, Status or) {
        assertEquals(and, first.and(second));
        assertEquals(or, first.or(second));
    }

    @Test
    void negationSwapsMetAndNotMetOnly() {
        assertEquals(NOT_MET, MET.negated());
        assertEquals(MET, NOT_MET.negated());
        assertEquals(UNKNOWN, UNKNOWN.negated());
        assertEquals(NOT_APPLICABLE, NOT_APPLICABLE.negated());
    }
}

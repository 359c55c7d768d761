package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NullArgumentTest {

    @Test
    void aReportRefusesNullByName() {
        assertNamed("violations", () -> new Report(null, List.of(), ReportTest.PROVENANCE));
        assertNamed("undecided", () -> new Report(List.of(), null, ReportTest.PROVENANCE));
        assertNamed("provenance", () -> new Report(List.of(), List.of(), null));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}

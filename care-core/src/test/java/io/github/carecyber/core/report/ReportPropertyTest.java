package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReportPropertyTest {

    @Property(tries = 50)
    void findingsStandInOneOrderWhateverOrderTheyWereFoundIn(@ForAll Random random) {
        List<Violation> violations = new ArrayList<>(ReportTest.VIOLATIONS);
        List<Undecided> undecided = new ArrayList<>(ReportTest.UNDECIDED);
        Collections.shuffle(violations, random);
        Collections.shuffle(undecided, random);
        Report report = new Report(violations, undecided, ReportTest.PROVENANCE);
        assertEquals(ReportTest.VIOLATIONS, report.violations());
        assertEquals(ReportTest.UNDECIDED, report.undecided());
    }
}

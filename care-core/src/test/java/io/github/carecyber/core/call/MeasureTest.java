package io.github.carecyber.core.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.testkit.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static final LegalReference TEXT = LegalReference.of("annex 4", Confidence.OFFICIAL);
    private static final Measure SITES = new Measure.Sites();
    private static final Measure STAFF = new Measure.Staff(ReferenceYears.only(2024));

    @Test
    void keepsTheValueContract() {
        ValueContract.<Measure>equalGroups(
                List.of(SITES, new Measure.Sites()),
                List.of(STAFF, new Measure.Staff(ReferenceYears.only(2024))),
                List.of(new Measure.Staff(ReferenceYears.only(2023))),
                List.of(new Measure.CombinedActivity(ReferenceYears.only(2024))));
        ValueContract.<Criterion>equalGroups(
                List.of(
                        Criterion.atLeast(SITES, Published.of(2L, TEXT)),
                        new Criterion.Measured(SITES, Bound.AT_LEAST, Published.of(2L, TEXT))),
                List.of(
                        Criterion.atMost(SITES, Published.of(2L, TEXT)),
                        new Criterion.Measured(SITES, Bound.AT_MOST, Published.of(2L, TEXT))),
                List.of(Criterion.atLeast(STAFF, Published.of(2L, TEXT))),
                List.of(Criterion.atLeast(SITES, Published.of(3L, TEXT))),
                List.of(Criterion.atLeast(SITES, Published.awaited("annex 4"))));
    }

    @Test
    void aMeasureFoldsToItsCase() {
        assertEquals("2024", told(STAFF));
        assertEquals("activity", told(new Measure.CombinedActivity(ReferenceYears.only(2024))));
        assertEquals("sites", told(SITES));
    }

    @Test
    void aThresholdIsNotNegative() {
        assertEquals(
                "Threshold -1 is negative: figures of applicants are at least zero.",
                assertThrows(IllegalArgumentException.class, () -> Criterion.atLeast(SITES, Published.of(-1L, TEXT)))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> Criterion.atMost(SITES, Published.assumed(Long.MIN_VALUE, "the agency")));
        assertEquals(
                Published.of(0L, TEXT),
                new Criterion.Measured(SITES, Bound.AT_MOST, Published.of(0L, TEXT)).threshold());
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> new Measure.Staff(null));
        assertThrows(NullPointerException.class, () -> new Measure.CombinedActivity(null));
        assertThrows(NullPointerException.class, () -> Criterion.atLeast(null, Published.of(1L, TEXT)));
        assertThrows(NullPointerException.class, () -> Criterion.atMost(SITES, null));
        assertThrows(NullPointerException.class, () -> new Criterion.Measured(SITES, null, Published.of(1L, TEXT)));
    }

    private static String told(Measure measure) {
        return measure.fold(
                activity -> "activity", staff -> staff.years().years().get(0).toString(), sites -> "sites");
    }
}

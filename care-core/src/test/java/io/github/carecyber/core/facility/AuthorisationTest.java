package io.github.carecyber.core.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.testkit.ValueContract;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorisationTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 5, 31);
    private static final Authorisation SURGERY = Authorisation.of(CareActivity.SURGERY);

    @Test
    void keepsTheValueContract() {
        ValueContract.equalGroups(
                List.of(SURGERY, new Authorisation(CareActivity.SURGERY, null, null)),
                List.of(Authorisation.of(CareActivity.MEDICINE)),
                List.of(SURGERY.withPeriod(FIRST, LAST), new Authorisation(CareActivity.SURGERY, FIRST, LAST)),
                List.of(SURGERY.withPeriod(LAST, FIRST)),
                List.of(new Authorisation(null, FIRST, LAST)));
    }

    @Test
    void aPeriodIsAddedToACopy() {
        Authorisation bounded = SURGERY.withPeriod(FIRST, LAST);
        assertEquals(CareActivity.SURGERY, bounded.activity());
        assertEquals(FIRST, bounded.from());
        assertEquals(LAST, bounded.until());
        assertNull(SURGERY.from());
        assertNull(SURGERY.until());
    }

    @Test
    void nullIsRefusedWhereSomethingIsToBeStated() {
        assertThrows(NullPointerException.class, () -> Authorisation.of(null));
        assertThrows(NullPointerException.class, () -> SURGERY.withPeriod(null, LAST));
        assertThrows(NullPointerException.class, () -> SURGERY.withPeriod(FIRST, null));
    }
}

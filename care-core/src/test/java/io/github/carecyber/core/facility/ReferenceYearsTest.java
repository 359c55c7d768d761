package io.github.carecyber.core.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.facility.ReferenceYears.Scope;
import io.github.carecyber.core.facility.ReferenceYears.Undeclared;
import io.github.carecyber.core.testkit.RecordContract;
import io.github.carecyber.core.testkit.ValueContract;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceYearsTest {

    private static final List<Year> YEARS = List.of(Year.of(2024), Year.of(2023));

    @Test
    void keepTheValueContract() {
        ValueContract.equalGroups(
                List.of(
                        ReferenceYears.firstOf(Scope.SITE, 2024, 2023),
                        new ReferenceYears(YEARS, Scope.SITE, Undeclared.IS_MISSING)),
                List.of(ReferenceYears.firstOf(Scope.SITE, 2023, 2024)),
                List.of(ReferenceYears.firstOf(Scope.LEGAL_ENTITY, 2024, 2023)),
                List.of(ReferenceYears.firstOf(Scope.SITE, 2024, 2023).elseZero()),
                List.of(ReferenceYears.only(2024), ReferenceYears.firstOf(Scope.SITE, 2024)));
        ValueContract.copiesList(
                YEARS,
                (List<Year> years) -> new ReferenceYears(years, Scope.SITE, Undeclared.IS_MISSING),
                ReferenceYears::years);
    }

    @Test
    void zeroForTheUndeclaredIsSaidAndNotAssumed() {
        ReferenceYears years = ReferenceYears.firstOf(Scope.LEGAL_ENTITY, 2024, 2023);
        assertEquals(Undeclared.IS_MISSING, years.undeclared());
        RecordContract.changesOnly(years, years.elseZero(), "undeclared", Undeclared.COUNTS_AS_ZERO);
    }

    @Test
    void yearsAreTriedInTheOrderGivenAndEachOnce() {
        assertEquals(
                List.of(Year.of(2022), Year.of(2024)),
                ReferenceYears.firstOf(Scope.SITE, 2022, 2024).years());
        assertEquals(
                "Reference years '[2024, 2023, 2024]' are not of the allowed form: at least one year, and each once.",
                assertThrows(IllegalArgumentException.class, () -> ReferenceYears.firstOf(Scope.SITE, 2024, 2023, 2024))
                        .getMessage());
        assertEquals(
                "Reference years '[]' are not of the allowed form: at least one year, and each once.",
                assertThrows(IllegalArgumentException.class, () -> ReferenceYears.firstOf(Scope.SITE))
                        .getMessage());
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> new ReferenceYears(null, Scope.SITE, Undeclared.IS_MISSING));
        assertThrows(NullPointerException.class, () -> new ReferenceYears(YEARS, null, Undeclared.IS_MISSING));
        assertThrows(NullPointerException.class, () -> new ReferenceYears(YEARS, Scope.SITE, null));
        assertThrows(NullPointerException.class, () -> ReferenceYears.firstOf(null, 2024));
    }

    @Test
    void theOfficialRuleForStaffFallsBackToZero() {
        assertEquals(
                new ReferenceYears(
                        List.of(Year.of(2024), Year.of(2023), Year.of(2022)),
                        ReferenceYears.Scope.SITE,
                        ReferenceYears.Undeclared.COUNTS_AS_ZERO),
                ReferenceYears.hospiConnectStaff(ReferenceYears.Scope.SITE));
    }
}

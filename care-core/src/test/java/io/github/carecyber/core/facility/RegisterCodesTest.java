package io.github.carecyber.core.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.facility.LegalStatus.Family;
import io.github.carecyber.core.testkit.ValueContract;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterCodesTest {

    @Test
    void legalStatusesKeepTheValueContract() {
        ValueContract.distinct(LegalStatus.of("01"), LegalStatus.of("100"), LegalStatus.of("13"), LegalStatus.of("95"))
                .ascending(Comparator.naturalOrder())
                .roundTrip(LegalStatus::parse);
        ValueContract.refuses(LegalStatus::parse, "1", "1000", "1A", "1 ", " 13", "-1", "１３");
        ValueContract.refusesHostileText(LegalStatus::parse);
        assertEquals(
                "Legal status '1' is not of the allowed form: 2 or 3 digits, as in 13.",
                assertThrows(IllegalArgumentException.class, () -> LegalStatus.of("1"))
                        .getMessage());
    }

    @Test
    void facilityCategoriesKeepTheValueContract() {
        ValueContract.distinct(FacilityCategory.of("000"), FacilityCategory.of("101"), FacilityCategory.of("355"))
                .ascending(Comparator.naturalOrder())
                .roundTrip(FacilityCategory::parse);
        ValueContract.refuses(FacilityCategory::parse, "35", "3555", "35A", "３５５");
        ValueContract.refusesHostileText(FacilityCategory::parse);
        assertEquals(
                "Facility category '35' is not of the allowed form: 3 digits, as in 355.",
                assertThrows(IllegalArgumentException.class, () -> FacilityCategory.of("35"))
                        .getMessage());
    }

    @Test
    void publicServiceStatusesKeepTheValueContract() {
        ValueContract.distinct(PublicServiceStatus.of("0"), PublicServiceStatus.of("1"), PublicServiceStatus.of("9"))
                .ascending(Comparator.naturalOrder())
                .roundTrip(PublicServiceStatus::parse);
        ValueContract.refuses(PublicServiceStatus::parse, "10", "A", "６");
        ValueContract.refusesHostileText(PublicServiceStatus::parse);
        assertEquals(
                "Public-service status '10' is not of the allowed form: 1 digit, as in 6.",
                assertThrows(IllegalArgumentException.class, () -> PublicServiceStatus.of("10"))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01", "06", "07", "08", "10", "13", "15", "16", "17", "18", "21", "26", "27", "28", "29", "30"})
    void statusesUnderThePublicParentArePublic(String code) {
        assertEquals(Optional.of(Family.PUBLIC), LegalStatus.of(code).family());
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "46", "47", "49", "50", "51", "52", "60", "61", "62", "63", "64", "65", "66", "89"})
    void statusesUnderTheNonProfitParentAreNonProfit(String code) {
        assertEquals(
                Optional.of(Family.PRIVATE_NON_PROFIT), LegalStatus.of(code).family());
    }

    @ParameterizedTest
    @ValueSource(strings = {"70", "72", "73", "75", "76", "77", "78", "80", "85", "86", "87", "88", "91", "93", "95"})
    void statusesUnderTheCommercialParentAreCommercial(String code) {
        assertEquals(
                Optional.of(Family.PRIVATE_COMMERCIAL), LegalStatus.of(code).family());
    }

    @Test
    void foreignLawIsAFamilyOfItsOwn() {
        assertEquals(Optional.of(Family.FOREIGN), LegalStatus.of("90").family());
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "09", "31", "39", "53", "59", "67", "81", "84", "92", "94", "96", "99", "100", "110"})
    void otherStatusesAreKeptAndBelongToNoFamily(String code) {
        assertEquals(Optional.empty(), LegalStatus.of(code).family());
        assertFalse(LegalStatus.of(code).isPublicHealthEstablishment());
    }

    @Test
    void onlyTenToFifteenArePublicHealthEstablishmentsByTheirStatus() {
        for (int code = 1; code <= 99; code++) {
            LegalStatus status = LegalStatus.of(code < 10 ? "0" + code : "" + code);
            assertEquals(code >= 10 && code <= 15, status.isPublicHealthEstablishment(), status.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "101", "106", "114", "122", "127", "128", "129", "131", "141", "146", "161", "292", "355", "362", "365"
            })
    void hospitalsAndClinicsAreOfTheHealthSector(String code) {
        assertEquals(Optional.of(Sector.HEALTH), FacilityCategory.of(code).sector());
    }

    @ParameterizedTest
    @ValueSource(strings = {"354", "500"})
    void homesAndHomeCareAreOfTheMedicoSocialSector(String code) {
        assertEquals(
                Optional.of(Sector.MEDICO_SOCIAL), FacilityCategory.of(code).sector());
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "377", "695", "696", "698", "699", "999"})
    void otherCategoriesAreKeptAndTellNoSector(String code) {
        assertEquals(Optional.empty(), FacilityCategory.of(code).sector());
    }

    @Test
    void publicServiceTellsPublicFromNonProfit() {
        for (int code = 0; code <= 9; code++) {
            PublicServiceStatus status = PublicServiceStatus.of("" + code);
            assertEquals(code == 1, status.isPublicHealthEstablishment(), status.toString());
            assertEquals(code == 6 || code == 7, status.isPrivateNonProfit(), status.toString());
        }
        assertTrue(PublicServiceStatus.of("6").isPrivateNonProfit());
    }
}

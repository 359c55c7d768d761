package io.github.carecyber.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.testkit.ValueContract;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinessNumberTest {

    @Test
    void keepsTheValueContract() {
        ValueContract.distinct(
                        LegalEntityFinessNumber.of("010780054"),
                        LegalEntityFinessNumber.of("2A0000154"),
                        LegalEntityFinessNumber.of("750712184"))
                .ascending(Comparator.naturalOrder())
                .roundTrip(LegalEntityFinessNumber::parse);
        ValueContract.distinct(
                        FacilityFinessNumber.of("010000024"),
                        FacilityFinessNumber.of("2B0000020"),
                        FacilityFinessNumber.of("980600027"))
                .ascending(Comparator.naturalOrder())
                .roundTrip(FacilityFinessNumber::parse);
        ValueContract.equalGroups(
                List.of(FacilityFinessNumber.of("2A0000154"), FacilityFinessNumber.parse("2a 0 000 154")),
                List.of(FacilityFinessNumber.of("2A0000204")));
    }

    @Test
    void theTwoKindsAreNeverEqual() {
        FinessNumber legalEntity = LegalEntityFinessNumber.of("750712184");
        FinessNumber facility = FacilityFinessNumber.of("750712184");
        assertNotEquals(legalEntity, facility);
        assertNotEquals(facility, legalEntity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "750712184", "690781810", "130786049", "590780193", "330781196", "310781406", "440000289", "350005179",
                "340780477", "970211207", "970100228", "970408589", "980500003", "540002698", "010005239", "010008407",
                "2A0000154", "2A0000204", "2A0000014", "2A0000022", "2A0000386", "2A0000998", "2B0000020", "2B0000012",
                "2B0004246", "010000024", "010780054", "970102018", "970210126", "970300026", "980600019", "980600027"
            })
    void realNumbersHaveAMatchingKey(String number) {
        assertEquals(KeyCheck.MATCHES, FacilityFinessNumber.parse(number).checkKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"458174839", "2A0000123", "750712185", "2B0000154"})
    void inventedNumbersAreReadThoughTheirKeyDiffers(String number) {
        assertEquals(KeyCheck.DIFFERS, LegalEntityFinessNumber.parse(number).checkKey());
    }

    @Test
    void anyOtherLetterIsOfTheFormButHasNoKnownKey() {
        FinessNumber number = LegalEntityFinessNumber.parse("7C0712184");
        assertEquals(KeyCheck.NOT_COMPUTABLE, number.checkKey());
        assertEquals(Optional.empty(), number.department());
    }

    @ParameterizedTest
    @CsvSource({
        "010000024, 01",
        "750712184, 75",
        "2A0000154, 2A",
        "2B0000020, 2B",
        "970100400, 971",
        "970211207, 972",
        "970300026, 973",
        "970408589, 974",
        "970500001, 975",
        "980500003, 976",
        "980600019, 986"
    })
    void theFirstCharactersTellTheDepartment(String number, String code) {
        assertEquals(
                Optional.of(Department.of(code)),
                FacilityFinessNumber.parse(number).department());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000000",
                "200000008",
                "960000001",
                "990000001",
                "970000001",
                "970600001",
                "980000001",
                "980800001"
            })
    void unknownFirstCharactersTellNothing(String number) {
        assertEquals(Optional.empty(), FacilityFinessNumber.parse(number).department());
    }

    @Test
    void parseForgivesSpacesAndASmallLetter() {
        FacilityFinessNumber expected = FacilityFinessNumber.of("2A0000154");
        assertEquals(expected, FacilityFinessNumber.parse(" 2a 000\u00A0015\u202F4 "));
        assertEquals(expected, FacilityFinessNumber.parse(expected.formatted()));
    }

    @Test
    void formattedGroupsLikeTheRegister() {
        assertEquals("75 071 218 4", LegalEntityFinessNumber.of("750712184").formatted());
        assertEquals("2A 000 015 4", LegalEntityFinessNumber.of("2A0000154").formatted());
    }

    @Test
    void constructorsTakeTheOfficialFormOnly() {
        ValueContract.refuses(FacilityFinessNumber::new, "2a0000154", "75 071 218 4", "75071218", "7507121844");
        ValueContract.refuses(LegalEntityFinessNumber::of, "2a0000154", "75 071 218 4", "75071218", "7507121844");
    }

    @Test
    void otherTextIsRefused() {
        ValueContract.refuses(
                LegalEntityFinessNumber::parse,
                "12",
                "A50712184",
                "75A712184",
                "75071218A",
                "75-071-218-4",
                "75\t0712184",
                "75071218\u0131",
                "7\u00E9 071 218 4",
                "1e1000000000");
        ValueContract.refusesHostileText(LegalEntityFinessNumber::parse);
        ValueContract.refusesHostileText(FacilityFinessNumber::parse);
        ValueContract.refusesHostileText(FacilityFinessNumber::of);
    }

    @Test
    void theRefusalNamesTheOfficialForm() {
        assertEquals(
                "FINESS number '12' is not of the official form: a digit, a digit or a capital letter, then 7 digits,"
                        + " as in 750712184.",
                refusal("12"));
    }

    @Test
    void theRefusalAdvisesOnALostLeadingZero() {
        assertTrue(refusal("10000024").contains("\nAdvice: one digit is missing"));
    }

    private static String refusal(String text) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> FacilityFinessNumber.parse(text))
                .getMessage());
    }
}

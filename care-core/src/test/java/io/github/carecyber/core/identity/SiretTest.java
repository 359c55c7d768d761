package io.github.carecyber.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.testkit.ValueContract;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @Test
    void keepsTheValueContract() {
        ValueContract.equalGroups(
                        List.of(Siret.of("26010004500012"), Siret.parse("260 100 045 00012")),
                        List.of(Siret.of("35600000000048")),
                        List.of(Siret.of("73282932000074")))
                .ascending(Comparator.naturalOrder())
                .roundTrip(Siret::parse);
    }

    @Test
    void partsAreTheSirenAndTheEstablishmentNumber() {
        Siret siret = Siret.of("26010004500012");
        assertEquals(Siren.of("260100045"), siret.siren());
        assertEquals("00012", siret.establishmentNumber());
        assertEquals("260 100 045 00012", siret.formatted());
        assertEquals(siret, Siret.parse(siret.formatted().replace(' ', '\u202F')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26010004500012", "13000323900014", "50254756500015", "20003001300011", "77930919400024"})
    void realNumbersOfTheHealthRegisterAreRead(String number) {
        assertEquals(number, Siret.parse(number).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000048", "35600000009075", "35600000049837"})
    void laPosteFollowsItsOwnRule(String number) {
        assertEquals("356000000", Siret.parse(number).siren().value());
    }

    @Test
    void laPosteIsNotFreeOfAnyRule() {
        ValueContract.refuses(Siret::parse, "35600000009076", "35600000049838", "35600000000049");
    }

    @Test
    void nobodyElseMayUseTheRuleOfLaPoste() {
        ValueContract.refuses(Siret::parse, "73282932000001", "73282932000029");
    }

    @Test
    void otherTextIsRefused() {
        ValueContract.refuses(
                Siret::parse,
                "356000000",
                "3560000000004",
                "356000000000480",
                "3560000000004A",
                "73282932100074",
                "00000000000000");
        ValueContract.refuses(Siret::of, "356 000 000 00048");
        ValueContract.refusesHostileText(Siret::parse);
        ValueContract.refusesHostileText(Siret::new);
    }

    @Test
    void theRefusalSaysWhy() {
        assertTrue(refusal("12").contains("is not 14 digits"));
        assertTrue(refusal("73282932100074").contains("does not begin with a SIREN"));
        assertTrue(refusal("73282932000075").contains("satisfy the Luhn rule"));
        assertTrue(refusal("35600000009076").contains("La Poste"));
        assertTrue(refusal("5720784000012").contains("Advice: one digit is missing"));
    }

    private static String refusal(String text) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Siret.parse(text))
                .getMessage());
    }
}

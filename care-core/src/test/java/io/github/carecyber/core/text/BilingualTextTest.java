package io.github.carecyber.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.testkit.ValueContract;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BilingualTextTest {

    @Test
    void keepsTheValueContract() {
        ValueContract.distinct(
                BilingualText.of("Prérequis", "Prerequisite"),
                BilingualText.of("Prérequis", "Requirement"),
                BilingualText.of("Prerequisite", "Prérequis"));
    }

    @Test
    void frenchLocalesReadFrenchAndAllOthersEnglish() {
        BilingualText text = BilingualText.of("Enveloppe", "Envelope");
        assertEquals("Enveloppe", text.in(Locale.FRENCH));
        assertEquals("Enveloppe", text.in(Locale.FRANCE));
        assertEquals("Enveloppe", text.in(Locale.CANADA_FRENCH));
        assertEquals("Envelope", text.in(Locale.ENGLISH));
        assertEquals("Envelope", text.in(Locale.GERMANY));
        assertEquals("Envelope", text.in(Locale.ROOT));
    }

    @Test
    void aBlankTextIsRefusedWithItsLanguage() {
        IllegalArgumentException french =
                assertThrows(IllegalArgumentException.class, () -> BilingualText.of(" \n", "Envelope"));
        assertEquals("The french text ' \\u000A' is blank: both languages must say something.", french.getMessage());
        IllegalArgumentException english =
                assertThrows(IllegalArgumentException.class, () -> BilingualText.of("Enveloppe", ""));
        assertEquals("The english text '' is blank: both languages must say something.", english.getMessage());
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> BilingualText.of(null, "Envelope"));
        assertThrows(NullPointerException.class, () -> BilingualText.of("Enveloppe", null));
    }
}

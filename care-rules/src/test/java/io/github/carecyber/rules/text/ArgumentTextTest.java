package io.github.carecyber.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Argument;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ArgumentTextTest {

    private static final ArgumentText FRENCH = ArgumentText.in(Locale.FRANCE);

    @Test
    void valuesAreWrittenAsTheirReaderDoes() {
        assertEquals("1\u202f234,50\u00a0€", FRENCH.of(Euros.of("1234.5")));
        assertEquals("1\u202f000", FRENCH.of(1_000));
        assertEquals("66\u00a0%", FRENCH.of(Share.of(33, 50)));
        assertEquals("A1", FRENCH.of(new Argument.Code("A1")));
    }
}

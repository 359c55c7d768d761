package io.github.carecyber.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueTextTest {

    private static final ValueText FRENCH = ValueText.in(Locale.FRANCE);
    private static final ValueText ENGLISH = ValueText.in(Locale.UK);

    @Test
    void amountsAreWrittenAsEachLanguageDoes() {
        assertEquals("45\u202f000\u202f000,00\u00a0€", FRENCH.of(Euros.of("45000000")));
        assertEquals("€45,000,000.00", ENGLISH.of(Euros.of("45000000")));
        assertEquals("-1\u202f234,50\u00a0€", FRENCH.of(Euros.of("-1234.5")));
        assertEquals("-€0.05", ENGLISH.of(Euros.of("-0.05")));
        assertEquals("-€92,233,720,368,547,758.08", ENGLISH.of(Euros.ofCents(Long.MIN_VALUE)));
    }

    @Test
    void wholeNumbersAreGrouped() {
        assertEquals("1\u202f000", FRENCH.of(1_000));
        assertEquals("-123,456", ENGLISH.of(-123_456));
        assertEquals("999", ENGLISH.of(999));
    }

    @Test
    void aShareBelowAThresholdNeverReadsAsIfItReachedIt() {
        assertEquals("66\u00a0%", FRENCH.of(Share.of(33, 50)));
        assertEquals("65.99%", ENGLISH.of(Share.of(6_599_999, 10_000_000)));
        assertEquals("100%", ENGLISH.of(Share.WHOLE));
        assertEquals("0%", ENGLISH.of(Share.NONE));
    }

    @Test
    void daysAreWrittenInWords() {
        assertEquals("1er août 2025", FRENCH.of(new Argument.Day(LocalDate.of(2025, 8, 1))));
        assertEquals("31 October 2025", ENGLISH.of(new Argument.Day(LocalDate.of(2025, 10, 31))));
    }

    @Test
    void everyOtherKindOfArgumentIsWritten() {
        assertEquals("12", ENGLISH.of(new Argument.Count(12)));
        assertEquals("A1", ENGLISH.of(new Argument.Code("A1")));
        assertEquals("A1, A2", ENGLISH.of(new Argument.Codes(List.of("A1", "A2"))));
        assertEquals("–", ENGLISH.of(new Argument.Codes(List.of())));
        assertEquals("oui", FRENCH.of(new Argument.Wording(BilingualText.of("oui", "yes"))));
        assertEquals("50%", ENGLISH.of(new Argument.Part(Share.of(1, 2))));
        assertEquals("€1.00", ENGLISH.of(new Argument.Amount(Euros.of("1"))));
    }

    @Test
    void anyOtherLanguageIsAnsweredInEnglish() {
        assertEquals("€1.00", ValueText.in(Locale.forLanguageTag("tr")).of(Euros.of("1")));
        assertEquals("€1.00", ValueText.in(Locale.ROOT).of(Euros.of("1")));
    }

    @Test
    void valuesCannotDisturbTheTextAroundThem() {
        assertEquals("a\\u001B[2J\\u000Ab", ENGLISH.of(new Argument.Code("a\u001b[2J\nb")));
        assertEquals("\\u202Eevil", ENGLISH.of(new Argument.Codes(List.of("\u202eevil"))));
        assertEquals("x\\u0000", ENGLISH.of(new Argument.Wording(BilingualText.of("x\u0000", "x\u0000"))));
    }

    @Test
    void aLongListIsCutAndSaysSo() {
        List<String> codes =
                IntStream.rangeClosed(1, 1_012).mapToObj(number -> "A" + number).toList();
        String text = FRENCH.of(new Argument.Codes(codes));
        assertTrue(text.startsWith("A1, A2, "), text);
        assertTrue(text.endsWith("A12 et 1\u202f000 de plus"), text);
    }
}

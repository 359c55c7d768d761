package io.github.carecyber.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.testkit.ValueContract;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class IdentityPropertyTest {

    @Property
    void oneChangedDigitOfASirenIsAlwaysFound(
            @ForAll("sirens") String siren,
            @ForAll @IntRange(max = 8) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String changed = changed(siren, position, shift);
        assertThrows(IllegalArgumentException.class, () -> Siren.of(changed));
    }

    @Property
    void oneChangedDigitOfAFinessNumberChangesItsKeyCheck(
            @ForAll("finessNumbers") String text,
            @ForAll @IntRange(min = 2, max = 8) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        FinessNumber number = FacilityFinessNumber.of(text);
        Assume.that(number.checkKey() == KeyCheck.MATCHES);
        assertEquals(
                KeyCheck.DIFFERS,
                FacilityFinessNumber.of(changed(text, position, shift)).checkKey());
    }

    @Property
    void exactlyOneLastDigitMatchesTheKey(@ForAll("finessNumbers") String text) {
        String stem = text.substring(0, 8);
        List<KeyCheck> checks = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9").stream()
                .map(last -> FacilityFinessNumber.of(stem + last).checkKey())
                .toList();
        long matching = checks.stream().filter(KeyCheck.MATCHES::equals).count();
        boolean computable =
                Character.isDigit(text.charAt(1)) || Set.of('A', 'B').contains(text.charAt(1));
        assertEquals(computable ? 1 : 0, matching);
        assertEquals(!computable, checks.contains(KeyCheck.NOT_COMPUTABLE));
    }

    @Property
    void swappedNeighboursOfASirenAreFoundUnlessTheyAreZeroAndNine(
            @ForAll("sirens") String siren, @ForAll @IntRange(max = 7) int position) {
        char left = siren.charAt(position);
        char right = siren.charAt(position + 1);
        Assume.that(left != right && !Set.of(left, right).equals(Set.of('0', '9')));
        String swapped = siren.substring(0, position) + right + left + siren.substring(position + 2);
        assertThrows(IllegalArgumentException.class, () -> Siren.of(swapped));
    }

    @Property
    void spacesAndSmallLettersNeverMatter(
            @ForAll("finessNumbers") String text,
            @ForAll @IntRange(max = 9) int position,
            @ForAll("spaces") String spaces) {
        String small = text.substring(0, 1) + Character.toLowerCase(text.charAt(1)) + text.substring(2);
        String written = small.substring(0, position) + spaces + small.substring(position);
        assertEquals(LegalEntityFinessNumber.of(text), LegalEntityFinessNumber.parse(written));
    }

    @Property
    void sirensKeepTheContract(@ForAll("sirens") String first, @ForAll("sirens") String second) {
        Assume.that(!first.equals(second));
        ValueContract.equalGroups(
                        List.of(Siren.of(first), Siren.parse(Siren.of(first).formatted())), List.of(Siren.of(second)))
                .ordered(Comparator.naturalOrder())
                .roundTrip(Siren::parse);
    }

    @Property
    void aSiretIsItsSirenAndItsEstablishmentNumber(
            @ForAll("sirens") String siren, @ForAll @IntRange(max = 9999) int establishment) {
        Assume.that(!siren.equals("356000000"));
        String stem = siren + padded(establishment, 4);
        Siret siret = Siret.of(stem + luhnKey(stem));
        assertEquals(siren, siret.siren().value());
        assertEquals(siret.value(), siret.siren().value() + siret.establishmentNumber());
        assertEquals(siret, Siret.parse(siret.formatted()));
    }

    @Property(tries = 200)
    void cveIdentifiersKeepTheContract(
            @ForAll @Size(min = 2, max = 8) @UniqueElements List<@From("cveTexts") String> texts) {
        ValueContract.distinct(texts.stream().map(CveId::of).toArray(CveId[]::new))
                .ordered(Comparator.naturalOrder())
                .roundTrip(CveId::parse);
    }

    @Property
    void arbitraryTextIsReadOrRefusedAndNothingElse(@ForAll String text) {
        try {
            FacilityFinessNumber read = FacilityFinessNumber.parse(text);
            assertEquals(9, read.value().length());
            assertFalse(text.isBlank());
        } catch (IllegalArgumentException refusal) {
            assertNotEquals("", refusal.getMessage());
        }
    }

    @Provide
    Arbitrary<String> sirens() {
        return Arbitraries.integers()
                .between(1, 99_999_999)
                .map(stem -> padded(stem, 8))
                .map(stem -> stem + luhnKey(stem));
    }

    @Provide
    Arbitrary<String> finessNumbers() {
        Arbitrary<Character> digit = Arbitraries.chars().numeric();
        Arbitrary<Character> second = Arbitraries.frequencyOf(
                Tuple.of(6, digit),
                Tuple.of(3, Arbitraries.of('A', 'B')),
                Tuple.of(1, Arbitraries.chars().range('A', 'Z')));
        Arbitrary<String> stems = Combinators.combine(
                        digit, second, digit.list().ofSize(6))
                .as((first, letter, rest) -> {
                    StringBuilder stem = new StringBuilder().append(first).append(letter);
                    rest.forEach(stem::append);
                    return stem.toString();
                });
        Arbitrary<String> lasts = digit.map(String::valueOf);
        return Combinators.combine(stems.withoutEdgeCases(), lasts, Arbitraries.of(true, false))
                .as((stem, last, matching) -> {
                    String digits = stem.replace('A', '1').replace('B', '2').replaceAll("[C-Z]", "0");
                    return stem + (matching ? luhnKey(digits) : last);
                });
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.strings().withChars(' ', '\u00A0', '\u202F').ofMaxLength(20);
    }

    @Provide
    Arbitrary<String> cveTexts() {
        Arbitrary<String> years = Arbitraries.of("1999", "2021", "2024");
        Arbitrary<String> numbers =
                Arbitraries.strings().withChars('0', '1', '9').ofMinLength(4).ofMaxLength(19);
        return Combinators.combine(years, numbers).as((year, number) -> "CVE-" + year + "-" + number);
    }

    private static String changed(String digits, int position, int shift) {
        int digit = (digits.charAt(position) - '0' + shift) % 10;
        return digits.substring(0, position) + digit + digits.substring(position + 1);
    }

    private static String padded(int number, int width) {
        String digits = String.valueOf(number);
        return "0".repeat(width - digits.length()) + digits;
    }

    /** Written otherwise than in the library: from the right, with a table of the doubled digits. */
    private static String luhnKey(String stem) {
        String doubled = "0246813579";
        int sum = 0;
        boolean twice = true;
        for (int index = stem.length() - 1; index >= 0; index--) {
            int digit = stem.charAt(index) - '0';
            sum += twice ? doubled.charAt(digit) - '0' : digit;
            twice = !twice;
        }
        return String.valueOf((10 - sum % 10) % 10);
    }
}

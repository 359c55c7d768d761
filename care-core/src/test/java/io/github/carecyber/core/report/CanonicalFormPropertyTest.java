package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CanonicalFormPropertyTest {

    @Property
    void distinctTextsAreWrittenDistinctly(@ForAll String first, @ForAll String second) {
        assertEquals(first.equals(second), CanonicalForm.of(first).equals(CanonicalForm.of(second)));
        assertEquals(
                first.equals(second),
                CanonicalForm.of(List.of(first, "-")).equals(CanonicalForm.of(List.of(second, "-"))));
    }

    @Property
    void listsThatDifferAreWrittenDistinctly(@ForAll List<String> first, @ForAll List<String> second) {
        assertEquals(first.equals(second), CanonicalForm.of(first).equals(CanonicalForm.of(second)));
    }

    @Property
    void setsAreEqualExactlyWhenTheirFormsAre(@ForAll Set<Integer> first, @ForAll Set<Integer> second) {
        assertEquals(first.equals(second), CanonicalForm.of(first).equals(CanonicalForm.of(second)));
    }

    @Property
    void theFormIsStableAndAsciiOnly(@ForAll String french, @ForAll String english) {
        Assume.that(!french.isBlank() && !english.isBlank());
        String form = CanonicalForm.of(BilingualText.of(french, english));
        assertEquals(form, CanonicalForm.of(BilingualText.of(french, english)));
        assertTrue(form.chars().allMatch(character -> character >= ' ' && character <= '~'));
    }
}

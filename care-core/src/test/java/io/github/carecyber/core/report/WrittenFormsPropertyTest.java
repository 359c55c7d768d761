package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** The forms that are checked by hand, against the patterns that say the same. */
class WrittenFormsPropertyTest {

    @Property
    void aNameIsWordsWithOneMarkBetweenThem(
            @ForAll @Chars({'a', 'z', '0', '9', '-', '.', 'A', 'é', ' '}) @StringLength(max = 8) String text) {
        assertEquals(text.matches("[a-z]+(-[a-z]+)*"), JoinedWords.isForm(text, JoinedWords.LETTERS, "-"), () -> text);
        assertEquals(
                text.matches("[a-z0-9]+([-.][a-z0-9]+)*"),
                JoinedWords.isForm(text, JoinedWords.LETTERS_AND_DIGITS, "-."),
                () -> text);
    }

    @Property
    void anIndexIsANumberOfUpToNineDigitsWithoutZerosInFront(
            @ForAll @CharRange(from = '0', to = '9') @Chars({'-', 'a', '٣'}) @StringLength(max = 11) String text) {
        DataPath path = DataPath.parse("/" + text);
        assertEquals(text.matches("0|[1-9][0-9]{0,8}"), path.segments().get(0) instanceof DataPath.Index, () -> text);
    }
}

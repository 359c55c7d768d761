package io.github.carecyber.json.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxFaultTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~ ~                | 1  | the document is empty
            {                  | 1  | the text ends before the document does
            {"a"               | 4  | the text ends before the document does
            {"a":              | 5  | the text ends before the document does
            [1,                | 3  | the text ends before the document does
            {"a": 1,}          | 8  | there is a comma too many before the end
            [1, ]              | 4  | there is a comma too many before the end
            {"a": 1 "b": 2}    | 8  | a comma or a closing brace is needed, not '"'
            [1 2]              | 3  | a comma or a closing square bracket is needed, not '2'
            {"a" 1}            | 5  | a colon after the name is needed, not '1'
            {a: 1}             | 1  | a member's name in double quotes is needed, not 'a'
            {"a": }            | 6  | a value is needed, not '}'
            {"a": 'b'}         | 6  | a value is needed, not '''
            {"a": // b         | 6  | comments are not allowed
            {"a": 1 # b        | 8  | comments are not allowed
            {"a": 01}          | 6  | the number '01' begins with a zero too many
            {"a": -00}         | 6  | the number '-00' begins with a zero too many
            {"a": NaN}         | 6  | 'NaN' is neither a number nor true nor false; a text stands in double quotes
            {"a": .5}          | 6  | '.5' is neither a number nor true nor false; a text stands in double quotes
            {"a": "b           | 8  | the text ends inside a value in quotes
            {"a": "\\x"}       | 7  | a text holds a backslash that means nothing
            {"a": "\\u12g4"}   | 7  | a text holds a backslash that means nothing
            {"\\ud83d": 1}     | 2  | a name holds half a character (a surrogate without its other half)
            {"a": 1}}          | 0  | the notation does not follow the standard
            """)
    void eachFaultHasItsPlaceAndItsReason(String text, int offset, String reason) {
        SyntaxFault fault = SyntaxFault.in(text.toCharArray(), 0);

        assertEquals(reason, fault.reason().english());
        assertEquals(offset, fault.offset());
        assertNotEquals(fault.reason().french(), fault.reason().english());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " {\"a\": [1, -0.5e+3, \"b\\n\\u00e9\\ud83d\\ude00\", true, false, null], \"\\ud83d\\ude00\": {}} ",
                "0"
            })
    void rightTextsHaveNone(String text) {
        assertNull(new SyntaxScan(text.toCharArray()).firstFault());
    }

    @Test
    void nestingIsBoundedHereToo() {
        SyntaxFault fault = new SyntaxScan("[{\"a\":".repeat(1_000_000).toCharArray()).firstFault();

        assertFalse(fault == null);
        assertEquals("the nesting is too deep", fault.reason().english());
    }
}

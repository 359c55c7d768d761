package io.github.carecyber.core.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void quotesLegibleText() {
        assertEquals("'750712184'", Excerpt.of("750712184"));
        assertEquals("'Île-de-France, 20 €'", Excerpt.of("Île-de-France, 20 €"));
        assertEquals("''", Excerpt.of(""));
        assertEquals("'\uD83D\uDE00'", Excerpt.of("\uD83D\uDE00"));
    }

    @Test
    void tellsNullFromTheWordNull() {
        assertEquals("null", Excerpt.of(null));
        assertEquals("'null'", Excerpt.of("null"));
    }

    @Test
    void escapesWhatForgesLinesOrTurnsTheReadingDirection() {
        assertEquals("'a\\u000D\\u000Ab'", Excerpt.of("a\r\nb"));
        assertEquals("'\\u0000\\u001B\\u007F\\u0085'", Excerpt.of("\0\u001B\u007F\u0085"));
        assertEquals("'\\u2028\\u2029'", Excerpt.of("\u2028\u2029"));
        assertEquals("'\\u202Eabc\\u2066\\u200F'", Excerpt.of("\u202Eabc\u2066\u200F"));
        assertEquals("'\\u200B\\uFEFF\\u00AD'", Excerpt.of("\u200B\uFEFF\u00AD"));
        assertEquals("'\\uDB40\\uDC01'", Excerpt.of("\uDB40\uDC01"));
    }

    @Test
    void escapesSpacesThatLookLikeTheOrdinaryOne() {
        assertEquals("'1 2\\u00A03\\u202F4'", Excerpt.of("1 2\u00A03\u202F4"));
    }

    @Test
    void escapesOrphanedSurrogates() {
        assertEquals("'\\uD800'", Excerpt.of("\uD800"));
        assertEquals("'\\uDC00\\uD800'", Excerpt.of("\uDC00\uD800"));
    }

    @Test
    void cutsAfterSixtyCharacters() {
        assertEquals("'" + "x".repeat(60) + "'", Excerpt.of("x".repeat(60)));
        assertEquals("'" + "x".repeat(60) + "'… (61 characters)", Excerpt.of("x".repeat(61)));
    }

    @Test
    void doesNotCutThroughAPair() {
        String pairs = "x" + "\uD83D\uDE00".repeat(40);
        assertEquals("'x" + "\uD83D\uDE00".repeat(29) + "'… (81 characters)", Excerpt.of(pairs));
    }

    @Test
    void readsNoMoreThanItShows() {
        StringBuilder unread = new StringBuilder();
        CharSequence endless = new CharSequence() {
            @Override
            public int length() {
                return Integer.MAX_VALUE;
            }

            @Override
            public char charAt(int index) {
                if (index > 60) {
                    unread.append(index);
                }
                return '\n';
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                throw new UnsupportedOperationException();
            }

            @Override
            public String toString() {
                throw new UnsupportedOperationException();
            }
        };
        String excerpt = Excerpt.of(endless);
        assertEquals("", unread.toString());
        assertTrue(excerpt.length() <= 400, excerpt);
        assertTrue(excerpt.endsWith("'… (2147483647 characters)"), excerpt);
    }
}

package io.github.carecyber.json.binding;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A walk over a text by the grammar of RFC 8259, to say where and why it stops being JSON.
 *
 * <p>It runs only once a parser has refused the text, and it keeps no more than the brackets that are open.
 *
 * <p>This class is mutable and for one thread.
 */
final class SyntaxScan {

    private final char[] text;
    private final Deque<Character> open = new ArrayDeque<>();
    private int at;

    SyntaxScan(char[] text) {
        this.text = text;
    }

    @Nullable
    SyntaxFault firstFault() {
        skipWhiteSpace();
        if (at == text.length) {
            return SyntaxFault.of(at, "le document est vide", "the document is empty");
        }
        SyntaxFault fault = value();
        while (fault == null && !open.isEmpty()) {
            fault = next();
        }
        return fault;
    }

    /** Reads a scalar, or the bracket that begins an object or a list and what must follow it. */
    private @Nullable SyntaxFault value() {
        skipWhiteSpace();
        if (at == text.length) {
            return endsTooEarly();
        }
        if (open.size() > JsonTokens.DEEPEST) {
            return SyntaxFault.of(at, "l’imbrication est trop profonde", "the nesting is too deep");
        }
        char first = text[at];
        if (first == '{') {
            at++;
            open.push('}');
            skipWhiteSpace();
            return at < text.length && text[at] == '}' ? close() : name();
        }
        if (first == '[') {
            at++;
            open.push(']');
            skipWhiteSpace();
            return at < text.length && text[at] == ']' ? close() : value();
        }
        return first == '"' ? new StringScan(text).faultIn(this::moveTo, at) : word();
    }

    /** Reads what follows a value inside an object or a list. */
    private @Nullable SyntaxFault next() {
        skipWhiteSpace();
        if (at == text.length) {
            return endsTooEarly();
        }
        char closing = open.element();
        if (text[at] == closing) {
            return close();
        }
        if (text[at] != ',') {
            return closing == '}'
                    ? unexpected("une virgule ou une accolade fermante", "a comma or a closing brace")
                    : unexpected("une virgule ou un crochet fermant", "a comma or a closing square bracket");
        }
        at++;
        skipWhiteSpace();
        if (at < text.length && text[at] == closing) {
            return SyntaxFault.of(at, "une virgule de trop précède la fin", "there is a comma too many before the end");
        }
        return closing == '}' ? name() : value();
    }

    private @Nullable SyntaxFault name() {
        skipWhiteSpace();
        if (at == text.length) {
            return endsTooEarly();
        }
        if (text[at] != '"') {
            return unexpected("un nom de champ entre guillemets droits", "a member's name in double quotes");
        }
        SyntaxFault fault = nameFault();
        if (fault != null) {
            return fault;
        }
        skipWhiteSpace();
        if (at == text.length) {
            return endsTooEarly();
        }
        if (text[at] != ':') {
            return unexpected("deux-points après le nom", "a colon after the name");
        }
        at++;
        return value();
    }

    private @Nullable SyntaxFault nameFault() {
        int start = at + 1;
        StringScan scan = new StringScan(text);
        SyntaxFault fault = scan.faultIn(this::moveTo, at);
        return fault != null ? fault : scan.halfCharacterIn(start, at - 1);
    }

    /** Reads a number or one of the three words. */
    private @Nullable SyntaxFault word() {
        int start = at;
        while (at < text.length && isPartOfWord(text[at])) {
            at++;
        }
        String word = new String(text, start, Math.min(at - start, 1_000));
        if (word.isEmpty()) {
            return unexpected("une valeur", "a value");
        }
        if (word.equals("true") || word.equals("false") || word.equals("null")) {
            return null;
        }
        return NumberFault.of(word, start);
    }

    private @Nullable SyntaxFault close() {
        at++;
        open.pop();
        return null;
    }

    private void moveTo(int offset) {
        at = offset;
    }

    private SyntaxFault endsTooEarly() {
        return SyntaxFault.of(
                at, "le texte s’arrête avant la fin du document", "the text ends before the document does");
    }

    private SyntaxFault unexpected(String french, String english) {
        if (text[at] == '/' || text[at] == '#') {
            return SyntaxFault.of(at, "les commentaires ne sont pas admis", "comments are not allowed");
        }
        int units = at + 1 < text.length && Character.isSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        String found = JsonCursor.quoted(new String(text, at, units));
        return SyntaxFault.of(at, "il faut " + french + ", et non " + found, english + " is needed, not " + found);
    }

    private void skipWhiteSpace() {
        at = JsonTokens.firstOfRest(text, at);
    }

    private static boolean isPartOfWord(char unit) {
        return (unit >= '0' && unit <= '9')
                || (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || unit == '+'
                || unit == '-'
                || unit == '.';
    }
}

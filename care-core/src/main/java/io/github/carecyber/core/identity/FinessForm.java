package io.github.carecyber.core.identity;

import io.github.carecyber.core.message.Excerpt;
import java.util.Objects;

/** The official form that both kinds of FINESS number share. */
final class FinessForm {

    private static final int LENGTH = 9;

    private FinessForm() {}

    /** Refuses a value that is not of the official form. */
    static void require(String value) {
        if (!isOfficial(Objects.requireNonNull(value, "value"))) {
            throw refusal(value);
        }
    }

    /** Returns the value written in a text, without spaces and with a capital letter. */
    static String read(String text) {
        String compact = RegisterText.withoutSpaces(Objects.requireNonNull(text, "text"));
        String value = compact.length() == LENGTH ? withCapital(compact) : compact;
        if (!isOfficial(value)) {
            throw refusal(text);
        }
        return value;
    }

    /** Compares the key of an official value with the one computed. */
    static KeyCheck checkKey(String value) {
        char second = value.charAt(1);
        if (RegisterText.isDigit(second)) {
            return LuhnKey.holds(value) ? KeyCheck.MATCHES : KeyCheck.DIFFERS;
        }
        if (second != 'A' && second != 'B') {
            return KeyCheck.NOT_COMPUTABLE;
        }
        char digit = second == 'A' ? '1' : '2';
        return LuhnKey.holds(value.substring(0, 1) + digit + value.substring(2)) ? KeyCheck.MATCHES : KeyCheck.DIFFERS;
    }

    /** Returns the code of the department under which an official value was given, or an empty text. */
    static String departmentCode(String value) {
        String prefix = value.substring(0, 2);
        char territory = value.charAt(3);
        return switch (prefix) {
            case "97" -> territory >= '1' && territory <= '5' ? prefix + territory : "";
            case "98" ->
                switch (territory) {
                    case '5' -> "976";
                    case '6' -> "986";
                    default -> "";
                };
            default -> prefix;
        };
    }

    private static boolean isOfficial(String value) {
        return value.length() == LENGTH
                && RegisterText.isDigit(value.charAt(0))
                && (RegisterText.isDigit(value.charAt(1)) || isBetween('A', value.charAt(1), 'Z'))
                && RegisterText.areDigits(value, 2);
    }

    private static String withCapital(String value) {
        char second = value.charAt(1);
        return isBetween('a', second, 'z')
                ? value.substring(0, 1) + (char) (second - 'a' + 'A') + value.substring(2)
                : value;
    }

    private static boolean isBetween(char first, char character, char last) {
        return character >= first && character <= last;
    }

    private static IllegalArgumentException refusal(String text) {
        return new IllegalArgumentException("FINESS number " + Excerpt.of(text)
                + " is not of the official form: a digit, a digit or a capital letter, then 7 digits, as in 750712184."
                + RegisterText.adviceOnLostZero(text, LENGTH));
    }
}

package io.github.carecyber.core.identity;

/** The Luhn key (ISO/IEC 7812-1): doubling every second digit from the right, the digits add up to a multiple of ten. */
final class LuhnKey {

    private LuhnKey() {}

    /** Tells whether ASCII digits, the last of which is the key, satisfy the rule. */
    static boolean holds(String digits) {
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            int digit = digits.charAt(index) - '0';
            boolean doubled = (digits.length() - index) % 2 == 0;
            int weighted = doubled ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}

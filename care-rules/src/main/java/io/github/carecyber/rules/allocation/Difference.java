package io.github.carecyber.rules.allocation;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.Template;
import java.util.Locale;

/** What is wrong with a certificate, in words that stand after a colon. */
final class Difference {

    private Difference() {}

    static BilingualText of(String french, String english) {
        return BilingualText.of(french, english);
    }

    /** Fills the names in braces; an amount is written as each language writes it. */
    static BilingualText of(String french, String english, Arguments arguments) {
        BilingualText template = BilingualText.of(french, english);
        return BilingualText.of(
                Template.fill(template, arguments, Locale.FRENCH), Template.fill(template, arguments, Locale.ENGLISH));
    }
}

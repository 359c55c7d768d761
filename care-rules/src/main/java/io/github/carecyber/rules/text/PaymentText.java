package io.github.carecyber.rules.text;

import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.attainment.PaymentDue;
import io.github.carecyber.rules.checklist.PaymentLines;
import java.util.Locale;

/** A payment with the terms behind it, each share and amount that leads to it, what is still to come and what is to be returned. */
final class PaymentText {

    private static final String INDENT = "  ";

    private PaymentText() {}

    static String of(PaymentDue payment, Locale locale) {
        PaymentLines lines = PaymentLines.of(payment, locale);
        StringBuilder text = new StringBuilder();
        line(BilingualText.of("À verser\u00a0: ", "Due now: ").in(locale) + lines.due(), text);
        line(
                BilingualText.of("Modalités de versement\u00a0: ", "Terms of payment: ")
                                .in(locale)
                        + lines.terms(),
                text);
        line(BilingualText.of("Calcul\u00a0:", "Calculation:").in(locale), text);
        lines.steps().forEach(step -> line(INDENT + step.figure() + INDENT + step.name(), text));
        line(
                BilingualText.of("Reste à venir, au plus\u00a0: ", "Still to come, at most: ")
                                .in(locale)
                        + lines.stillToCome(),
                text);
        line(BilingualText.of("À restituer\u00a0: ", "To be returned: ").in(locale) + lines.toBeReturned(), text);
        return text.toString();
    }

    private static void line(String line, StringBuilder text) {
        text.append(line).append('\n');
    }
}

package io.github.carecyber.rules.page;

import io.github.carecyber.rules.attainment.PaymentDue;
import io.github.carecyber.rules.checklist.PaymentLines;

/** What is to be paid, step by step. */
final class PaymentSection {

    private PaymentSection() {}

    static void write(PaymentDue payment, PageText text) {
        PaymentLines lines = PaymentLines.of(payment, text.locale());
        text.section("", "payment", text.in("Versement", "Payment")).raw("<dl class=\"identity\">\n");
        text.item(text.in("À verser", "Due now"), lines.due());
        text.item(text.in("Modalités de versement", "Terms of payment"), lines.terms());
        text.item(text.in("Reste à venir, au plus", "Still to come, at most"), lines.stillToCome());
        text.item(text.in("À restituer", "To be returned"), lines.toBeReturned());
        text.raw("</dl>\n")
                .table(
                        text.in("Calcul", "Calculation"),
                        text.in("Élément", "Element"),
                        text.in("#Montant ou part", "#Amount or share"));
        lines.steps()
                .forEach(step -> text.raw("<tr><th scope=\"row\">")
                        .foreign(step.name())
                        .raw("</th>")
                        .element("td class=\"number\"", step.figure())
                        .raw("</tr>\n"));
        text.endTable().endSection();
    }
}

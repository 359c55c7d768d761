package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;

/**
 * When a step opens and closes, or from when to when a condition wants the filing, with the paths.
 *
 * @param name the name of the step or of the condition, as the subject or object of a sentence
 * @param opens its first day
 * @param closes its deadline
 */
record WindowPlace(BilingualText name, DatedPlace<LocalDate> opens, DatedPlace<Deadline> closes) {

    static WindowPlace of(CallStep step, CallWindow window, DataPath path) {
        return of(nameOf(step), window, path);
    }

    /** The window of a condition on the filing. */
    static WindowPlace ofCondition(CallWindow window, DataPath path) {
        return of(
                BilingualText.of("le dépôt que vise la condition", "the filing that the condition is about"),
                window,
                path);
    }

    private static WindowPlace of(BilingualText name, CallWindow window, DataPath path) {
        return new WindowPlace(
                name,
                new DatedPlace<>(window.opens(), path.key("opens")),
                new DatedPlace<>(window.closes(), path.key("closes")));
    }

    private static BilingualText nameOf(CallStep step) {
        return switch (step) {
            case APPLICATIONS -> BilingualText.of("le dépôt des candidatures", "the filing of applications");
            case APPLICATION_REVIEW -> BilingualText.of("l’instruction des candidatures", "the review of applications");
            case DECLARATIONS -> BilingualText.of("la déclaration d’atteinte", "the filing of declarations");
            case REGIONAL_CHECK -> BilingualText.of("le contrôle par l’ARS", "the check by the regional agency");
            case NATIONAL_CHECK -> BilingualText.of("le contrôle par l’ANS", "the check by the national agency");
            case PAYMENTS -> BilingualText.of("le paiement", "the payment");
        };
    }
}

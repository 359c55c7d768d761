package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;

/**
 * When a step opens and closes, with the paths.
 *
 * @param step the step
 * @param opens its first day
 * @param closes its deadline
 */
record WindowPlace(CallStep step, DatedPlace<LocalDate> opens, DatedPlace<Deadline> closes) {

    /** The name of a step, as the subject or object of a sentence. */
    BilingualText name() {
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

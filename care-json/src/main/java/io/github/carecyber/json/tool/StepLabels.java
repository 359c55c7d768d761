package io.github.carecyber.json.tool;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.text.BilingualText;

/** How the steps of a call are called. */
final class StepLabels {

    private StepLabels() {}

    static BilingualText of(CallStep step) {
        return switch (step) {
            case APPLICATIONS -> BilingualText.of("candidatures", "applications");
            case APPLICATION_REVIEW ->
                BilingualText.of("instruction des candidatures par l’ARS", "regional review of applications");
            case DECLARATIONS -> BilingualText.of("déclarations d’atteinte", "declarations");
            case REGIONAL_CHECK -> BilingualText.of("contrôle par l’ARS", "regional check");
            case NATIONAL_CHECK -> BilingualText.of("contrôle par l’ANS", "national check");
            case PAYMENTS -> BilingualText.of("paiements", "payments");
        };
    }

    static BilingualText opens(BilingualText step) {
        return BilingualText.of(step.french() + ", début", step.english() + ", opening");
    }

    static BilingualText closes(BilingualText step) {
        return BilingualText.of(step.french() + ", fin", step.english() + ", closing");
    }
}

package io.github.carecyber.json.oscal;

import io.github.carecyber.core.plan.ExpectedResult;
import io.github.carecyber.core.plan.Exposure;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.plan.WeaknessSource;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said beside the plan's own texts. */
final class PlanWords {

    private static final int LONGEST_SHORT_TITLE = 200;

    private final Locale locale;

    PlanWords(Locale locale) {
        this.locale = locale;
    }

    String language() {
        return locale.getLanguage();
    }

    String titleOf(RemediationPlan plan) {
        return stated(plan.title(), "Plan de remédiation", "Remediation plan");
    }

    String versionOf(RemediationPlan plan) {
        Integer version = plan.version();
        return version == null ? in("non précisée", "not stated") : version.toString();
    }

    String partyOf(RemediationPlan plan) {
        return plan.applicant() == null
                ? in("Établissement non précisé", "Establishment not stated")
                : "FINESS " + plan.applicant();
    }

    String titleOf(Weakness weakness) {
        return stated(weakness.title(), "Faille sans intitulé", "Weakness without a title");
    }

    String titleOf(RemediationAction action) {
        return stated(action.title(), "Action sans intitulé", "Action without a title");
    }

    /** The title, or the beginning of a long one. */
    String shortTitleOf(RemediationAction action) {
        String title = action.title();
        if (title == null || title.length() <= LONGEST_SHORT_TITLE) {
            return titleOf(action);
        }
        int end = LONGEST_SHORT_TITLE - (Character.isHighSurrogate(title.charAt(LONGEST_SHORT_TITLE - 1)) ? 1 : 0);
        return titleOf(action.withTitle(title.substring(0, end) + "…"));
    }

    String milestone(@Nullable String title) {
        return stated(title, "Jalon sans intitulé", "Milestone without a title");
    }

    String noAction() {
        return in("Le plan ne prévoit aucune action", "The plan holds no action");
    }

    /** How a weakness was found. */
    String finding(@Nullable WeaknessSource source) {
        return source == null
                ? in("L’origine du constat n’est pas précisée.", "How it was found is not stated.")
                : source.fold(
                        exposure -> in("Relevée par un audit d’exposition.", "Found by an audit of exposure."),
                        directory -> in(
                                "Relevée par un audit d’annuaire, niveau "
                                        + directory.level().value() + ".",
                                "Found by an audit of the directory, level "
                                        + directory.level().value() + "."),
                        test -> in("Relevée par un test d’intrusion.", "Found by a penetration test."),
                        alert -> in("Signalée par une alerte du CERT Santé.", "Told by an alert of the CERT Santé."));
    }

    /** What a weakness means. */
    String statement(Weakness weakness) {
        List<String> sentences = new ArrayList<>();
        Boolean exploitable = weakness.exploitable();
        if (exploitable == null) {
            sentences.add(in(
                    "Le plan ne dit pas si un attaquant peut l’exploiter.",
                    "The plan does not say whether an attacker can exploit it."));
        } else if (exploitable) {
            sentences.add(
                    in("Un attaquant peut l’exploiter en l’état.", "An attacker can exploit it as things stand."));
        } else {
            sentences.add(in(
                    "Un attaquant ne peut pas l’exploiter en l’état.",
                    "An attacker cannot exploit it as things stand."));
        }
        Exposure exposure = weakness.exposure();
        if (exposure != null) {
            sentences.add(
                    switch (exposure) {
                        case INTERNET ->
                            in("Elle est joignable depuis internet.", "It can be reached from the internet.");
                        case INTERNAL ->
                            in("Elle n’est joignable que de l’intérieur.", "It can be reached from inside only.");
                    });
        }
        if (Boolean.TRUE.equals(weakness.knownExploited())) {
            sentences.add(in("Son exploitation par des attaquants est connue.", "Attackers are known to exploit it."));
        }
        if (Boolean.TRUE.equals(weakness.usedByRansomware())) {
            sentences.add(in("Des rançongiciels s’en servent.", "It is known from campaigns of ransomware."));
        }
        String acceptance = OscalText.markup(weakness.acceptance());
        if (acceptance != null) {
            sentences.add(in("Acceptée sans action\u00a0: ", "Accepted without an action: ") + acceptance);
        }
        return String.join(" ", sentences);
    }

    /** What an action is to do. */
    String descriptionOf(RemediationAction action) {
        ExpectedResult expected = action.expectedResult();
        StringBuilder description = new StringBuilder(in("Action\u00a0: ", "Action: ")).append(titleOf(action));
        String result = expected == null ? null : OscalText.markup(expected.result());
        if (result != null) {
            description
                    .append("\n\n")
                    .append(in("Résultat attendu\u00a0: ", "Expected result: "))
                    .append(result);
        }
        String measure = expected == null ? null : OscalText.markup(expected.measure());
        if (measure != null) {
            description
                    .append("\n\n")
                    .append(in("Indicateur\u00a0: ", "Measure: "))
                    .append(measure);
        }
        return description.toString();
    }

    String descriptionOf(Weakness weakness) {
        return in("Faille\u00a0: ", "Weakness: ") + titleOf(weakness);
    }

    private String stated(@Nullable String text, String french, String english) {
        String title = OscalText.markup(text);
        return Objects.requireNonNullElseGet(title, () -> in(french, english));
    }

    private String in(String french, String english) {
        return BilingualText.of(french, english).in(locale);
    }
}

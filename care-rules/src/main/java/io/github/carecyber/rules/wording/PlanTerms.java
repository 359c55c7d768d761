package io.github.carecyber.rules.wording;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.AssetKind;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.ExpenseNature;
import io.github.carecyber.core.plan.Exposure;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.WeaknessSource;
import io.github.carecyber.core.text.BilingualText;

/** The terms of remediation plans in words (<em>termes des plans</em>). */
public final class PlanTerms {

    private PlanTerms() {}

    /**
     * Names how far an action is.
     *
     * @param status the status
     * @return its name
     */
    public static BilingualText of(ActionStatus status) {
        return switch (status) {
            case PLANNED -> BilingualText.of("prévue", "planned");
            case ONGOING -> BilingualText.of("en cours", "ongoing");
            case DONE -> BilingualText.of("réalisée", "done");
            case ABANDONED -> BilingualText.of("abandonnée", "abandoned");
        };
    }

    /**
     * Names what an action is good for.
     *
     * @param effect the effect
     * @return its name
     */
    public static BilingualText of(Effect effect) {
        return switch (effect) {
            case PREVENTS_INTRUSION -> BilingualText.of("prévient l’intrusion", "prevents intrusion");
            case LIMITS_SPREAD -> BilingualText.of("limite la propagation", "limits spread");
            case SPEEDS_RECOVERY -> BilingualText.of("accélère la reprise", "speeds recovery");
        };
    }

    /**
     * Names a kind of asset.
     *
     * @param kind the kind
     * @return its name
     */
    public static BilingualText of(AssetKind kind) {
        return switch (kind) {
            case SERVER -> BilingualText.of("serveur", "server");
            case WORKSTATION -> BilingualText.of("poste de travail", "workstation");
            case NETWORK_EQUIPMENT -> BilingualText.of("équipement réseau", "network equipment");
            case MEDICAL_DEVICE -> BilingualText.of("dispositif médical", "medical device");
            case DIRECTORY -> BilingualText.of("annuaire", "directory");
            case APPLICATION -> BilingualText.of("application", "application");
            case BACKUP -> BilingualText.of("infrastructure de sauvegarde", "backup system");
            case OTHER -> BilingualText.of("autre", "other");
        };
    }

    /**
     * Names what an expense is for.
     *
     * @param category the category
     * @return its name
     */
    public static BilingualText of(ExpenseCategory category) {
        return switch (category) {
            case SOFTWARE -> BilingualText.of("logiciels et licences", "software and licences");
            case EQUIPMENT -> BilingualText.of("matériel", "equipment");
            case SERVICES -> BilingualText.of("prestations", "services");
            case TRAINING -> BilingualText.of("formation", "training");
            case OWN_STAFF -> BilingualText.of("ressources internes", "own staff");
        };
    }

    /**
     * Names the section of the budget that an expense belongs to.
     *
     * @param nature the section
     * @return its name
     */
    public static BilingualText of(ExpenseNature nature) {
        return switch (nature) {
            case INVESTMENT -> BilingualText.of("investissement", "investment");
            case OPERATING -> BilingualText.of("fonctionnement", "running cost");
        };
    }

    /**
     * Names from where a weakness can be reached.
     *
     * @param exposure the exposure
     * @return its name
     */
    public static BilingualText of(Exposure exposure) {
        return switch (exposure) {
            case INTERNET -> BilingualText.of("depuis internet", "from the internet");
            case INTERNAL -> BilingualText.of("de l’intérieur seulement", "from inside only");
        };
    }

    /**
     * Names how a weakness was found.
     *
     * @param source the source
     * @return its name
     */
    public static BilingualText of(WeaknessSource source) {
        return source.fold(
                exposure -> BilingualText.of("audit d’exposition", "exposure audit"),
                directory -> BilingualText.of(
                        "audit d’annuaire, niveau " + directory.level().value(),
                        "directory audit, level " + directory.level().value()),
                test -> BilingualText.of("test d’intrusion", "penetration test"),
                alert -> BilingualText.of(
                        "alerte du CERT Santé " + alert.alert(), "alert of the CERT Santé " + alert.alert()));
    }

    /**
     * Names a source of financing.
     *
     * @param source the source
     * @return its name
     */
    public static BilingualText of(FinancingSource source) {
        return source.fold(
                requested -> BilingualText.of("appel " + requested.call(), "call " + requested.call()),
                ownFunds -> BilingualText.of("fonds propres", "own funds"),
                other -> other.call() == null
                        ? BilingualText.of("dispositif " + other.scheme(), "scheme " + other.scheme())
                        : BilingualText.of(
                                "dispositif " + other.scheme() + ", appel " + other.call(),
                                "scheme " + other.scheme() + ", call " + other.call()));
    }
}

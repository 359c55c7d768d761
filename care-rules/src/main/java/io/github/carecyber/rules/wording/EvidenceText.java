package io.github.carecyber.rules.wording;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.text.BilingualText;
import java.util.Map;

/** The kinds of document that the programme's calls ask for, in words (<em>natures des pièces</em>). */
public final class EvidenceText {

    private static final Map<String, BilingualText> LABELS = Map.ofEntries(
            entry(
                    "authentication-approval-with-reservation",
                    "procès-verbal d’homologation des MIE avec réserve",
                    "minutes of the approval of the MIE with reservation"),
            entry(
                    "authentication-approval-without-reservation",
                    "procès-verbal d’homologation des MIE sans réserve",
                    "minutes of the approval of the MIE without reservation"),
            entry(
                    "backup-architecture",
                    "architecture des sauvegardes et matrice des flux",
                    "backup architecture and flow matrix"),
            entry(
                    "backup-control-governance",
                    "gouvernance du contrôle des sauvegardes",
                    "governance of the control of backups"),
            entry("backup-dashboards", "tableaux de bord des sauvegardes", "dashboards of the backups"),
            entry(
                    "backup-incident-procedures",
                    "procédures d’incident des sauvegardes",
                    "procedures for backup incidents"),
            entry("backup-plan", "plan de sauvegarde", "backup plan"),
            entry(
                    "backup-plan-upkeep",
                    "procédure de mise à jour des plans de sauvegarde",
                    "procedure to keep backup plans current"),
            entry("backup-policy", "politique de sauvegarde", "backup policy"),
            entry("backup-roles", "rôles en matière de sauvegarde", "roles for backups"),
            entry("business-impact-analysis", "bilan d’impact sur l’activité (BIA)", "business impact analysis (BIA)"),
            entry("business-referents", "liste des référents métier", "list of business referents"),
            entry("continuity-governance", "schéma de gouvernance de la continuité", "governance scheme of continuity"),
            entry("continuity-plan", "plan de continuité d’activité (PCA)", "continuity plan (PCA)"),
            entry("crisis-plan", "plan blanc", "crisis plan (plan blanc)"),
            entry("critical-activities-list", "liste des activités critiques", "list of critical activities"),
            entry("directory-score", "score ADS de l’ANSSI", "ANSSI ADS score"),
            entry("exercise-feedback", "retour d’expérience de l’exercice", "feedback report of the exercise"),
            entry("exercise-scenario", "scénario de l’exercice", "scenario of the exercise"),
            entry("isolation-procedure", "procédure d’isolement", "isolation procedure"),
            entry(
                    "management-body-minutes",
                    "compte rendu de l’instance de direction",
                    "minutes of the management body"),
            entry("maturity-questionnaire", "questionnaire de maturité", "maturity questionnaire"),
            entry("missing-analysis-reason", "motif de chaque BIA manquant", "reason for each missing BIA"),
            entry("product-identification", "nom et version du produit", "name and version of the product"),
            entry("project-organisation", "organisation du projet", "project organisation"),
            entry("recovery-plan", "plan de reprise d’activité (PRA)", "recovery plan (PRA)"),
            entry("reporting-procedure", "procédure de signalement", "reporting procedure"),
            entry("restore-log", "journal de restauration", "restore log"),
            entry("restore-test-scope", "périmètre du test de restauration", "scope of the restore test"),
            entry("scoping-note", "note de cadrage", "scoping note"),
            entry(
                    "second-factor-justification",
                    "justification relative au second facteur",
                    "justification concerning the second factor"),
            entry("second-factor-setup", "mise en place du second facteur", "second-factor set-up"),
            entry(
                    "security-policy",
                    "politique de sécurité du système d’information (PSSI)",
                    "information-security policy (PSSI)"),
            entry("trajectory-road-map", "feuille de route de la trajectoire", "road map of the trajectory"),
            entry("trajectory-schedule", "calendrier de la trajectoire", "schedule of the trajectory"));

    private EvidenceText() {}

    /**
     * Names a kind of document.
     *
     * @param kind the kind
     * @return its name, or its code for a kind of a caller's own
     */
    public static BilingualText of(EvidenceKind kind) {
        BilingualText label = LABELS.get(kind.value());
        return label == null ? BilingualText.of(kind.value(), kind.value()) : label;
    }

    private static Map.Entry<String, BilingualText> entry(String kind, String french, String english) {
        return Map.entry(kind, BilingualText.of(french, english));
    }
}

package io.github.carecyber.rules.text;

import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.comparison.ChangeKind;
import io.github.carecyber.rules.comparison.ComparisonWarning;
import io.github.carecyber.rules.comparison.PlanElement;
import java.util.Map;

/** The words for what changed in a plan. */
final class ComparisonWords {

    private static final Map<String, BilingualText> COMPONENTS = Map.ofEntries(
            entry("acceptance", "justification de l’acceptation du risque", "reason for accepting the risk"),
            entry("action", "action de rattachement", "action that it belongs to"),
            entry("actions", "actions financées", "actions paid for"),
            entry("amount", "montant", "amount"),
            entry("applicant", "candidat", "applicant"),
            entry("assets", "biens touchés", "affected assets"),
            entry("call", "appel visé", "call aimed at"),
            entry("category", "nature de dépense", "category"),
            entry("covers", "entités couvertes", "entities covered"),
            entry("cvssScore", "score CVSS", "CVSS score"),
            entry("cvssVector", "vecteur CVSS", "CVSS vector"),
            entry("dated", "date de la pièce", "date of the document"),
            entry("day", "date", "day"),
            entry("declaredTotal", "total déclaré", "declared total"),
            entry("dependsOn", "dépend des actions", "depends on actions"),
            entry("directoryTarget", "niveau visé pour l’annuaire", "directory level aimed at"),
            entry("drawnUp", "date d’établissement", "day it was drawn up"),
            entry("effects", "effets", "effects"),
            entry("end", "date de fin", "last day"),
            entry("expectedResult/measure", "mesure du résultat", "measure of the result"),
            entry("expectedResult/result", "résultat attendu", "expected result"),
            entry("expenses", "dépenses financées", "expenses paid for"),
            entry("exploitable", "caractère exploitable", "whether it can be exploited"),
            entry("exposure", "exposition", "exposure"),
            entry("id", "identifiant", "identifier"),
            entry("invoice", "facture", "invoice"),
            entry("kind", "nature", "kind"),
            entry("knownExploited", "exploitation connue", "known to be exploited"),
            entry("nature", "section budgétaire", "section of the budget"),
            entry("objectives", "objectifs servis", "objectives served"),
            entry("recurring", "caractère récurrent", "whether it comes back every year"),
            entry("responsibleRole", "rôle responsable", "role in charge"),
            entry("sites", "sites couverts", "sites covered"),
            entry("source", "source", "source"),
            entry("start", "date de début", "first day"),
            entry("status", "avancement", "status"),
            entry("title", "intitulé", "title"),
            entry("usedByRansomware", "utilisation par des rançongiciels", "used by ransomware"),
            entry("validUntil", "fin de validité", "end of validity"),
            entry("version", "numéro de version", "version number"),
            entry("vulnerabilities", "vulnérabilités", "vulnerabilities"),
            entry("weaknesses", "failles traitées", "weaknesses addressed"),
            entry("workdays", "jours de travail interne", "workdays of own staff"));

    private ComparisonWords() {}

    static BilingualText of(ComparisonWarning warning) {
        return switch (warning) {
            case OTHER_PLAN ->
                BilingualText.of(
                        "ces plans ont des identifiants différents.", "these plans have different identifiers.");
            case OTHER_CALL ->
                BilingualText.of("ces plans visent des appels différents.", "these plans are for different calls.");
            case OTHER_APPLICANT ->
                BilingualText.of(
                        "ces plans émanent de candidats différents.", "these plans are of different applicants.");
            case LOWER_VERSION ->
                BilingualText.of(
                        "le plan postérieur porte le numéro de version le plus bas\u00a0; les fichiers sont peut-être inversés.",
                        "the later plan has the lower version number; the files may be the wrong way round.");
            case SAME_VERSION ->
                BilingualText.of(
                        "le plan a changé, mais son numéro de version est resté le même.",
                        "the plan has changed, but its version number is the same.");
            case EARLIER_DATE ->
                BilingualText.of(
                        "le plan postérieur a été établi avant l’autre\u00a0; les fichiers sont peut-être inversés.",
                        "the later plan was drawn up before the other; the files may be the wrong way round.");
        };
    }

    static BilingualText of(PlanElement element) {
        return switch (element) {
            case PLAN -> BilingualText.of("plan", "plan");
            case WEAKNESS -> BilingualText.of("faille", "weakness");
            case ACTION -> BilingualText.of("action", "action");
            case MILESTONE -> BilingualText.of("jalon", "milestone");
            case EXPENSE -> BilingualText.of("dépense", "expense");
            case EVIDENCE -> BilingualText.of("preuve", "evidence");
            case FINANCING -> BilingualText.of("ligne de financement", "line of financing");
        };
    }

    /** What happened, in French in the gender of the element. */
    static BilingualText of(ChangeKind kind, PlanElement element) {
        String ending = element == PlanElement.PLAN || element == PlanElement.MILESTONE ? "" : "e";
        return switch (kind) {
            case ADDED -> BilingualText.of("ajouté" + ending, "added");
            case REMOVED -> BilingualText.of("retiré" + ending, "removed");
            case CHANGED -> BilingualText.of("modifié" + ending, "changed");
        };
    }

    /** Names a component; one of an archived comparison that is not known here is shown by its own name. */
    static BilingualText ofComponent(String component) {
        BilingualText known = COMPONENTS.get(component);
        return known == null ? BilingualText.of(component, component) : known;
    }

    static boolean isKnown(String component) {
        return COMPONENTS.containsKey(component);
    }

    private static Map.Entry<String, BilingualText> entry(String component, String french, String english) {
        return Map.entry(component, BilingualText.of(french, english));
    }
}

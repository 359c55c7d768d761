package io.github.carecyber.rules.wording;

import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the facts of a file are called, by the name of their member (<em>libellés</em>), or where the same name stands for several by
 * that of the list or object around it as well.
 */
public final class FactLabels {

    private static final Map<String, BilingualText> LABELS = Map.ofEntries(
            entry("absence", "justification de l’absence", "reason why it does not exist"),
            entry("actions", "actions", "actions"),
            entry("actions/status", "avancement", "progress"),
            entry("activity", "activité de soins", "care activity"),
            entry("activityYear", "année de l’activité comparée", "year of the activity compared"),
            entry("amount", "montant", "amount"),
            entry("applicant", "candidat", "applicant"),
            entry("applied", "date de dépôt de la candidature", "day on which the application was filed"),
            entry("authorisations", "autorisations d’activité de soins", "authorisations for care activities"),
            entry("call", "appel visé", "call aimed at"),
            entry("careActivities", "activités de soins", "care activities"),
            entry("category", "catégorie", "category"),
            entry("closed", "date de fermeture", "closing day"),
            entry("combinedActivity", "activité combinée", "combined activity"),
            entry("costs", "dépenses engagées", "costs incurred"),
            entry("counted", "nombre compté", "number counted"),
            entry("coveredEntities", "entités juridiques couvertes", "legal entities covered"),
            entry("coveredSites", "sites couverts", "sites covered"),
            entry("covers", "entités que la pièce couvre", "entities that the document speaks for"),
            entry("cvssScore", "score CVSS", "CVSS score"),
            entry("dated", "date de la pièce", "date of the document"),
            entry("day", "date", "day"),
            entry("declaredTotal", "total déclaré", "declared total"),
            entry(
                    "dedicatedDirectory",
                    "présence d’un annuaire dédié aux sauvegardes",
                    "whether a dedicated directory protects the backups"),
            entry("dependsOn", "actions attendues", "actions waited for"),
            entry("effects", "effets", "effects"),
            entry("end", "date de fin", "last day"),
            entry("evidence", "pièce justificative", "document"),
            entry("exploitable", "caractère exploitable", "whether it can be exploited"),
            entry("exposure", "exposition", "exposure"),
            entry("facilities", "sites", "sites"),
            entry("filed", "date de dépôt", "day of filing"),
            entry("financing", "financement", "financing"),
            entry("finess", "numéro FINESS", "FINESS number"),
            entry("firstMonth", "premier mois de la mesure", "first month of the measurement"),
            entry("id", "identifiant", "identifier"),
            entry("kind", "nature", "kind"),
            entry("knownExploited", "exploitation connue", "whether it is known to be exploited"),
            entry("measure", "mesure", "measure"),
            entry("measured", "date de mesure", "day of measurement"),
            entry("members", "établissements parties au GHT", "establishments that are party to the GHT"),
            entry("membership", "appartenance à un GHT", "membership of a GHT"),
            entry("met", "réponse à l’exigence", "answer to the requirement"),
            entry("mode", "modalité de preuve", "mode of proof"),
            entry("months", "nombre de mois de la mesure", "months of the measurement"),
            entry("name", "nom", "name"),
            entry("nature", "nature de la dépense", "nature of the expense"),
            entry("objective", "objectif", "objective"),
            entry("objectives", "objectifs", "objectives"),
            entry("outOf", "nombre total", "number in all"),
            entry(
                    "publicService",
                    "participation au service public hospitalier",
                    "part in the public hospital service"),
            entry("quantities", "grandeur à déclarer", "figure to be declared"),
            entry("rates", "taux mesurés", "rates measured"),
            entry("reason", "motif", "reason"),
            entry("recurring", "caractère récurrent", "whether it comes back"),
            entry("requirements", "réponses aux exigences", "answers to the requirements"),
            entry("score", "score atteint", "score reached"),
            entry("scores", "scores atteints", "scores reached"),
            entry("sites", "sites que la pièce couvre", "sites that the document speaks for"),
            entry("source", "source", "source"),
            entry("staff", "effectif", "staff"),
            entry("start", "date de début", "first day"),
            entry("state", "état au registre", "state in the register"),
            entry("status", "statut juridique", "legal status"),
            entry("support", "établissement support", "support establishment"),
            entry("title", "intitulé", "title"),
            entry("trajectoryEnd", "fin de la trajectoire", "end of the trajectory"),
            entry("trajectoryStart", "début de la trajectoire", "start of the trajectory"),
            entry("validUntil", "fin de validité de la pièce", "end of the document’s validity"),
            entry("weaknesses", "failles", "weaknesses"),
            entry("year", "année des cibles", "year of the targets"));

    private FactLabels() {}

    /**
     * Returns the label of a fact and its place, such as "day of filing (/filed)". A year, as in the figures of a site, is no name of
     * its own.
     *
     * @param path the place of the fact
     * @param locale the reader's locale
     * @return the label with the place, or the place alone if the fact has no label
     */
    public static String of(DataPath path, Locale locale) {
        List<DataPath.Segment> segments = path.segments();
        for (int index = segments.size() - 1; index >= 0; index--) {
            if (segments.get(index) instanceof DataPath.Key key
                    && !isYear(key.name())
                    && !isQuantity(segments, index)) {
                BilingualText label = LABELS.get(around(segments, index) + key.name());
                label = label == null ? LABELS.get(key.name()) : label;
                return label == null ? path.toString() : label.in(locale) + " (" + path + ")";
            }
        }
        return path.toString();
    }

    /** The name of the list or object that a member stands in, with the stroke after it; empty for one of the document itself. */
    private static String around(List<DataPath.Segment> segments, int index) {
        for (int outer = index - 1; outer >= 0; outer--) {
            if (segments.get(outer) instanceof DataPath.Key key) {
                return key.name() + "/";
            }
        }
        return "";
    }

    /** A figure that is declared for a scale stands under the identifier that the scale gives it. */
    private static boolean isQuantity(List<DataPath.Segment> segments, int index) {
        return index > 0
                && segments.get(index - 1) instanceof DataPath.Key key
                && key.name().equals("quantities");
    }

    private static boolean isYear(String name) {
        return name.length() == 4 && name.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private static Map.Entry<String, BilingualText> entry(String member, String french, String english) {
        return Map.entry(member, BilingualText.of(french, english));
    }
}

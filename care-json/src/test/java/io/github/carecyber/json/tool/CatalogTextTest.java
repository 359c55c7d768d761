package io.github.carecyber.json.tool;

import static io.github.carecyber.json.tool.CareToolTest.demo;
import static io.github.carecyber.json.tool.CareToolTest.piped;
import static io.github.carecyber.json.tool.CareToolTest.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.json.tool.CareToolTest.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the texts of the calls say reads well in both languages, and what they leave open is said with the text awaited. */
class CatalogTextTest {

    @Test
    void targetsOfEachYearAreListedInEnglish() {
        shows(
                run("catalog", "hospiconnect-2026"),
                "HOSPICONNECT.1.0  Security policy and approval of the means of electronic identification (MIE) (mandatory)",
                """
                      2027
                        - target: A rate of at least 75% (monthly patient flow, over 1 month) [dmp-consent]
                        - documents not published, text awaited: annexes de l’arrêté du 27 janvier 2026
                      2028
                        - target: A rate of at least 90% (monthly patient flow, over 1 month) [dmp-consent]
                """,
                "        - target: Doctors and nurses equipped [equipment]\n",
                "envelope: not published, text awaited: annexes de l’arrêté du 27 janvier 2026");
    }

    @Test
    void targetsOfEachYearAreListedInFrench() {
        shows(
                run("catalog", "hospiconnect-2026", "--lang", "fr"),
                "(MIE) (obligatoire)\n",
                "- cible\u00a0: Taux d’au moins 60\u00a0% (utilisateurs habilités du DPI, sur 1 mois) [dmp-consultation]\n",
                "- pièces non publiées, texte attendu\u00a0: annexes de l’arrêté du 27 janvier 2026\n",
                "Arrêté du 27 janvier 2026, annexe (reproduit par un tiers)");
    }

    @Test
    void targetsWindowsAndConditionsOfTheSecondCallAreListed() {
        shows(
                run("catalog", "care-d2-2025"),
                "- The policy [security-policy]: from 16 July 2022 to the filing of the application\n",
                "[directory-score]: within 60 days before the filing of the declaration"
                        + " (if a dedicated directory protects the backups)\n",
                "- target: ANSSI ADS: at least 3 (if a dedicated directory protects the backups)\n",
                "- Restore log [restore-log]: in the operational phase\n",
                "[missing-analysis-reason] (if an absence is justified)\n",
                "[trajectory-schedule] (if by a trajectory)\n",
                "- target: Trajectory, if there is one, under 3 years\n",
                "[backup-control-governance] (GHT only)\n",
                "- target: Entities that represent at least 66% of the combined activity, if there are several\n",
                "(pharmacy, imaging, biology) [technical-platform], where it exists\n",
                "- target: Schedule of exercises for any other PCA [schedule-of-other-plans], where it exists\n");
        shows(
                run("catalog", "care-d2-2025", "--lang", "fr"),
                "[security-policy]\u00a0: du 16 juillet 2022 au dépôt de la candidature\n",
                "[directory-score]\u00a0: dans les 60 jours avant le dépôt de la déclaration"
                        + " (si un annuaire dédié protège les sauvegardes)\n",
                "[restore-log]\u00a0: pendant la phase opérationnelle\n",
                "- cible\u00a0: ANSSI ADS\u00a0: au moins 3",
                "- cible\u00a0: Trajectoire, s’il y en a une, de moins de 3 ans\n",
                "[centralised-alerts] (GHT seulement)\n",
                "[care-service], s’il existe\n",
                "- cible\u00a0: Calendrier des exercices de tout autre PCA [schedule-of-other-plans], s’il existe\n");
    }

    @Test
    void aFigureFromThePressIsMarked() {
        shows(run("catalog", "care-d1-2024"), "28 March 2025 – Presse spécialisée sur l’appel CaRE domaine 1 (press)");
    }

    /** Whoever fulfils all that is published still gets no yes from a call that leaves conditions open. */
    @Test
    void whatACallLeavesOpenIsUnknownWithTheTextAwaited() throws IOException {
        record Open(String call, String filed, String text) {}
        for (Open open : List.of(
                new Open("care-d1-2024", "2024-04-02", "annexes de l’arrêté du 18 mars 2024"),
                new Open("hospiconnect-alpha-2024", "2024-04-02", "texte de l’appel à projets HospiConnect"),
                new Open("hospiconnect-2026", "2026-02-02", "annexes de l’arrêté du 27 janvier 2026"),
                new Open("care-d1-bis-2026", "2026-03-02", "annexes de l’arrêté publié le 30 janvier 2026"))) {
            String application = Files.readString(Path.of(demo("application-clinic.json")))
                    .replace("care-d2-2025", open.call())
                    .replace("2025-10-15", open.filed());
            Answer answer = piped(
                    application, "assess", "-", "--as-of", "2026-11-23", "--register", demo("finess-sample.json"));
            assertEquals(0, answer.exit(), answer.errors());
            assertTrue(answer.output().startsWith("CANNOT TELL"), answer.output());
            shows(answer, "not published, text awaited: " + open.text());
        }
    }

    private static void shows(Answer answer, String... parts) {
        for (String part : parts) {
            assertTrue(answer.output().contains(part), () -> part + " is not in:\n" + answer.output());
        }
    }
}

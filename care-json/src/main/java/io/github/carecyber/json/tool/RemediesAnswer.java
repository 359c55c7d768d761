package io.github.carecyber.json.tool;

import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import io.github.carecyber.rules.remedy.Remedies;
import io.github.carecyber.rules.text.ArgumentText;

/** What would make an applicant eligible, with the bounds of the search where it reached one. */
final class RemediesAnswer {

    private RemediesAnswer() {}

    static String of(EligibilityVerdict verdict, Session session) {
        Remedies remedies = verdict.remedies();
        String text = session.text().of(remedies);
        return remedies.cutShort() ? text + bounds(session) + "\n" : text;
    }

    private static String bounds(Session session) {
        ArgumentText values = ArgumentText.in(session.locale());
        String assessments = values.of(Remedies.MOST_ASSESSMENTS);
        return BilingualText.of(
                        "Bornes de la recherche\u00a0: " + Remedies.MOST_REMEDIES + " voies, "
                                + Remedies.MOST_CHANGES + " modifications par voie, dont "
                                + Remedies.MOST_ENTANGLED + " liées entre elles, " + Remedies.MOST_ALTERNATIVES
                                + " possibilités par condition, "
                                + Remedies.MOST_PERIODS + " périodes de dépôt, " + assessments + " nouveaux examens.",
                        "Bounds of the search: " + Remedies.MOST_REMEDIES + " ways, " + Remedies.MOST_CHANGES
                                + " changes for each way, of which " + Remedies.MOST_ENTANGLED
                                + " depend on each other, "
                                + Remedies.MOST_ALTERNATIVES + " possibilities for each condition, "
                                + Remedies.MOST_PERIODS + " periods of filing, " + assessments
                                + " new assessments.")
                .in(session.locale());
    }
}

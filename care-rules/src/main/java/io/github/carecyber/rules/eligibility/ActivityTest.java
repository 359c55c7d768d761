package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a site carries out a care activity. */
final class ActivityTest extends SiteSetTest<CareActivity> {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.care-activity",
            BilingualText.of("Activité de soins", "Care activity"),
            BilingualText.of(
                    "Au moins un site ouvert exerce une activité visée\u00a0: {accepted}.",
                    "At least one open site carries out an activity concerned: {accepted}."),
            BilingualText.of(
                    "Aucun site ouvert n’exerce une activité visée\u00a0: {accepted} (activités des sites ouverts\u00a0: {found}).",
                    "No open site carries out an activity concerned: {accepted} (activities of the open sites: {found})."));

    private static final BilingualText PARAMETER =
            BilingualText.of("activités de soins visées", "care activities concerned");

    ActivityTest(SiteCriterion.ActivityIn criterion) {
        super(WORDING, PARAMETER, criterion.activities());
    }

    @Override
    Status among(Set<CareActivity> admitted, Facility site, int entity, int index, Situation situation, Trace trace) {
        Set<CareActivity> stated = site.careActivities();
        if (stated == null) {
            return missing("careActivities", entity, index, situation, trace);
        }
        if (trace.isOn()) {
            trace.fact(
                    placeOf(entity, index, situation, "careActivities"), stated.isEmpty() ? NONE : Labels.list(stated));
        }
        return met(containsAny(admitted, stated));
    }

    @Override
    void collect(Facility site, @Nullable LocalDate day, Set<CareActivity> found, Set<BilingualText> beside) {
        Set<CareActivity> stated = site.careActivities();
        if (stated != null) {
            found.addAll(stated);
        }
    }

    private static boolean containsAny(Set<CareActivity> admitted, Set<CareActivity> stated) {
        for (CareActivity activity : stated) {
            if (admitted.contains(activity)) {
                return true;
            }
        }
        return false;
    }
}

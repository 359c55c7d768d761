package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.TermText;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A care activity of a site (<em>activité de soins</em>). Applied, the site carries out the first of the activities.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param site the FINESS number of the site
 * @param anyOf the activities, one of which is enough; at least one, in the order of their declaration
 * @param nature whether the file states no activity of the site yet, or others
 */
public record CarryOutActivity(FacilityFinessNumber site, List<CareActivity> anyOf, FactNature nature)
        implements FactChange {

    private static final BilingualText STATE = BilingualText.of(
            "Indiquer les activités de soins du site {site}, dont\u00a0: {activities}",
            "State the care activities of the site {site}, among them: {activities}");

    private static final BilingualText BEGIN = BilingualText.of(
            "Exercer sur le site {site} l’activité de soins\u00a0: {activities}",
            "Carry out on the site {site} the care activity: {activities}");

    /**
     * Sorts the activities.
     *
     * @param site the FINESS number of the site
     * @param anyOf the activities, one of which is enough; at least one, in the order of their declaration
     * @param nature whether the file states no activity of the site yet, or others
     * @throws IllegalArgumentException if there is no activity
     */
    public CarryOutActivity {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(nature, "nature");
        anyOf = Elements.copyOf(anyOf, "anyOf").stream().sorted().distinct().toList();
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("No care activity to carry out is named: one is needed.");
        }
    }

    @Override
    public List<DataPath> paths(Application application) {
        return SitesOf.paths(application, site, "careActivities");
    }

    /** Adds the first of the activities to those of the site. */
    @Override
    public Application applyTo(Application application) {
        return SitesOf.change(application, site, this::with);
    }

    private Facility with(Facility facility) {
        Set<CareActivity> more = EnumSet.of(anyOf.get(0));
        Set<CareActivity> stated = facility.careActivities();
        if (stated != null) {
            more.addAll(stated);
        }
        return facility.withCareActivities(more);
    }

    @Override
    public BilingualText wording() {
        return Sentence.fill(
                nature == FactNature.SUPPLIABLE ? STATE : BEGIN,
                Arguments.none().with("site", site).with("activities", Sentence.anyOf(anyOf, TermText::of)));
    }
}

package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.TermText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An authorisation of a site for a care activity (<em>autorisation d'activité de soins</em>), in force on the day of filing. Applied,
 * the site holds one for the first of the activities, without bounds in time.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param site the FINESS number of the site
 * @param anyOf the activities, one of which is enough; at least one, in the order of their declaration
 * @param nature whether the file does not state the authorisations of the site yet, or states others or none
 */
public record ObtainAuthorisation(FacilityFinessNumber site, List<CareActivity> anyOf, FactNature nature)
        implements FactChange {

    private static final BilingualText SHOW = BilingualText.of(
            "Justifier, pour le site {site}, d’une autorisation en vigueur au jour du dépôt\u00a0: {activities}",
            "Show, for the site {site}, an authorisation in force on the day of filing: {activities}");

    private static final BilingualText OBTAIN = BilingualText.of(
            "Obtenir, pour le site {site}, une autorisation en vigueur au jour du dépôt\u00a0: {activities}",
            "Obtain, for the site {site}, an authorisation in force on the day of filing: {activities}");

    /**
     * Sorts the activities.
     *
     * @param site the FINESS number of the site
     * @param anyOf the activities, one of which is enough; at least one, in the order of their declaration
     * @param nature whether the file does not state the authorisations of the site yet, or states others or none
     * @throws IllegalArgumentException if there is no activity
     */
    public ObtainAuthorisation {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(nature, "nature");
        anyOf = Elements.copyOf(anyOf, "anyOf").stream().sorted().distinct().toList();
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("No care activity to be authorised for is named: one is needed.");
        }
    }

    @Override
    public List<DataPath> paths(Application application) {
        return SitesOf.paths(application, site, "authorisations");
    }

    /** Adds an authorisation for the first of the activities. */
    @Override
    public Application applyTo(Application application) {
        return SitesOf.change(application, site, this::with);
    }

    private Facility with(Facility facility) {
        List<Authorisation> stated = facility.authorisations();
        List<Authorisation> more = stated == null ? new ArrayList<>() : new ArrayList<>(stated);
        more.add(Authorisation.of(anyOf.get(0)));
        return facility.withAuthorisations(more);
    }

    @Override
    public BilingualText wording() {
        return Sentence.fill(
                nature == FactNature.SUPPLIABLE ? SHOW : OBTAIN,
                Arguments.none().with("site", site).with("activities", Sentence.anyOf(anyOf, TermText::of)));
    }
}

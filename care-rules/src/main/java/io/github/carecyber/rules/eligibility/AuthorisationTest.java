package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a site holds, on the day of filing, an authorisation for a care activity. */
final class AuthorisationTest extends SiteSetTest<CareActivity> {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.authorisation",
            BilingualText.of("Autorisation d’activité de soins", "Authorisation for a care activity"),
            BilingualText.of(
                    "Au moins un site ouvert détient, au jour du dépôt, une autorisation visée\u00a0: {accepted}.",
                    "At least one open site holds, on the day of filing, an authorisation concerned: {accepted}."),
            BilingualText.of(
                    "Aucun site ouvert ne détient, au jour du dépôt, une autorisation visée\u00a0: {accepted} (autorisations en vigueur\u00a0: {found}).",
                    "No open site holds, on the day of filing, an authorisation concerned: {accepted} (authorisations that hold: {found})."));

    private static final BilingualText PARAMETER = BilingualText.of("autorisations visées", "authorisations concerned");

    AuthorisationTest(SiteCriterion.Authorised criterion) {
        super(WORDING, PARAMETER, criterion.activities());
    }

    /** An authorisation without an end in time holds; one with an end needs the day of filing to be compared with. */
    @Override
    Status among(Set<CareActivity> admitted, Facility site, int entity, int index, Situation situation, Trace trace) {
        List<Authorisation> stated = site.authorisations();
        if (stated == null) {
            return missing("authorisations", entity, index, situation, trace);
        }
        if (stated.isEmpty() && trace.isOn()) {
            trace.fact(placeOf(entity, index, situation, "authorisations"), NONE);
        }
        Status status = Status.NOT_MET;
        for (int number = 0; number < stated.size(); number++) {
            Authorisation authorisation = stated.get(number);
            CareActivity activity = authorisation.activity();
            if (activity == null) {
                if (trace.isOn()) {
                    trace.gap(new Gap.MissingFact(placeOf(entity, index, situation, "authorisations")
                            .index(number)
                            .key("activity")));
                }
                status = status.or(Status.UNKNOWN);
            } else if (admitted.contains(activity)) {
                Status holds = holds(authorisation, situation.filingDay());
                if (trace.isOn()) {
                    trace.fact(
                            placeOf(entity, index, situation, "authorisations").index(number),
                            new Argument.Wording(Labels.of(activity)));
                    if (holds == Status.UNKNOWN) {
                        trace.gap(new Gap.MissingFact(Paths.FILED));
                    }
                }
                status = status.or(holds);
            }
        }
        return status;
    }

    /** Only what holds on the day: an authorisation that has ended is none. */
    @Override
    void collect(Facility site, @Nullable LocalDate day, Set<CareActivity> found, Set<BilingualText> beside) {
        List<Authorisation> stated = site.authorisations();
        for (Authorisation authorisation : stated == null ? List.<Authorisation>of() : stated) {
            CareActivity activity = authorisation.activity();
            if (activity != null && holds(authorisation, day) == Status.MET) {
                found.add(activity);
            }
        }
    }

    private static Status holds(Authorisation authorisation, @Nullable LocalDate day) {
        LocalDate from = authorisation.from();
        LocalDate until = authorisation.until();
        if (from == null && until == null) {
            return Status.MET;
        }
        if (from != null && until != null && until.isBefore(from)) {
            return Status.NOT_MET;
        }
        if (day == null) {
            return Status.UNKNOWN;
        }
        return met((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)));
    }
}

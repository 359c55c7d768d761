package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.SiteCriterionCases;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.register.SiteVisitor;
import io.github.carecyber.rules.register.SiteWalk;
import io.github.carecyber.rules.remedy.CarryOutActivity;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.FactNature;
import io.github.carecyber.rules.remedy.ObtainAuthorisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one site would need to meet conditions on a site: of all open sites that of the fewest changes, then of the fewest that
 * replace what is stated, then of the lowest number.
 */
final class SiteWays implements SiteVisitor {

    private final List<SiteCriterion> criteria;
    private final List<SiteTest> tests;
    private final Situation situation;
    private final boolean filingAhead;
    private final Set<FacilityFinessNumber> numbers;
    private @Nullable Proposal best;

    private SiteWays(List<SiteCriterion> criteria, Applicant applicant, Situation situation, boolean filingAhead) {
        this.criteria = criteria;
        this.tests = criteria.stream().map(SiteTests::of).toList();
        this.situation = situation;
        this.filingAhead = filingAhead;
        this.numbers = SiteNumbers.of(applicant);
    }

    /** The changes, empty if no site can meet the conditions. */
    static Optional<List<FactChange>> best(List<SiteCriterion> criteria, Situation situation, boolean filingAhead) {
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            return Optional.empty();
        }
        SiteWays ways = new SiteWays(criteria, applicant, situation, filingAhead);
        SiteWalk.over(applicant, situation.filingDay(), ways);
        Proposal found = ways.best;
        return found == null ? Optional.empty() : Optional.of(found.changes());
    }

    @Override
    public void visit(Facility site, int entity, int index, boolean surelyOpen) {
        FacilityFinessNumber number = site.finess();
        if (number == null || !surelyOpen || !numbers.contains(number)) {
            return;
        }
        List<FactChange> changes = new ArrayList<>();
        for (int test = 0; test < tests.size(); test++) {
            if (tests.get(test).decide(site, entity, index, situation, Trace.OFF) != Status.MET) {
                Optional<FactChange> change = criteria.get(test).foldSite(new Changes(site, number));
                if (change.isEmpty()) {
                    return;
                }
                changes.add(change.get());
            }
        }
        Proposal proposal = new Proposal(number, changes);
        if (best == null || proposal.compareTo(best) < 0) {
            best = proposal;
        }
    }

    /** What the file does not state can be supplied; what it states can change only before the file is filed. */
    private boolean isPossible(FactNature nature, List<CareActivity> wanted) {
        return !wanted.isEmpty() && (nature == FactNature.SUPPLIABLE || filingAhead);
    }

    private static List<CareActivity> listed(Published<Set<CareActivity>> activities) {
        return activities.value().map(List::copyOf).orElse(List.of());
    }

    @Override
    public void noSites(int entity) {
        // Nothing can be said of a site that is not stated.
    }

    @Override
    public void noEntities() {
        // Nothing can be said of a site that is not stated.
    }

    /** What makes a site meet a condition, empty if nothing does. */
    private final class Changes implements SiteCriterionCases<Optional<FactChange>> {

        private final Facility site;
        private final FacilityFinessNumber number;

        Changes(Facility site, FacilityFinessNumber number) {
            this.site = site;
            this.number = number;
        }

        @Override
        public Optional<FactChange> sectorIn(SiteCriterion.SectorIn criterion) {
            return Optional.empty();
        }

        @Override
        public Optional<FactChange> categoryIn(SiteCriterion.CategoryIn criterion) {
            return Optional.empty();
        }

        @Override
        public Optional<FactChange> regionIn(SiteCriterion.RegionIn criterion) {
            return Optional.empty();
        }

        @Override
        public Optional<FactChange> activityIn(SiteCriterion.ActivityIn criterion) {
            FactNature nature = site.careActivities() == null ? FactNature.SUPPLIABLE : FactNature.CHANGEABLE;
            List<CareActivity> wanted = listed(criterion.activities());
            return isPossible(nature, wanted)
                    ? Optional.of(new CarryOutActivity(number, wanted, nature))
                    : Optional.empty();
        }

        @Override
        public Optional<FactChange> authorised(SiteCriterion.Authorised criterion) {
            FactNature nature = site.authorisations() == null ? FactNature.SUPPLIABLE : FactNature.CHANGEABLE;
            List<CareActivity> wanted = listed(criterion.activities());
            return isPossible(nature, wanted)
                    ? Optional.of(new ObtainAuthorisation(number, wanted, nature))
                    : Optional.empty();
        }
    }

    /** What a site would need. */
    private record Proposal(FacilityFinessNumber site, List<FactChange> changes) implements Comparable<Proposal> {

        @Override
        public int compareTo(Proposal other) {
            int order = Integer.compare(changes.size(), other.changes.size());
            order = order != 0 ? order : Long.compare(changeable(), other.changeable());
            return order != 0 ? order : site.value().compareTo(other.site.value());
        }

        private long changeable() {
            return changes.stream()
                    .filter(change -> change.nature() == FactNature.CHANGEABLE)
                    .count();
        }
    }
}

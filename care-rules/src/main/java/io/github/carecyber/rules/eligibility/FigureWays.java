package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Bound;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.measure.Measurement;
import io.github.carecyber.rules.measure.SiteFigure;
import io.github.carecyber.rules.register.Opening;
import io.github.carecyber.rules.register.Tally;
import io.github.carecyber.rules.register.YearlyMeasure;
import io.github.carecyber.rules.remedy.DeclareFigure;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.FactNature;
import io.github.carecyber.rules.remedy.SiteYear;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The figures that would keep to a threshold. Figures that no site declared yet come first, and a site that was counted by an
 * earlier year can still declare the year that goes before it. Only where neither would do is a figure named that is declared
 * already, since nobody should be led to declare another one than the true one. The largest are changed, so that as few sites as
 * possible are, and of equal ones that of the lowest number.
 */
final class FigureWays {

    private final DeclareFigure.Figure kind;
    private final ReferenceYears years;
    private final Measure measure;
    private final Applicant applicant;
    private final Situation situation;
    private final Measurement measured;
    private final Set<FacilityFinessNumber> numbers;

    private FigureWays(
            DeclareFigure.Figure kind,
            ReferenceYears years,
            Measure measure,
            Applicant applicant,
            Situation situation) {
        this.kind = kind;
        this.years = years;
        this.measure = measure;
        this.applicant = applicant;
        this.situation = situation;
        this.measured = Measurement.of(measure, applicant, situation.filingDay());
        this.numbers = SiteNumbers.of(applicant);
    }

    /** The changes of figures, empty if none would do. */
    static Optional<List<FactChange>> of(Criterion.Measured criterion, boolean met, Situation situation) {
        Long threshold = criterion.threshold().value().orElse(null);
        Applicant applicant = situation.application().applicant();
        if (threshold == null || applicant == null) {
            return Optional.empty();
        }
        Measure measure = criterion.measure();
        // Nobody is told to open or to close a site.
        FigureWays ways = measure.<@Nullable FigureWays>fold(
                activity -> new FigureWays(
                        DeclareFigure.Figure.COMBINED_ACTIVITY, activity.years(), measure, applicant, situation),
                staff -> new FigureWays(DeclareFigure.Figure.STAFF, staff.years(), measure, applicant, situation),
                sites -> null);
        if (ways == null || ways.isContradictory()) {
            return Optional.empty();
        }
        boolean atLeast = criterion.bound() == Bound.AT_LEAST;
        if (atLeast == met) {
            return atLeast || threshold < Long.MAX_VALUE
                    ? ways.reach(atLeast ? threshold : threshold + 1)
                    : Optional.empty();
        }
        return atLeast && threshold == 0 ? Optional.empty() : ways.stayUnder(atLeast ? threshold - 1 : threshold);
    }

    /** Where the file contradicts itself, no figure helps. */
    private boolean isContradictory() {
        return !Tally.of(YearlyMeasure.of(measure), applicant, situation.filingDay(), null)
                .contradictions()
                .isEmpty();
    }

    private Optional<List<FactChange>> reach(long least) {
        List<SiteFigure> undeclared = editable(figure -> figure.year() == null);
        if (!undeclared.isEmpty()) {
            return Optional.of(List.of(change(undeclared, least - measured.figure(), null, FactNature.SUPPLIABLE)));
        }
        List<SiteFigure> replaceable = editable(this::isOfLaterChoice);
        if (!replaceable.isEmpty()) {
            SiteFigure largest = replaceable.get(0);
            return Optional.of(List.of(firstYear(largest, least - (measured.figure() - largest.figure()), null)));
        }
        List<SiteFigure> declared = editable(figure -> figure.year() != null);
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        SiteFigure largest = declared.get(0);
        return Optional.of(List.of(
                change(List.of(largest), least - (measured.figure() - largest.figure()), null, FactNature.CHANGEABLE)));
    }

    /**
     * Whether the site was counted by a year that only counts as long as it declares no other. Where a legal entity chooses the year,
     * another year of one site would leave its other sites without a figure.
     */
    private boolean isOfLaterChoice(SiteFigure figure) {
        Year year = figure.year();
        return year != null
                && years.scope() == ReferenceYears.Scope.SITE
                && !year.equals(years.years().get(0));
    }

    private DeclareFigure firstYear(SiteFigure figure, @Nullable Long atLeast, @Nullable Long atMost) {
        SiteYear site = new SiteYear(
                Objects.requireNonNull(number(figure)), years.years().get(0));
        return new DeclareFigure(kind, List.of(site), atLeast, atMost, FactNature.SUPPLIABLE);
    }

    private Optional<List<FactChange>> stayUnder(long most) {
        List<SiteFigure> missing = editable(figure -> figure.year() == null && !figure.certain());
        long uncertain =
                measured.sites().stream().filter(figure -> !figure.certain()).count();
        boolean unstated = applicant.legalEntities().stream()
                .anyMatch(entity -> entity.facilities().isEmpty());
        if (uncertain > missing.size()
                || unstated
                || applicant.legalEntities().isEmpty()
                || measured.beyondCounting()) {
            return Optional.empty();
        }
        List<FactChange> changes = new ArrayList<>();
        long declared = measured.figure();
        for (SiteFigure figure : editable(this::isOfLaterChoice)) {
            if (declared > most && declared - figure.figure() <= most) {
                changes.add(firstYear(figure, null, most - (declared - figure.figure())));
                declared = most;
            }
        }
        if (declared > most) {
            List<SiteFigure> lowered = new ArrayList<>();
            for (SiteFigure figure : editable(site -> site.year() != null)) {
                if (declared > most) {
                    lowered.add(figure);
                    declared -= figure.figure();
                }
            }
            if (declared > most) {
                return Optional.empty();
            }
            changes.add(change(lowered, null, most - declared, FactNature.CHANGEABLE));
            declared = most;
        }
        if (!missing.isEmpty()) {
            changes.add(change(missing, null, most - declared, FactNature.SUPPLIABLE));
        }
        return Optional.of(changes);
    }

    /** The sites that can be named and were surely open, the largest figure first. */
    private List<SiteFigure> editable(Predicate<SiteFigure> which) {
        return measured.sites().stream()
                .filter(which)
                .filter(figure -> number(figure) != null && isOpen(figure))
                .sorted(Comparator.comparingLong(SiteFigure::figure)
                        .reversed()
                        .thenComparing(figure -> String.valueOf(number(figure))))
                .toList();
    }

    private @Nullable FacilityFinessNumber number(SiteFigure figure) {
        FacilityFinessNumber number = figure.site().finess();
        return number != null && numbers.contains(number) ? number : null;
    }

    private boolean isOpen(SiteFigure figure) {
        return Opening.on(
                        situation.filingDay(),
                        figure.site().state(),
                        figure.site().closed())
                == Status.MET;
    }

    private DeclareFigure change(
            List<SiteFigure> figures, @Nullable Long atLeast, @Nullable Long atMost, FactNature nature) {
        List<SiteYear> sites = new ArrayList<>();
        for (SiteFigure figure : figures) {
            FacilityFinessNumber number = number(figure);
            if (number != null) {
                sites.add(new SiteYear(number, yearOf(figure)));
            }
        }
        return new DeclareFigure(kind, sites, atLeast, atMost, nature);
    }

    /** The year that counts for a site: its own, that of its legal entity, or the first one. */
    private Year yearOf(SiteFigure figure) {
        Year own = figure.year();
        if (own != null) {
            return own;
        }
        if (years.scope() == ReferenceYears.Scope.LEGAL_ENTITY) {
            for (SiteFigure sibling : measured.sites()) {
                Year year = sibling.year();
                if (sibling.entity() == figure.entity() && year != null) {
                    return year;
                }
            }
        }
        return years.years().get(0);
    }
}

package io.github.carecyber.rules.register;

import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.report.Status;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sum of a figure over the open sites of an applicant (<em>décompte</em>), without keeping what each adds.
 *
 * <p>This class is immutable and thread-safe once {@link #of} returned it.
 */
public final class Tally implements SiteVisitor {

    private final Measure measure;
    private final Applicant applicant;
    private final @Nullable LocalDate day;
    private final FigureVisitor visitor;
    private long figure;
    private boolean complete = true;
    private boolean beyondCounting;

    /** The legal entity at hand, with the year that it takes and whether one of its sites may have been closed. */
    private int entityAtHand = -1;

    private @Nullable Year yearAtHand;
    private boolean doubtful;

    private Tally(Measure measure, Applicant applicant, @Nullable LocalDate day, FigureVisitor visitor) {
        this.measure = measure;
        this.applicant = applicant;
        this.day = day;
        this.visitor = visitor;
    }

    /**
     * Adds up a figure.
     *
     * @param measure the figure asked for
     * @param applicant the applicant
     * @param day the day on which sites must have been open, null if it is not known
     * @param visitor learns what each site adds
     * @return the sum
     */
    public static Tally of(Measure measure, Applicant applicant, @Nullable LocalDate day, FigureVisitor visitor) {
        Tally tally = new Tally(measure, applicant, day, visitor);
        SiteWalk.over(applicant, day, tally);
        return tally;
    }

    /**
     * Returns the sum.
     *
     * @return the sum as far as it is sure, {@link Long#MAX_VALUE} if it is beyond counting
     */
    public long figure() {
        return figure;
    }

    /**
     * Tells whether nothing is missing.
     *
     * @return whether every site is known and certain
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Tells whether the true sum is larger than can be counted.
     *
     * @return whether it is larger than {@link Long#MAX_VALUE}
     */
    public boolean isBeyondCounting() {
        return beyondCounting;
    }

    @Override
    public void visit(Facility site, int entity, int index, boolean surelyOpen) {
        if (measure instanceof Measure.Sites) {
            add(site, entity, index, surelyOpen ? 1 : 0, null, surelyOpen);
        } else if (measure instanceof Measure.Staff staff) {
            declared(site, entity, index, surelyOpen, staff.years());
        } else if (measure instanceof Measure.CombinedActivity activity) {
            declared(site, entity, index, surelyOpen, activity.years());
        }
    }

    @Override
    public void noSites(int entity) {
        complete = false;
    }

    @Override
    public void noEntities() {
        complete = false;
    }

    private void declared(Facility site, int entity, int index, boolean surelyOpen, ReferenceYears years) {
        YearlyFigures figures = figuresOf(site);
        Year year = years.scope() == ReferenceYears.Scope.SITE ? firstDeclared(years, figures) : yearOf(entity, years);
        Long found = year == null ? null : figures.declared().get(year);
        boolean certain = surelyOpen && !(years.scope() == ReferenceYears.Scope.LEGAL_ENTITY && doubtful);
        if (found != null) {
            add(site, entity, index, certain ? found : 0, year, certain);
        } else {
            boolean zero = years.undeclared() == ReferenceYears.Undeclared.COUNTS_AS_ZERO;
            add(site, entity, index, 0, null, certain && zero);
        }
    }

    private YearlyFigures figuresOf(Facility site) {
        return measure instanceof Measure.Staff ? site.staff() : site.combinedActivity();
    }

    private static @Nullable Year firstDeclared(ReferenceYears years, YearlyFigures figures) {
        List<Year> tried = years.years();
        for (int index = 0; index < tried.size(); index++) {
            if (figures.declared().containsKey(tried.get(index))) {
                return tried.get(index);
            }
        }
        return null;
    }

    /** The year that a legal entity takes: not sure as long as one of its sites may have been closed. */
    private @Nullable Year yearOf(int entity, ReferenceYears years) {
        if (entity != entityAtHand) {
            entityAtHand = entity;
            choose(applicant.legalEntities().get(entity).facilities(), years.years());
        }
        return yearAtHand;
    }

    private void choose(List<Facility> sites, List<Year> tried) {
        int earliest = tried.size();
        doubtful = false;
        for (Facility site : sites) {
            Status open = Opening.on(day, site.state(), site.closed());
            doubtful |= open == Status.UNKNOWN;
            for (int place = 0; open == Status.MET && place < earliest; place++) {
                if (figuresOf(site).declared().containsKey(tried.get(place))) {
                    earliest = place;
                }
            }
        }
        yearAtHand = earliest < tried.size() ? tried.get(earliest) : null;
    }

    private void add(Facility site, int entity, int index, long added, @Nullable Year year, boolean certain) {
        visitor.figure(site, entity, index, added, year, certain);
        complete &= certain;
        long sum = figure + added;
        if (beyondCounting || sum < 0) {
            beyondCounting = true;
            sum = Long.MAX_VALUE;
        }
        figure = sum;
    }
}

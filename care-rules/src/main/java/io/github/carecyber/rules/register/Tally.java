package io.github.carecyber.rules.register;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.ReferenceYears;
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

    private final @Nullable YearlyMeasure yearly;
    private final Applicant applicant;
    private final @Nullable LocalDate day;
    private final @Nullable FigureVisitor visitor;
    private final Repeats repeats;
    private long figure;
    private long most;
    private boolean complete;
    private boolean beyondCounting;

    /** Whether {@code most} is known: nothing is missing altogether, and the sum can be counted. */
    private boolean bounded = true;

    /** The legal entity at hand, with the year that it takes and whether one of its sites may have been closed. */
    private int entityAtHand = -1;

    private @Nullable Year yearAtHand;
    private boolean doubtful;

    private Tally(
            @Nullable YearlyMeasure yearly,
            Applicant applicant,
            @Nullable LocalDate day,
            @Nullable FigureVisitor visitor) {
        this.yearly = yearly;
        this.applicant = applicant;
        this.day = day;
        this.visitor = visitor;
        this.repeats = Repeats.in(
                applicant.legalEntities(),
                yearly != null && yearly.years().scope() == ReferenceYears.Scope.LEGAL_ENTITY);
        this.complete = repeats.contradictions().isEmpty();
    }

    /**
     * Adds up a figure.
     *
     * @param yearly the figure asked for, null for the number of sites
     * @param applicant the applicant
     * @param day the day on which sites must have been open, null if it is not known
     * @param visitor learns what each site adds, null if nobody does
     * @return the sum
     */
    public static Tally of(
            @Nullable YearlyMeasure yearly,
            Applicant applicant,
            @Nullable LocalDate day,
            @Nullable FigureVisitor visitor) {
        Tally tally = new Tally(yearly, applicant, day, visitor);
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
     * Returns the largest sum that there can be.
     *
     * @return the sum if all that is doubtful counts, {@link Long#MAX_VALUE} if it is {@linkplain #isBounded not bounded}
     */
    public long most() {
        return bounded ? most : Long.MAX_VALUE;
    }

    /**
     * Tells whether the sum cannot be larger than {@link #most}.
     *
     * @return whether all that is missing is which sites were open
     */
    public boolean isBounded() {
        return bounded;
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

    /**
     * Returns what the file states twice, and differently: the sum can then not be told.
     *
     * @return the sites and legal entities, in the order of the file
     */
    public List<Contradiction> contradictions() {
        return repeats.contradictions();
    }

    @Override
    public void visit(Facility site, int entity, int index, boolean surelyOpen) {
        boolean unclear = repeats.isUnclear(site);
        if (!unclear && repeats.isRepeated(entity, index)) {
            return;
        }
        boolean certain = surelyOpen && !unclear;
        if (yearly == null) {
            add(site, entity, index, 1, null, false, certain);
        } else {
            declared(yearly, site, entity, index, certain);
        }
    }

    @Override
    public void noSites(int entity) {
        complete = false;
        bounded = false;
    }

    @Override
    public void noEntities() {
        complete = false;
        bounded = false;
    }

    private void declared(YearlyMeasure measure, Facility site, int entity, int index, boolean surelyCounted) {
        ReferenceYears years = measure.years();
        boolean bySite = years.scope() == ReferenceYears.Scope.SITE;
        Year year = bySite ? firstDeclared(measure, site) : yearOf(entity, measure);
        Long found = year == null ? null : measure.declared(site, year);
        boolean yearIsSure = bySite || !doubtful;
        boolean known = yearIsSure && (found != null || years.undeclared() == ReferenceYears.Undeclared.COUNTS_AS_ZERO);
        bounded &= known;
        add(site, entity, index, found == null ? 0 : found, year, found != null, known && surelyCounted);
    }

    private static @Nullable Year firstDeclared(YearlyMeasure measure, Facility site) {
        List<Year> tried = measure.years().years();
        for (int index = 0; index < tried.size(); index++) {
            if (measure.declared(site, tried.get(index)) != null) {
                return tried.get(index);
            }
        }
        return null;
    }

    /** The year that a legal entity takes: not sure as long as one of its sites may have been closed. */
    private @Nullable Year yearOf(int entity, YearlyMeasure measure) {
        if (entity != entityAtHand) {
            entityAtHand = entity;
            choose(applicant.legalEntities().get(entity).facilities(), measure);
        }
        return yearAtHand;
    }

    private void choose(List<Facility> sites, YearlyMeasure measure) {
        List<Year> tried = measure.years().years();
        int earliest = tried.size();
        doubtful = false;
        for (Facility site : sites) {
            Status open = Opening.on(day, site.state(), site.closed());
            doubtful |= open == Status.UNKNOWN;
            for (int place = 0; open == Status.MET && place < earliest; place++) {
                if (measure.declared(site, tried.get(place)) != null) {
                    earliest = place;
                }
            }
        }
        yearAtHand = earliest < tried.size() ? tried.get(earliest) : null;
    }

    private void add(
            Facility site, int entity, int index, long added, @Nullable Year year, boolean declared, boolean certain) {
        if (visitor != null) {
            visitor.figure(site, entity, index, certain ? added : 0, year, declared, certain);
        }
        complete &= certain;
        most += added;
        bounded &= most >= 0;
        long sum = figure + (certain ? added : 0);
        if (beyondCounting || sum < 0) {
            beyondCounting = true;
            sum = Long.MAX_VALUE;
        }
        figure = sum;
    }
}

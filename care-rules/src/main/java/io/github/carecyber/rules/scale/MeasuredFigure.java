package io.github.carecyber.rules.scale;

import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.register.ApplicantPaths;
import io.github.carecyber.rules.register.FigureVisitor;
import io.github.carecyber.rules.register.Tally;
import io.github.carecyber.rules.register.YearlyMeasure;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a figure of the applicant's file with what each site surely adds to it and what is missing; for one figure of one applicant. */
final class MeasuredFigure implements FigureVisitor {

    private static final Gap NO_FILING = new Gap.MissingFact(DataPath.of("filed"));
    private static final Gap NO_MEMBERS = new Gap.MissingFact(DataPath.of("applicant", "members"));

    private static final BilingualText BEYOND_COUNTING =
            BilingualText.of("plus que ce qui peut être compté", "more than can be counted");

    private final @Nullable YearlyMeasure yearly;
    private final Applicant applicant;
    private final @Nullable LocalDate day;
    private final List<FigureRead> read = new ArrayList<>();
    private final Set<Gap> gaps = new LinkedHashSet<>();

    private MeasuredFigure(@Nullable YearlyMeasure yearly, Applicant applicant, @Nullable LocalDate day) {
        this.yearly = yearly;
        this.applicant = applicant;
        this.day = day;
    }

    static QuantityReading of(Quantity.Measured quantity, Applicant applicant, @Nullable LocalDate day) {
        YearlyMeasure yearly = YearlyMeasure.of(quantity.measure());
        MeasuredFigure reading = new MeasuredFigure(yearly, applicant, day);
        Tally tally = Tally.of(yearly, applicant, day, reading);
        return new QuantityReading(quantity, range(tally), reading.read, reading.gaps(tally));
    }

    /** What is stated twice and differently may count or not, so nothing is sure then. */
    private static FigureRange range(Tally tally) {
        if (!tally.contradictions().isEmpty()) {
            return FigureRange.UNKNOWN;
        }
        boolean bounded = tally.isBounded() && !tally.isBeyondCounting();
        return new FigureRange(tally.figure(), bounded ? Long.valueOf(tally.most()) : null);
    }

    @Override
    public void figure(
            Facility site, int entity, int index, long figure, @Nullable Year year, boolean declared, boolean certain) {
        DataPath place = ApplicantPaths.site(applicant, entity, index);
        DataPath figures = yearly == null ? place : place.key(yearly.member());
        if (certain) {
            Year of = declared ? year : null;
            read.add(new FigureRead(of == null ? figures : figures.key(of.toString()), figure, of));
        } else if (yearly != null && !declared && yearly.years().undeclared() == ReferenceYears.Undeclared.IS_MISSING) {
            gaps.add(new Gap.MissingFact(year == null ? figures : figures.key(year.toString())));
        }
        if (day == null && site.closed() != null) {
            gaps.add(NO_FILING);
        }
    }

    private List<Gap> gaps(Tally tally) {
        List<LegalEntity> entities = applicant.legalEntities();
        if (entities.isEmpty()) {
            gaps.add(NO_MEMBERS);
        }
        for (int entity = 0; entity < entities.size(); entity++) {
            if (entities.get(entity).facilities().isEmpty()) {
                gaps.add(new Gap.MissingFact(
                        ApplicantPaths.legalEntity(applicant, entity).key("facilities")));
            }
        }
        tally.contradictions().forEach(twice -> gaps.add(twice.gap(applicant)));
        if (tally.isBeyondCounting()) {
            gaps.add(new Gap.CannotTell(DataPath.of("applicant"), BEYOND_COUNTING));
        }
        return List.copyOf(gaps);
    }
}

package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.register.FigureVisitor;
import io.github.carecyber.rules.register.Tally;
import io.github.carecyber.rules.wording.ValueText;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Notes what each site adds to a figure, and what of it is missing. */
final class MeasureNotes implements FigureVisitor {

    private static final BilingualText COUNTED_AS_ZERO = BilingualText.of(
            "aucune année de référence déclarée, compté pour zéro", "no reference year declared, counted as zero");

    private static final BilingualText BEYOND_COUNTING =
            BilingualText.of("plus que ce qui peut être compté", "more than can be counted");

    private final Measure measure;
    private final Applicant applicant;
    private final Situation situation;
    private final Trace trace;
    private final Map<Year, Integer> sitesByYear = new TreeMap<>();
    private int sites;
    private int undeclared;

    MeasureNotes(Measure measure, Applicant applicant, Situation situation, Trace trace) {
        this.measure = measure;
        this.applicant = applicant;
        this.situation = situation;
        this.trace = trace;
    }

    @Override
    public void figure(Facility site, int entity, int index, long figure, @Nullable Year year, boolean certain) {
        sites += certain ? 1 : 0;
        if (situation.filingDay() == null && site.closed() != null) {
            trace.gap(Paths.NO_FILING);
        }
        String member = member();
        if (member == null) {
            return;
        }
        DataPath place = Paths.facility(applicant, entity, index).key(member);
        if (year != null) {
            if (certain) {
                sitesByYear.merge(year, 1, Integer::sum);
            }
            noteDeclared(site, year, place);
        } else if (certain) {
            undeclared++;
            trace.fact(place, new Argument.Wording(COUNTED_AS_ZERO));
        } else if (isMissingIfUndeclared()) {
            trace.gap(new Gap.MissingFact(place));
        }
    }

    /** What the file states, whether or not it counts. */
    private void noteDeclared(Facility site, Year year, DataPath place) {
        YearlyFigures figures = measure instanceof Measure.Staff ? site.staff() : site.combinedActivity();
        Long declared = figures.declared().get(year);
        if (declared != null) {
            trace.fact(place.key(year.toString()), new Argument.Count(declared));
        }
    }

    /** Notes the sum, and the parts of the applicant that are not stated at all. */
    void finish(Tally tally, @Nullable Long limit) {
        List<LegalEntity> entities = applicant.legalEntities();
        if (entities.isEmpty()) {
            trace.gap(Paths.NO_MEMBERS);
        }
        for (int entity = 0; entity < entities.size(); entity++) {
            if (entities.get(entity).facilities().isEmpty()) {
                trace.gap(
                        new Gap.MissingFact(Paths.legalEntity(applicant, entity).key("facilities")));
            }
        }
        if (trace.isWorded()) {
            trace.argument("measure", new Argument.Wording(Labels.of(measure)));
            trace.argument("figure", figure(tally));
            trace.argument("basis", new Argument.Wording(basis()));
            if (limit != null) {
                trace.argument("threshold", new Argument.Count(limit));
            }
        }
    }

    private @Nullable String member() {
        return measure.<@Nullable String>fold(activity -> "combinedActivity", staff -> "staff", counted -> null);
    }

    /** Where the measure has years and nothing declared is nothing known. */
    private boolean isMissingIfUndeclared() {
        return measure.fold(
                activity -> activity.years().undeclared() == ReferenceYears.Undeclared.IS_MISSING,
                staff -> staff.years().undeclared() == ReferenceYears.Undeclared.IS_MISSING,
                counted -> false);
    }

    /** The figure, as far as it is known. */
    private static Argument figure(Tally tally) {
        if (tally.isBeyondCounting()) {
            return new Argument.Wording(BEYOND_COUNTING);
        }
        return tally.isComplete()
                ? new Argument.Count(tally.figure())
                : new Argument.Wording(BilingualText.of(
                        "au moins " + ValueText.in(Locale.FRENCH).of(tally.figure()),
                        "at least " + ValueText.in(Locale.ENGLISH).of(tally.figure())));
    }

    /** On which declarations the figure rests, so that zero declared and nothing declared read differently. */
    private BilingualText basis() {
        List<BilingualText> parts = new ArrayList<>();
        if (sitesByYear.isEmpty() && undeclared == 0) {
            parts.add(counted(sites));
        }
        sitesByYear.forEach((year, count) -> parts.add(BilingualText.of(
                counted(count).french() + " pour " + year, counted(count).english() + " for " + year)));
        if (undeclared > 0) {
            parts.add(BilingualText.of(
                    counted(undeclared).french() + " sans année déclarée, pour zéro",
                    counted(undeclared).english() + " with no year declared, as zero"));
        }
        return Labels.join(parts);
    }

    private static BilingualText counted(int sites) {
        return BilingualText.of(sites + (sites > 1 ? " sites" : " site"), sites + (sites == 1 ? " site" : " sites"));
    }
}

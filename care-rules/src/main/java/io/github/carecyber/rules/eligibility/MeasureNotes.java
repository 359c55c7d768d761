package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.register.FigureVisitor;
import io.github.carecyber.rules.register.Tally;
import io.github.carecyber.rules.register.YearlyMeasure;
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
    private final @Nullable YearlyMeasure yearly;
    private final Applicant applicant;
    private final Situation situation;
    private final Trace trace;
    private final Map<Year, Integer> sitesByYear = new TreeMap<>();
    private final Map<Year, Integer> undeclaredByYear = new TreeMap<>();
    private final Map<Integer, Integer> sitesByEntity = new TreeMap<>();
    private int sites;
    private int undeclared;

    MeasureNotes(
            Measure measure, @Nullable YearlyMeasure yearly, Applicant applicant, Situation situation, Trace trace) {
        this.measure = measure;
        this.yearly = yearly;
        this.applicant = applicant;
        this.situation = situation;
        this.trace = trace;
    }

    @Override
    public void figure(
            Facility site, int entity, int index, long figure, @Nullable Year year, boolean declared, boolean certain) {
        sites += certain ? 1 : 0;
        sitesByEntity.merge(entity, certain ? 1 : 0, Integer::sum);
        if (situation.filingDay() == null && site.closed() != null) {
            trace.gap(Paths.NO_FILING);
        }
        OpenNotes.noteAssumed(site, Paths.facility(applicant, entity, index), trace);
        if (yearly == null) {
            return;
        }
        DataPath place = Paths.facility(applicant, entity, index).key(yearly.member());
        if (year != null && declared) {
            if (certain) {
                sitesByYear.merge(year, 1, Integer::sum);
            }
            noteDeclared(yearly, site, year, place);
        } else if (year != null) {
            otherYear(yearly, site, year, place, certain);
        } else if (certain) {
            undeclared++;
            trace.fact(place, new Argument.Wording(COUNTED_AS_ZERO));
        } else if (isMissingIfUndeclared(yearly)) {
            trace.gap(new Gap.MissingFact(place));
        }
    }

    /** What the file states, whether or not it counts. */
    private void noteDeclared(YearlyMeasure measured, Facility site, Year year, DataPath place) {
        Long declared = measured.declared(site, year);
        if (declared != null) {
            trace.fact(place.key(year.toString()), new Argument.Count(declared));
        }
    }

    /** A site that declared nothing for the year that its legal entity takes; what it declared for others is shown and does not count. */
    private void otherYear(YearlyMeasure measured, Facility site, Year year, DataPath place, boolean certain) {
        if (certain) {
            undeclaredByYear.merge(year, 1, Integer::sum);
            trace.fact(place.key(year.toString()), new Argument.Wording(notDeclared(year)));
        } else if (isMissingIfUndeclared(measured)) {
            trace.gap(new Gap.MissingFact(place.key(year.toString())));
        }
        measured.years().years().forEach(other -> noteDeclared(measured, site, other, place));
    }

    private static BilingualText notDeclared(Year year) {
        return BilingualText.of(
                "non déclaré pour " + year + ", année retenue pour l’entité juridique, compté pour zéro",
                "not declared for " + year + ", the year taken for the legal entity, counted as zero");
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
        if (yearly == null) {
            sitesByEntity.forEach((entity, count) ->
                    trace.fact(Paths.legalEntity(applicant, entity).key("facilities"), new Argument.Count(count)));
        }
        tally.contradictions().forEach(twice -> trace.gap(twice.gap(applicant)));
        if (trace.isWorded()) {
            trace.argument("measure", new Argument.Wording(Labels.of(measure)));
            trace.argument("figure", figure(tally));
            trace.argument("basis", new Argument.Wording(basis()));
            if (limit != null) {
                trace.argument("threshold", new Argument.Count(limit));
            }
        }
    }

    private static boolean isMissingIfUndeclared(YearlyMeasure measured) {
        return measured.years().undeclared() == ReferenceYears.Undeclared.IS_MISSING;
    }

    /** The figure, as far as it is known. */
    private static Argument figure(Tally tally) {
        if (tally.isBeyondCounting()) {
            return new Argument.Wording(BEYOND_COUNTING);
        }
        if (tally.isComplete()) {
            return new Argument.Count(tally.figure());
        }
        return tally.isBounded()
                ? new Argument.Wording(BilingualText.of(
                        "entre " + ValueText.in(Locale.FRENCH).of(tally.figure()) + " et "
                                + ValueText.in(Locale.FRENCH).of(tally.most()),
                        "between " + ValueText.in(Locale.ENGLISH).of(tally.figure()) + " and "
                                + ValueText.in(Locale.ENGLISH).of(tally.most())))
                : new Argument.Wording(BilingualText.of(
                        "au moins " + ValueText.in(Locale.FRENCH).of(tally.figure()),
                        "at least " + ValueText.in(Locale.ENGLISH).of(tally.figure())));
    }

    /** On which declarations the figure rests, so that zero declared and nothing declared read differently. */
    private BilingualText basis() {
        List<BilingualText> parts = new ArrayList<>();
        if (sitesByYear.isEmpty() && undeclaredByYear.isEmpty() && undeclared == 0) {
            parts.add(counted(sites));
        }
        sitesByYear.forEach((year, count) -> parts.add(BilingualText.of(
                counted(count).french() + " pour " + year, counted(count).english() + " for " + year)));
        undeclaredByYear.forEach((year, count) -> parts.add(BilingualText.of(
                counted(count).french() + " sans déclaration pour " + year + ", pour zéro",
                counted(count).english() + " not declared for " + year + ", as zero")));
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

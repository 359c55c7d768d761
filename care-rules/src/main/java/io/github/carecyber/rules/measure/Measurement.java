package io.github.carecyber.rules.measure;

import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.rules.register.Tally;
import io.github.carecyber.rules.register.YearlyMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an applicant, with what each site adds to it (<em>mesure</em>).
 *
 * <p>For example the staff of a clinic: 120 for its first site, declared for 2024, and zero for its second, which declared none of
 * the years 2024, 2023 and 2022.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param figure the figure, or what is sure of it if it is not complete; at least zero
 * @param complete whether every site is known and certain
 * @param beyondCounting whether the true figure is larger than {@link Long#MAX_VALUE}, which {@code figure} then is
 * @param sites what each open site adds, in the order of the file
 */
public record Measurement(long figure, boolean complete, boolean beyondCounting, List<SiteFigure> sites) {

    /**
     * Copies the sites.
     *
     * @param figure the figure, or what is sure of it if it is not complete; at least zero
     * @param complete whether every site is known and certain
     * @param beyondCounting whether the true figure is larger than {@link Long#MAX_VALUE}, which {@code figure} then is
     * @param sites what each open site adds, in the order of the file
     */
    public Measurement {
        sites = Elements.copyOf(sites, "sites");
    }

    /**
     * Measures an applicant. A site counts once wherever it stands, by its FINESS number; if it is stated twice and differently, what it
     * adds is not certain. A legal entity likewise.
     *
     * @param measure the figure asked for
     * @param applicant the applicant
     * @param day the day on which sites must have been open, such as the day of filing; null if it is not known
     * @return the figure
     */
    public static Measurement of(Measure measure, Applicant applicant, @Nullable LocalDate day) {
        List<SiteFigure> sites = new ArrayList<>();
        Tally tally = Tally.of(
                YearlyMeasure.of(Objects.requireNonNull(measure, "measure")),
                Objects.requireNonNull(applicant, "applicant"),
                day,
                (site, entity, index, figure, year, declared, certain) ->
                        sites.add(new SiteFigure(site, entity, index, figure, declared ? year : null, certain)));
        return new Measurement(tally.figure(), tally.isComplete(), tally.isBeyondCounting(), sites);
    }
}

package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A figure of one or several sites (<em>chiffre déclaré</em>), together not below, or not above, a number.
 *
 * <p>A figure is declared as it is. Where one is declared already, the change says what a correction would have to come to, and
 * is of use only if what was declared is wrong.
 *
 * <p>For example "declare the staff of the site 010011641 for 2024: at least 50". Applied, the first site takes the number, the
 * least one if there are two, and the others declare zero.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param figure which figure
 * @param sites the sites with the year that each declares, at least one, in the order of their numbers
 * @param atLeast the least that the figures may be together, null if there is no such bound
 * @param atMost the most that the figures may be together, null if there is no such bound
 * @param nature whether the figures are not declared yet, or are declared and would be others
 */
public record DeclareFigure(
        Figure figure,
        List<SiteYear> sites,
        @Nullable Long atLeast,
        @Nullable Long atMost,
        FactNature nature) implements FactChange {

    private static final BilingualText DECLARE = BilingualText.of(
            "Déclarer l’{figure} {years} du site {sites}{bounds}",
            "Declare the {figure} for {years} of the site {sites}{bounds}");

    private static final BilingualText DECLARE_SEVERAL = BilingualText.of(
            "Déclarer l’{figure} {years} des sites {sites}{bounds} au total",
            "Declare the {figure} for {years} of the sites {sites}{bounds} together");

    private static final BilingualText CORRECT = BilingualText.of(
            "Corriger l’{figure} {years} du site {sites}, si le chiffre déclaré est inexact{bounds}",
            "Correct the {figure} for {years} of the site {sites}, if the figure declared is wrong{bounds}");

    private static final BilingualText CORRECT_SEVERAL = BilingualText.of(
            "Corriger l’{figure} {years} des sites {sites}, si les chiffres déclarés sont inexacts{bounds} au total",
            "Correct the {figure} for {years} of the sites {sites}, if the figures declared are wrong{bounds} together");

    private static final BilingualText AT_LEAST = BilingualText.of("au moins {least}", "at least {least}");
    private static final BilingualText AT_MOST = BilingualText.of("au plus {most}", "at most {most}");
    private static final BilingualText WITHIN = BilingualText.of("de {least} à {most}", "{least} to {most}");

    /** Which figure a site declares. */
    public enum Figure {

        /** The staff (<em>effectif</em>). */
        STAFF,

        /** The combined activity (<em>activité combinée</em>). */
        COMBINED_ACTIVITY
    }

    /**
     * Checks the bounds.
     *
     * @param figure which figure
     * @param sites the sites with the year that each declares, at least one, in the order of their numbers
     * @param atLeast the least that the figures may be together, null if there is no such bound
     * @param atMost the most that the figures may be together, null if there is no such bound
     * @param nature whether the figures are not declared yet, or are declared and would be others
     * @throws IllegalArgumentException if there is no site or no bound, a bound is negative, or no figure lies between them
     */
    public DeclareFigure {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(nature, "nature");
        sites = Elements.copyOf(sites, "sites").stream().sorted().toList();
        long least = atLeast == null ? 0 : atLeast;
        long most = atMost == null ? Long.MAX_VALUE : atMost;
        if (sites.isEmpty() || (atLeast == null && atMost == null) || least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "A figure of " + sites.size() + " sites from " + atLeast + " to " + atMost
                            + " cannot be declared: at least one site and one bound are needed, and figures are at least zero.");
        }
    }

    /**
     * Returns a change that keeps the bounds of both, where two changes are of the same figures.
     *
     * @param other the other change
     * @return one change for both; empty if they are of other figures, or no figure keeps the bounds of both
     */
    public Optional<DeclareFigure> with(DeclareFigure other) {
        if (figure != other.figure || nature != other.nature || !sites.equals(other.sites)) {
            return Optional.empty();
        }
        Long least = atLeast == null
                ? other.atLeast
                : other.atLeast == null ? atLeast : Long.valueOf(Math.max(atLeast, other.atLeast));
        Long most = atMost == null
                ? other.atMost
                : other.atMost == null ? atMost : Long.valueOf(Math.min(atMost, other.atMost));
        return least != null && most != null && most < least
                ? Optional.empty()
                : Optional.of(new DeclareFigure(figure, sites, least, most, nature));
    }

    /**
     * Tells whether both are of a figure of the same site and year.
     *
     * @param other the other change
     * @return whether they share a fact
     */
    public boolean touches(DeclareFigure other) {
        return figure == other.figure && sites.stream().anyMatch(other.sites::contains);
    }

    @Override
    public List<DataPath> paths(Application application) {
        List<DataPath> paths = new ArrayList<>();
        String member = figure == Figure.STAFF ? "staff" : "combinedActivity";
        for (SiteYear site : sites) {
            for (DataPath path : SitesOf.paths(application, site.site(), member)) {
                paths.add(path.key(site.year().toString()));
            }
        }
        return List.copyOf(paths);
    }

    /** Declares the number for the first site and zero for the others. */
    @Override
    public Application applyTo(Application application) {
        long left = atLeast != null ? atLeast : Objects.requireNonNullElse(atMost, 0L);
        Map<FacilityFinessNumber, UnaryOperator<Facility>> changes = new HashMap<>();
        for (SiteYear site : sites) {
            long number = left;
            changes.merge(
                    site.site(),
                    facility -> declared(facility, site, number),
                    (first, second) -> facility -> second.apply(first.apply(facility)));
            left = 0;
        }
        return SitesOf.change(application, changes);
    }

    private Facility declared(Facility facility, SiteYear site, long number) {
        int year = site.year().getValue();
        return figure == Figure.STAFF
                ? facility.withStaff(facility.staff().with(year, number))
                : facility.withCombinedActivity(facility.combinedActivity().with(year, number));
    }

    @Override
    public BilingualText wording() {
        boolean several = sites.size() > 1;
        BilingualText template = nature == FactNature.SUPPLIABLE
                ? several ? DECLARE_SEVERAL : DECLARE
                : several ? CORRECT_SEVERAL : CORRECT;
        return Sentence.fill(
                template,
                Arguments.none()
                        .with("figure", name())
                        .with(
                                "years",
                                Sentence.codes(sites.stream()
                                        .map(SiteYear::year)
                                        .distinct()
                                        .sorted()
                                        .toList()))
                        .with(
                                "sites",
                                Sentence.codes(
                                        sites.stream().map(SiteYear::site).toList()))
                        .with("bounds", bounds()));
    }

    private BilingualText name() {
        return switch (figure) {
            case STAFF -> BilingualText.of("effectif", "staff");
            case COMBINED_ACTIVITY -> BilingualText.of("activité combinée", "combined activity");
        };
    }

    private BilingualText bounds() {
        Arguments arguments = Arguments.none();
        if (atLeast != null) {
            arguments = arguments.with("least", atLeast);
        }
        if (atMost != null) {
            arguments = arguments.with("most", atMost);
        }
        BilingualText between =
                Sentence.fill(atLeast == null ? AT_MOST : atMost == null ? AT_LEAST : WITHIN, arguments);
        return BilingualText.of("\u00a0: " + between.french(), ": " + between.english());
    }
}

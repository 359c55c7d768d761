package io.github.carecyber.rules.scale;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.text.BilingualText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Works out the ceiling of an applicant from a scale (<em>calcul du plafond selon le barème</em>).
 *
 * <p>For example {@code ScaleCalculator.of(call).derive(application, DeclaredFigures.none())}. The figures of the applicant are read as
 * eligibility reads them, over the sites that were open on the day of filing; what an application does not state is {@linkplain
 * DeclaredFigures declared} beside it.
 *
 * <p>Arithmetic is exact. What is not known is carried as a range, so that a ceiling is known wherever what is missing cannot change it:
 * amounts are not negative, so a sum whose known parts reach its cap is at the cap. An amount larger than {@link
 * io.github.carecyber.core.money.Euros} can hold is no error either: under a cap it does not matter, and otherwise the ceiling is not
 * known and a gap says why.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ScaleCalculator {

    private static final BilingualText PARAMETER = BilingualText.of("barème du plafond", "scale of the ceiling");

    private static final Gap TOO_LARGE = new Gap.CannotTell(
            DataPath.of("ceiling"),
            BilingualText.of(
                    "le calcul dépasse le plus grand montant qui puisse être exprimé",
                    "the calculation exceeds the largest amount that can be expressed"));

    private final Published<Scale> scale;
    private final ZoneId zone;
    private final @Nullable String catalogVersion;

    private ScaleCalculator(Published<Scale> scale, ZoneId zone, @Nullable String catalogVersion) {
        this.scale = scale;
        this.zone = zone;
        this.catalogVersion = catalogVersion;
    }

    /**
     * Returns how the ceilings of a call are worked out.
     *
     * @param call the call
     * @return the calculator of its scale
     */
    public static ScaleCalculator of(FundingCall call) {
        Objects.requireNonNull(call, "call");
        return new ScaleCalculator(call.ceiling(), call.calendar().zone(), call.catalogVersion());
    }

    /**
     * Returns how the ceilings of a scale are worked out that belongs to no call.
     *
     * @param scale the scale and where it comes from
     * @param zone the zone in which the day of filing is told
     * @return the calculator
     */
    public static ScaleCalculator of(Published<Scale> scale, ZoneId zone) {
        return new ScaleCalculator(Objects.requireNonNull(scale, "scale"), Objects.requireNonNull(zone, "zone"), null);
    }

    /**
     * Works out the ceiling of an applicant.
     *
     * @param application the application, whose sites are read as they were open on its day of filing
     * @param declared what the scale needs and the application does not state
     * @return the ceiling and how it was worked out, or what is missing
     */
    public CeilingDerivation derive(Application application, DeclaredFigures declared) {
        Objects.requireNonNull(application, "application");
        return derivation(application, Objects.requireNonNull(declared, "declared"));
    }

    /**
     * Works out a ceiling from declared figures alone, such as that of a scheme whose applicants are no health establishments.
     *
     * @param declared what the scale needs
     * @return the ceiling and how it was worked out, or what is missing
     */
    public CeilingDerivation derive(DeclaredFigures declared) {
        return derivation(null, Objects.requireNonNull(declared, "declared"));
    }

    /**
     * Returns what a scale gives whoever applies.
     *
     * @param scale the scale
     * @return the amount below which no ceiling is, and the one above which none is if there is one
     */
    public static AmountRange forAnybody(Scale scale) {
        return Objects.requireNonNull(scale, "scale")
                .fold(new StepMaker(FigureSource.ANYBODY))
                .amount();
    }

    private CeilingDerivation derivation(@Nullable Application application, DeclaredFigures declared) {
        KnownFigures figures = new KnownFigures(application, zone, declared);
        StepMaker maker = new StepMaker(figures);
        DerivationStep step =
                scale.value().<DerivationStep>map(some -> some.fold(maker)).orElse(null);
        Map<String, Object> inputs = new TreeMap<>(Map.of("scale", scale, "declared", declared));
        if (application != null) {
            inputs.put("application", application);
        }
        return new CeilingDerivation(
                application == null ? null : application.id(),
                scale,
                step,
                gaps(step),
                step == null ? List.of() : figures.unused(),
                Provenance.of(catalogVersion, inputs));
    }

    private List<Gap> gaps(@Nullable DerivationStep step) {
        List<Gap> gaps = new ArrayList<>();
        if (step == null) {
            scale.<Boolean>fold(
                    given -> false,
                    awaited -> gaps.add(new Gap.NotPublished(PARAMETER, awaited.text())),
                    assumed -> false);
        } else if (!step.amount().isKnown()) {
            gaps.addAll(MissingForStep.of(step));
            if (gaps.isEmpty()) {
                gaps.add(TOO_LARGE);
            }
        }
        return gaps;
    }
}

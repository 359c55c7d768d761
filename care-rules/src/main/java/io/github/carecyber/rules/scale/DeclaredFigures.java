package io.github.carecyber.rules.scale;

import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.DataPath;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a scale needs and no application states (<em>grandeurs déclarées et dépenses engagées</em>).
 *
 * <p>For example 120 connected applications and costs of 84,500.00 euros. What is not there is not known, which is not the same as zero.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param quantities the figures by their identifiers, each at least zero
 * @param costs the costs incurred, in euros, not negative; null if they are not known
 */
public record DeclaredFigures(
        Map<QuantityId, Long> quantities, @Nullable Euros costs) {

    /** Where a gap says that the costs are lacking. */
    public static final DataPath COSTS = DataPath.of("costs");

    /** Where a gap says that a figure is lacking, followed by its identifier. */
    public static final DataPath QUANTITIES = DataPath.of("quantities");

    private static final DeclaredFigures NONE = new DeclaredFigures(Map.of(), null);

    /**
     * Copies the figures.
     *
     * @param quantities the figures by their identifiers, each at least zero
     * @param costs the costs incurred, in euros, not negative; null if they are not known
     * @throws IllegalArgumentException if a figure or the costs are negative
     */
    public DeclaredFigures {
        Map<QuantityId, Long> sorted = new TreeMap<>(Objects.requireNonNull(quantities, "quantities"));
        sorted.forEach((id, figure) -> {
            if (figure < 0) {
                throw new IllegalArgumentException("Figure " + figure + " for " + id
                        + " is negative: a figure is at least zero.\nAdvice: leave it out if it is not known.");
            }
        });
        if (costs != null && costs.isNegative()) {
            throw new IllegalArgumentException("Costs of " + costs
                    + " are negative: they are at least zero.\nAdvice: leave them out if they are not known.");
        }
        quantities = Collections.unmodifiableMap(sorted);
    }

    /**
     * Returns nothing declared.
     *
     * @return no figure, and no costs
     */
    public static DeclaredFigures none() {
        return NONE;
    }

    /**
     * Returns a copy with one more figure.
     *
     * @param id the identifier that the scale gives it
     * @param figure the figure, at least zero; it replaces one that is there
     * @return the copy
     * @throws IllegalArgumentException if the figure is negative
     */
    public DeclaredFigures with(QuantityId id, long figure) {
        Map<QuantityId, Long> more = new TreeMap<>(quantities);
        more.put(Objects.requireNonNull(id, "id"), figure);
        return new DeclaredFigures(more, costs);
    }

    /**
     * Returns a copy with the costs incurred.
     *
     * @param newCosts the costs, in euros, not negative
     * @return the copy
     * @throws IllegalArgumentException if the costs are negative
     */
    public DeclaredFigures withCosts(Euros newCosts) {
        return new DeclaredFigures(quantities, Objects.requireNonNull(newCosts, "costs"));
    }
}

package io.github.carecyber.rules.scale;

import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import java.util.List;
import java.util.Objects;

/**
 * What is known of a figure that a scale prices, and from where (<em>grandeur relevée</em>).
 *
 * <p>For example a staff of 320: 280 of one site and 40 of another, both declared for 2024.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param quantity the figure asked for
 * @param figure its value, as far as it is known
 * @param read what was read for it, in the order of the file
 * @param gaps what stands in the way of knowing it, none if it is known
 */
public record QuantityReading(Quantity quantity, FigureRange figure, List<FigureRead> read, List<Gap> gaps) {

    /**
     * Copies the lists.
     *
     * @param quantity the figure asked for
     * @param figure its value, as far as it is known
     * @param read what was read for it, in the order of the file
     * @param gaps what stands in the way of knowing it, none if it is known
     */
    public QuantityReading {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(figure, "figure");
        read = Elements.copyOf(read, "read");
        gaps = Elements.copyOf(gaps, "gaps");
    }

    /**
     * Returns what is missing where a figure was not declared.
     *
     * @param quantity the figure
     * @return the gap, whose path ends with the identifier of the figure
     */
    public static Gap notDeclared(Quantity.Declared quantity) {
        return new Gap.MissingFact(placeOf(Objects.requireNonNull(quantity, "quantity")));
    }

    /** Where a declared figure stands. */
    static DataPath placeOf(Quantity.Declared quantity) {
        return DeclaredFigures.QUANTITIES.key(quantity.id().value());
    }
}

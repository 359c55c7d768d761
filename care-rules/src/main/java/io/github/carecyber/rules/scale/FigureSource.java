package io.github.carecyber.rules.scale;

import io.github.carecyber.core.call.Quantity;
import io.github.carecyber.core.money.Euros;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the figures come from that a scale prices. */
interface FigureSource {

    /** Whoever applies: nothing is known but that no figure is negative. */
    FigureSource ANYBODY = new FigureSource() {
        @Override
        public QuantityReading read(Quantity quantity) {
            return new QuantityReading(quantity, FigureRange.UNKNOWN, List.of(), List.of());
        }

        @Override
        public @Nullable Euros costs() {
            return null;
        }
    };

    /** What is known of a figure. */
    QuantityReading read(Quantity quantity);

    /** The costs incurred, null if they are not known. */
    @Nullable
    Euros costs();
}

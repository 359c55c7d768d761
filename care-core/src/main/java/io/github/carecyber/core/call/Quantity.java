package io.github.carecyber.core.call;

import io.github.carecyber.core.identity.QuantityId;
import io.github.carecyber.core.text.BilingualText;
import java.util.Objects;
import java.util.function.Function;

/**
 * A figure that a scale prices (<em>grandeur</em>): one that the file of an applicant states, or one declared for the scale alone.
 *
 * <p>For example the staff of an applicant, which its sites declare by year, or the number of applications that an operator connects,
 * which no file of the programme holds.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Quantity {

    /**
     * Returns a figure that the applicant's file states.
     *
     * @param measure the figure
     * @return the quantity
     */
    static Quantity of(Measure measure) {
        return new Measured(measure);
    }

    /**
     * Returns a figure that is declared for the scale alone.
     *
     * @param id the identifier under which it is supplied
     * @param name what it counts, such as "connected applications"
     * @return the quantity
     */
    static Quantity of(QuantityId id, BilingualText name) {
        return new Declared(id, name);
    }

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param measured applied to a figure of the applicant's file
     * @param declared applied to a figure declared for the scale
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super Measured, ? extends R> measured, Function<? super Declared, ? extends R> declared) {
        if (this instanceof Measured kind) {
            return measured.apply(kind);
        }
        return declared.apply((Declared) this);
    }

    /**
     * A figure of the applicant's file, over the sites that were open on the day of filing (<em>grandeur mesurée</em>).
     *
     * @param measure the figure
     */
    record Measured(Measure measure) implements Quantity {

        /**
         * Checks that the figure is there.
         *
         * @param measure the figure
         */
        public Measured {
            Objects.requireNonNull(measure, "measure");
        }
    }

    /**
     * A figure declared for the scale (<em>grandeur déclarée</em>), which whoever works out a ceiling must supply.
     *
     * @param id the identifier under which it is supplied
     * @param name what it counts, such as "connected applications"
     */
    record Declared(QuantityId id, BilingualText name) implements Quantity {

        /**
         * Checks that both are there.
         *
         * @param id the identifier under which it is supplied
         * @param name what it counts, such as "connected applications"
         */
        public Declared {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
        }
    }
}

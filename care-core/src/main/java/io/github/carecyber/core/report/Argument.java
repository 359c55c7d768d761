package io.github.carecyber.core.report;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A typed argument of a message (<em>argument</em>), so that each language writes it in its own way.
 *
 * <p>For example an amount is written {@code 1 234,50 €} in French and {@code €1,234.50} in English.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Argument {

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param amount applied to an amount of money
     * @param count applied to a whole number
     * @param day applied to a day
     * @param part applied to a share
     * @param code applied to a code
     * @param codes applied to codes
     * @param wording applied to a text in both languages
     * @param place applied to a place in a document
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super Amount, ? extends R> amount,
            Function<? super Count, ? extends R> count,
            Function<? super Day, ? extends R> day,
            Function<? super Part, ? extends R> part,
            Function<? super Code, ? extends R> code,
            Function<? super Codes, ? extends R> codes,
            Function<? super Wording, ? extends R> wording,
            Function<? super Place, ? extends R> place) {
        if (this instanceof Amount kind) {
            return amount.apply(kind);
        }
        if (this instanceof Count kind) {
            return count.apply(kind);
        }
        if (this instanceof Day kind) {
            return day.apply(kind);
        }
        if (this instanceof Part kind) {
            return part.apply(kind);
        }
        if (this instanceof Code kind) {
            return code.apply(kind);
        }
        if (this instanceof Codes kind) {
            return codes.apply(kind);
        }
        if (this instanceof Wording kind) {
            return wording.apply(kind);
        }
        return place.apply((Place) this);
    }

    /**
     * An argument that is an amount of money.
     *
     * @param value the amount
     */
    record Amount(Euros value) implements Argument {

        /**
         * Checks that the value is there.
         *
         * @param value the amount
         */
        public Amount {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * An argument that is a whole number.
     *
     * @param value the number
     */
    record Count(long value) implements Argument {}

    /**
     * An argument that is a day.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements Argument {

        /**
         * Checks that the value is there.
         *
         * @param value the day
         */
        public Day {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * An argument that is a share of a whole.
     *
     * @param value the share
     */
    record Part(Share value) implements Argument {

        /**
         * Checks that the value is there.
         *
         * @param value the share
         */
        public Part {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * An argument that is an identifier, a code or a word of the document, the same in every language.
     *
     * @param value the text, shown as it is
     */
    record Code(String value) implements Argument {

        /**
         * Checks that the value is there.
         *
         * @param value the text, shown as it is
         */
        public Code {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * An argument that is several identifiers or codes, in a stated order.
     *
     * @param value the texts, shown as they are
     */
    record Codes(List<String> value) implements Argument {

        /**
         * Copies the texts.
         *
         * @param value the texts, shown as they are
         */
        public Codes {
            value = Elements.copyOf(value, "value");
        }
    }

    /**
     * An argument that is a text in both languages.
     *
     * @param value the text
     */
    record Wording(BilingualText value) implements Argument {

        /**
         * Checks that the value is there.
         *
         * @param value the text
         */
        public Wording {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * An argument that is another place in the document, such as that of the first of two equal identifiers.
     *
     * @param path where in the document
     * @param position where in the text of the document, null if the check did not read a text
     */
    record Place(DataPath path, @Nullable Position position) implements Argument {

        /**
         * Checks that the path is there.
         *
         * @param path where in the document
         * @param position where in the text of the document, null if the check did not read a text
         */
        public Place {
            Objects.requireNonNull(path, "path");
        }
    }
}

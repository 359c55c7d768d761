package io.github.carecyber.rules.plan;

import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All elements of one kind in a plan, to be found by identifier in constant time.
 *
 * @param <I> the kind of identifier
 * @param <T> the kind of element
 */
final class Register<I, T> {

    /** Stands for no element. */
    static final int NONE = -1;

    private static final BilingualText USED_TWICE = BilingualText.of(
            "L’identifiant cité désigne plusieurs éléments du plan.",
            "The identifier cited stands for several elements of the plan.");

    private static final BilingualText UNNAMED = BilingualText.of(
            "Des éléments du plan n’ont pas d’identifiant\u00a0; celui qui est cité est peut-être l’un d’eux.",
            "Some elements of the plan have no identifier; the one cited may be one of them.");

    private final List<Place<T>> places;
    private final Function<? super T, ? extends @Nullable I> identifier;
    private final Map<I, Integer> firsts;
    private final BitSet ambiguous = new BitSet();
    private final List<Place<T>> repeated = new ArrayList<>();
    private final List<Place<T>> unnamed = new ArrayList<>();

    Register(List<Place<T>> places, Function<? super T, ? extends @Nullable I> identifier) {
        this.places = places;
        this.identifier = identifier;
        this.firsts = new HashMap<>(2 * places.size());
        for (int index = 0; index < places.size(); index++) {
            Place<T> place = places.get(index);
            I id = identifier.apply(place.value());
            if (id == null) {
                unnamed.add(place);
                continue;
            }
            Integer first = firsts.putIfAbsent(id, index);
            if (first != null) {
                ambiguous.set(first);
                repeated.add(place);
            }
        }
    }

    /** Returns all elements, in the order of the plan. */
    List<Place<T>> places() {
        return places;
    }

    /** Returns the elements whose identifier an earlier one has already, in the order of the plan. */
    List<Place<T>> repeated() {
        return Collections.unmodifiableList(repeated);
    }

    /** Returns the elements without an identifier, in the order of the plan. */
    List<Place<T>> unnamed() {
        return Collections.unmodifiableList(unnamed);
    }

    /** Names an element to the reader. */
    String label(Place<T> place) {
        return place.label(identifier.apply(place.value()));
    }

    /** Returns the identifier of an element, null if it is not stated. */
    @Nullable
    I identifier(Place<T> place) {
        return identifier.apply(place.value());
    }

    /** Returns which of all elements is the first with the identifier, be it the only one or not; {@link #NONE} if there is none. */
    int indexOf(I id) {
        return firsts.getOrDefault(id, NONE);
    }

    /** Tells whether others have the identifier of an element that is the first with it. */
    boolean isAmbiguous(int first) {
        return ambiguous.get(first);
    }

    /** Returns the first element with the identifier, be it the only one or not. */
    Optional<Place<T>> first(I id) {
        int first = indexOf(id);
        return first == NONE ? Optional.empty() : Optional.of(places.get(first));
    }

    /** Returns the one element with the identifier; empty if there is none, or more than one. */
    Optional<Place<T>> find(I id) {
        int first = indexOf(id);
        return first == NONE || isAmbiguous(first) ? Optional.empty() : Optional.of(places.get(first));
    }

    /** Tells why it is not certain which element an identifier stands for; empty if it is certain that it stands for one or none. */
    Optional<BilingualText> doubtAbout(I id) {
        int first = indexOf(id);
        if (first == NONE) {
            return unnamed.isEmpty() ? Optional.empty() : Optional.of(UNNAMED);
        }
        return isAmbiguous(first) ? Optional.of(USED_TWICE) : Optional.empty();
    }
}

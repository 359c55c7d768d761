package io.github.carecyber.rules.call;

import io.github.carecyber.core.text.BilingualText;
import java.util.Collection;
import java.util.function.Function;

/**
 * A set to which something must belong, or must not.
 *
 * @param members the members of the set in words
 * @param kept true if it must belong to the set, false if it must not
 */
record Choice(BilingualText members, boolean kept) {

    static <T extends Comparable<? super T>> Choice of(
            Collection<T> set, Function<T, BilingualText> label, boolean kept) {
        return new Choice(words(set, label), kept);
    }

    /** The members of a set in words. */
    static <T extends Comparable<? super T>> BilingualText words(Collection<T> set, Function<T, BilingualText> label) {
        return Shortlist.of(set.stream().sorted().toList(), label, Shortlist.COMMA);
    }

    Choice contrary() {
        return new Choice(members, !kept);
    }

    BilingualText words() {
        return kept ? members : BilingualText.of("sauf " + members.french(), "other than " + members.english());
    }
}

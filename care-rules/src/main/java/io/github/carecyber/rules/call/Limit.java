package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Bound;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.ValueText;
import java.util.Locale;

/**
 * A threshold that a figure must keep, or its contrary.
 *
 * @param bound the side on which the figure must be
 * @param threshold the threshold
 * @param kept true if the threshold must be kept, false if it must be missed
 */
record Limit(Bound bound, long threshold, boolean kept) {

    Limit contrary() {
        return new Limit(bound, threshold, !kept);
    }

    /** What the figure must be, to stand behind "is". */
    BilingualText words() {
        BilingualText side = bound == Bound.AT_LEAST
                ? kept ? BilingualText.of("d’au moins", "at least") : BilingualText.of("inférieure à", "below")
                : kept ? BilingualText.of("d’au plus", "at most") : BilingualText.of("supérieure à", "above");
        return BilingualText.of(
                side.french() + " " + ValueText.in(Locale.FRENCH).of(threshold),
                side.english() + " " + ValueText.in(Locale.ENGLISH).of(threshold));
    }
}

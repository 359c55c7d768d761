package io.github.carecyber.rules.call;

import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.ValueText;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The first of several names; a list that nobody would read to its end is cut, and says so. */
final class Shortlist {

    private static final int MOST = 4;

    static final BilingualText COMMA = BilingualText.of(", ", ", ");

    static final BilingualText SEMICOLON = BilingualText.of("\u00a0; ", "; ");

    private Shortlist() {}

    static <T> BilingualText of(List<T> things, Function<? super T, BilingualText> name, BilingualText separator) {
        List<BilingualText> shown = things.stream().limit(MOST).map(name).toList();
        int hidden = things.size() - shown.size();
        return BilingualText.of(
                joined(shown, BilingualText::french, separator.french(), hidden, Locale.FRENCH),
                joined(shown, BilingualText::english, separator.english(), hidden, Locale.ENGLISH));
    }

    private static String joined(
            List<BilingualText> shown,
            Function<BilingualText, String> language,
            String separator,
            int hidden,
            Locale locale) {
        String text = shown.stream().map(language).collect(Collectors.joining(separator));
        return hidden == 0 ? text : text + separator + ValueText.in(locale).more(hidden);
    }
}

package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.Template;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Phrases in both languages at once. */
final class Sentence {

    private Sentence() {}

    static BilingualText fill(BilingualText template, Arguments arguments) {
        return BilingualText.of(
                Template.fill(template, arguments, Locale.FRENCH), Template.fill(template, arguments, Locale.ENGLISH));
    }

    static BilingualText append(BilingualText first, BilingualText second) {
        return BilingualText.of(first.french() + second.french(), first.english() + second.english());
    }

    /** Constants in words, one of which will do. */
    static <T extends Comparable<? super T>> BilingualText anyOf(
            Collection<T> constants, Function<T, BilingualText> label) {
        List<BilingualText> labels = constants.stream().sorted().map(label).toList();
        return BilingualText.of(
                labels.stream().map(BilingualText::french).collect(Collectors.joining(" ou ")),
                labels.stream().map(BilingualText::english).collect(Collectors.joining(" or ")));
    }

    static Argument codes(Collection<?> values) {
        return new Argument.Codes(values.stream().map(Object::toString).toList());
    }
}

package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How kinds and sectors are called in messages. */
final class Labels {

    private static final BilingualText OPEN = BilingualText.of("…", "…");

    private Labels() {}

    static BilingualText of(ApplicantKind kind) {
        return switch (kind) {
            case HOSPITAL_GROUP ->
                BilingualText.of("groupement hospitalier de territoire (GHT)", "hospital group (GHT)");
            case PUBLIC_ESTABLISHMENT ->
                BilingualText.of("établissement public de santé", "public health establishment");
            case PRIVATE_NON_PROFIT ->
                BilingualText.of("établissement privé à but non lucratif", "private non-profit establishment");
            case PRIVATE_FOR_PROFIT ->
                BilingualText.of("établissement privé à but lucratif", "private for-profit establishment");
        };
    }

    static BilingualText of(Sector sector) {
        return switch (sector) {
            case HEALTH -> BilingualText.of("sanitaire", "health");
            case MEDICO_SOCIAL -> BilingualText.of("médico-social", "medico-social");
        };
    }

    /** The labels of several constants in the order of their declaration. */
    static <T extends Comparable<T>> Argument list(Collection<T> constants, Function<T, BilingualText> label) {
        List<BilingualText> labels = constants.stream().sorted().map(label).toList();
        return new Argument.Wording(
                BilingualText.of(join(labels, BilingualText::french), join(labels, BilingualText::english)));
    }

    /** A period in words; a bound that is null is not known or not set. */
    static BilingualText period(@Nullable LocalDate first, @Nullable LocalDate last) {
        BilingualText from = first == null ? OPEN : DayText.of(first);
        BilingualText to = last == null ? OPEN : DayText.of(last);
        return BilingualText.of("du " + from.french() + " au " + to.french(), from.english() + " to " + to.english());
    }

    private static String join(List<BilingualText> labels, Function<BilingualText, String> language) {
        return labels.isEmpty() ? "–" : labels.stream().map(language).collect(Collectors.joining(", "));
    }
}

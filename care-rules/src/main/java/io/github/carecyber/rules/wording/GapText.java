package io.github.carecyber.rules.wording;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is missing, in words (<em>éléments manquants</em>). */
public final class GapText {

    private static final BilingualText MISSING_FACT =
            BilingualText.of("le dossier n’indique pas\u00a0: {fact}", "the file does not state: {fact}");

    private static final BilingualText NOT_PUBLISHED = BilingualText.of(
            "{parameter}\u00a0: non publié, texte attendu\u00a0: {text}",
            "{parameter}: not published, text awaited: {text}");

    private static final BilingualText NOT_ON_RECORD = BilingualText.of(
            "{parameter}\u00a0: on ne sait pas ce qui était connu au {date}",
            "{parameter}: the record does not tell what was known on {date}");

    private static final BilingualText CANNOT_TELL = BilingualText.of("{reason} ({path})", "{reason} ({path})");

    private static final BilingualText CANNOT_TELL_AT_ALL = BilingualText.of("{reason}", "{reason}");

    private static final BilingualText UNREADABLE =
            BilingualText.of("une valeur n’a pas pu être lue\u00a0: {path}", "a value could not be read: {path}");

    private static final BilingualText SEVERAL_UNREADABLE =
            BilingualText.of("des valeurs n’ont pas pu être lues\u00a0: {paths}", "values could not be read: {paths}");

    private static final BilingualText AND_MORE = BilingualText.of(
            "des valeurs n’ont pas pu être lues\u00a0: {paths} et {rest} de plus",
            "values could not be read: {paths} and {rest} more");

    /** How many places of values that could not be read are named one by one. */
    private static final int MOST_PLACES = 5;

    private static final BilingualText MISSING_EVIDENCE = BilingualText.of(
            "le dossier ne contient pas la pièce «\u00a0{title}\u00a0», à savoir {kinds}, pour l’entité {entity}",
            "the file does not hold the document “{title}”, that is {kinds}, for the entity {entity}");

    private static final BilingualText CONFLICT = BilingualText.of(
            "plusieurs dérogations s’appliquent à la fois et se contredisent\u00a0: {derogations}",
            "several derogations apply at once and conflict: {derogations}");

    private static final BilingualText PREDICATE_NOT_SUPPLIED = BilingualText.of(
            "la vérification particulière «\u00a0{predicate}\u00a0» n’a pas été fournie",
            "the particular check “{predicate}” was not supplied");

    private static final BilingualText PREDICATE_FAILED = BilingualText.of(
            "la vérification particulière «\u00a0{predicate}\u00a0» a échoué pour une raison technique",
            "the particular check “{predicate}” failed for a technical reason");

    private static final BilingualText SEPARATOR = BilingualText.of("\u00a0; ", "; ");

    private GapText() {}

    /**
     * Writes what is missing. Why a predicate failed is for those who wrote it, and can be read from the gap alone.
     *
     * @param gap the gap
     * @param locale the reader's locale
     * @return part of a sentence, which begins in lower case and has no full stop
     */
    public static String of(Gap gap, Locale locale) {
        Arguments none = Arguments.none();
        return gap.<String>fold(
                missing ->
                        Template.fill(MISSING_FACT, none.with("fact", FactLabels.of(missing.path(), locale)), locale),
                unpublished -> Template.fill(
                        NOT_PUBLISHED,
                        none.with("parameter", unpublished.parameter()).with("text", unpublished.text()),
                        locale),
                unrecorded -> Template.fill(
                        NOT_ON_RECORD,
                        none.with("parameter", unrecorded.parameter()).with("date", unrecorded.date()),
                        locale),
                unclear -> cannotTell(unclear, locale),
                unreadable -> Template.fill(
                        UNREADABLE, none.with("path", unreadable.path().toString()), locale),
                evidence -> Template.fill(
                        MISSING_EVIDENCE,
                        none.with("title", evidence.title())
                                .with("kinds", alternatives(evidence.anyOf()))
                                .with("entity", evidence.entity()),
                        locale),
                conflict -> Template.fill(CONFLICT, none.with("derogations", together(conflict.derogations())), locale),
                unsupplied ->
                        Template.fill(PREDICATE_NOT_SUPPLIED, none.with("predicate", unsupplied.predicate()), locale),
                failed -> Template.fill(PREDICATE_FAILED, none.with("predicate", failed.predicate()), locale));
    }

    private static String cannotTell(Gap.CannotTell gap, Locale locale) {
        Arguments reason = Arguments.none().with("reason", gap.reason());
        return gap.path().isRoot()
                ? Template.fill(CANNOT_TELL_AT_ALL, reason, locale)
                : Template.fill(CANNOT_TELL, reason.with("path", gap.path().toString()), locale);
    }

    private static String severalUnreadable(List<String> paths, Locale locale) {
        int rest = paths.size() - MOST_PLACES;
        return rest <= 0
                ? Template.fill(SEVERAL_UNREADABLE, Arguments.none().with("paths", String.join(", ", paths)), locale)
                : Template.fill(
                        AND_MORE,
                        Arguments.none()
                                .with("paths", String.join(", ", paths.subList(0, MOST_PLACES)))
                                .with("rest", rest),
                        locale);
    }

    /**
     * Writes all that is missing, one after the other; of many values that could not be read the first.
     *
     * @param gaps the gaps
     * @param locale the reader's locale
     * @return part of a sentence, empty if there are none
     */
    public static String of(List<Gap> gaps, Locale locale) {
        List<String> unreadable = gaps.stream()
                .filter(Gap.Unreadable.class::isInstance)
                .map(gap -> ((Gap.Unreadable) gap).path().toString())
                .toList();
        Stream<String> texts = gaps.stream()
                .filter(gap -> unreadable.size() < 2 || !(gap instanceof Gap.Unreadable))
                .map(gap -> of(gap, locale));
        Stream<String> together =
                unreadable.size() < 2 ? Stream.empty() : Stream.of(severalUnreadable(unreadable, locale));
        return Stream.concat(texts, together).collect(Collectors.joining(SEPARATOR.in(locale)));
    }

    /**
     * Writes all that is missing as a sentence of its own.
     *
     * @param gaps the gaps
     * @param locale the reader's locale
     * @return one sentence, empty if there are none
     */
    public static String sentence(List<Gap> gaps, Locale locale) {
        String text = of(gaps, locale);
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static BilingualText alternatives(List<EvidenceKind> kinds) {
        return BilingualText.of(
                joined(kinds, " ou ", BilingualText::french), joined(kinds, " or ", BilingualText::english));
    }

    private static BilingualText together(List<BilingualText> derogations) {
        return BilingualText.of(
                derogations.stream().map(BilingualText::french).collect(Collectors.joining("\u00a0; ")),
                derogations.stream().map(BilingualText::english).collect(Collectors.joining("; ")));
    }

    private static String joined(List<EvidenceKind> kinds, String or, Function<BilingualText, String> language) {
        return kinds.stream().map(EvidenceText::of).map(language).collect(Collectors.joining(or));
    }
}

package io.github.carecyber.rules.text;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.cases.ExpectedGap;
import io.github.carecyber.rules.wording.FactLabels;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the author of a case expected to be missing, in words: as much of it as the case states. */
final class ExpectedGapText {

    private static final BilingualText TEXT = BilingualText.of("texte attendu\u00a0: ", "text awaited: ");
    private static final BilingualText KIND = BilingualText.of("nature ", "kind ");
    private static final BilingualText ENTITY = BilingualText.of("pour l’entité ", "for the entity ");

    private ExpectedGapText() {}

    static String of(ExpectedGap gap, Locale locale) {
        return kind(gap.kind()).in(locale)
                + (gap.path() == null ? "" : ", " + FactLabels.of(gap.path(), locale))
                + stated(TEXT, gap.text(), locale)
                + stated(KIND, gap.document(), locale)
                + stated(ENTITY, gap.entity(), locale);
    }

    private static String stated(BilingualText what, @Nullable Object value, Locale locale) {
        return value == null ? "" : ", " + what.in(locale) + Excerpt.legible(value.toString());
    }

    private static BilingualText kind(ExpectedGap.Kind kind) {
        return switch (kind) {
            case MISSING_FACT ->
                BilingualText.of("information absente du dossier", "fact that the file does not state");
            case NOT_PUBLISHED -> BilingualText.of("valeur non publiée", "value not published");
            case NOT_ON_RECORD ->
                BilingualText.of("état des connaissances non conservé", "state of knowledge not on record");
            case CANNOT_TELL ->
                BilingualText.of("point que le dossier ne permet pas de trancher", "point that the file leaves open");
            case UNREADABLE -> BilingualText.of("valeur illisible", "value that could not be read");
            case MISSING_EVIDENCE ->
                BilingualText.of("pièce absente du dossier", "document that the file does not hold");
            case CONFLICT -> BilingualText.of("dérogations contradictoires", "conflicting derogations");
            case PREDICATE_NOT_SUPPLIED ->
                BilingualText.of("vérification particulière non fournie", "particular check not supplied");
            case PREDICATE_FAILED ->
                BilingualText.of("vérification particulière en échec", "particular check that failed");
        };
    }
}

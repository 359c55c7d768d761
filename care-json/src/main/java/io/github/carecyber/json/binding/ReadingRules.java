package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/** What makes a document unreadable (<em>règles de lecture</em>), all of them on one screen. */
public final class ReadingRules {

    /** The text is not JSON. */
    public static final Rule SYNTAX = rule(
            "json.syntax",
            "Le texte est du JSON",
            "The text is JSON",
            "Le texte n’est pas du JSON ici\u00a0: {reason}.",
            "The text is not JSON here: {reason}.");

    /** Something follows the document. */
    public static final Rule TRAILING_CONTENT = rule(
            "json.trailing-content",
            "Rien ne suit le document",
            "Nothing follows the document",
            "Un document est un seul objet\u00a0: ce qui suit n’en fait pas partie.",
            "A document is one single object: what follows is no part of it.");

    /** The text is not UTF-8. */
    public static final Rule ENCODING = rule(
            "json.encoding",
            "Le texte est en UTF-8",
            "The text is UTF-8",
            "Le document n’est pas en UTF-8\u00a0: {reason}. Enregistrez-le en UTF-8.",
            "The document is not UTF-8: {reason}. Save it as UTF-8.");

    /** A text holds half a character. */
    public static final Rule HALF_CHARACTER = rule(
            "json.half-character",
            "Les textes contiennent des caractères entiers",
            "Texts hold whole characters",
            "Le texte {value} contient une moitié de caractère (un code de substitution isolé).",
            "The text {value} holds half a character (a surrogate without its other half).");

    /** The document or a part of it is too large. */
    public static final Rule TOO_LARGE = rule(
            "json.too-large",
            "Le document reste dans les limites",
            "The document stays within the limits",
            "Trop grand\u00a0: {what} dépasse la limite de {limit}.",
            "Too large: {what} exceeds the limit of {limit}.");

    /** Too many objects and lists inside one another. */
    public static final Rule TOO_DEEP = rule(
            "json.too-deep",
            "L’imbrication reste dans les limites",
            "The nesting stays within the limits",
            "Plus de {limit} niveaux d’objets et de listes sont imbriqués\u00a0: la lecture s’arrête ici.",
            "More than {limit} levels of objects and lists stand inside one another: reading ends here.");

    /** More problems than are reported. */
    public static final Rule TOO_MANY_PROBLEMS = rule(
            "json.too-many-problems",
            "Les problèmes sont en nombre limité",
            "Problems are limited in number",
            "Le document a plus de {limit} problèmes\u00a0: la lecture s’arrête ici, d’autres peuvent suivre.",
            "The document has more than {limit} problems: reading ends here, others may follow.");

    /** The member that names the format is missing or names another one. */
    public static final Rule FORMAT = rule(
            "json.format",
            "Le document nomme son format",
            "The document names its format",
            "{reason} Le champ «\u00a0format\u00a0» attendu est {expected}.",
            "{reason} The member \"format\" expected is {expected}.");

    /** A member that the format does not have. */
    public static final Rule UNKNOWN_KEY = rule(
            "json.unknown-key",
            "Tous les champs sont connus",
            "All members are known",
            "Le champ {key} n’existe pas ici. {advice}",
            "There is no member {key} here. {advice}");

    /** A member that stands twice. */
    public static final Rule DUPLICATE_KEY = rule(
            "json.duplicate-key",
            "Chaque champ figure une seule fois",
            "Each member stands once",
            "Le champ {key} figure déjà plus haut dans cet objet.",
            "The member {key} stands earlier in this object already.");

    /** An element that stands twice where order and number mean nothing. */
    public static final Rule DUPLICATE_ELEMENT = rule(
            "json.duplicate-element",
            "Chaque élément d’un ensemble figure une seule fois",
            "Each element of a set stands once",
            "La valeur {value} figure déjà dans cette liste.",
            "The value {value} stands in this list already.");

    /** A member that must be there. */
    public static final Rule MISSING = rule(
            "json.missing",
            "Les champs obligatoires sont présents",
            "Required members are there",
            "Le champ {key} manque. {advice}",
            "The member {key} is missing. {advice}");

    /** A value of another JSON type. */
    public static final Rule WRONG_TYPE = rule(
            "json.wrong-type",
            "Chaque valeur a le type attendu",
            "Each value has the type expected",
            "Attendu\u00a0: {expected}. Trouvé\u00a0: {found}.",
            "Expected: {expected}. Found: {found}.");

    /** A null. */
    public static final Rule NULL = rule(
            "json.null",
            "Aucune valeur n’est nulle",
            "No value is null",
            "La valeur null n’est pas admise\u00a0: omettez ce qui n’est pas connu.",
            "The value null is not allowed: leave out what is not known.");

    /** A value of the right type and not of the allowed form. */
    public static final Rule INVALID_VALUE = rule(
            "json.invalid-value",
            "Chaque valeur a la forme attendue",
            "Each value has the form expected",
            "La valeur {value} n’est pas admise. Attendu\u00a0: {form}.",
            "The value {value} is not allowed. Expected: {form}.");

    /** Parts that do not fit together. */
    public static final Rule INVALID_OBJECT = rule(
            "json.invalid-object",
            "Les parties d’un objet vont ensemble",
            "The parts of an object fit together",
            "Des parties du document ne vont pas ensemble ici. Attendu\u00a0: {form}.",
            "Parts of the document do not fit together here. Expected: {form}.");

    /** A value that is not in the list. */
    public static final Rule UNKNOWN_VALUE = rule(
            "json.unknown-value",
            "Chaque valeur fait partie de la liste admise",
            "Each value is in the list allowed",
            "La valeur {value} n’existe pas ici. {advice}",
            "There is no value {value} here. {advice}");

    /** An object of a kind that is not in the list. */
    public static final Rule UNKNOWN_KIND = rule(
            "json.unknown-kind",
            "Chaque objet est d’un genre connu",
            "Each object is of a known kind",
            "Le genre {value} n’existe pas ici. {advice}",
            "There is no kind {value} here. {advice}");

    private ReadingRules() {}

    /**
     * Returns all of them.
     *
     * @return the rules, in the order in which a reader meets them
     */
    public static List<Rule> all() {
        return List.of(
                ENCODING,
                SYNTAX,
                TRAILING_CONTENT,
                TOO_LARGE,
                TOO_DEEP,
                TOO_MANY_PROBLEMS,
                FORMAT,
                UNKNOWN_KEY,
                DUPLICATE_KEY,
                MISSING,
                NULL,
                WRONG_TYPE,
                HALF_CHARACTER,
                INVALID_VALUE,
                UNKNOWN_VALUE,
                DUPLICATE_ELEMENT,
                UNKNOWN_KIND,
                INVALID_OBJECT);
    }

    private static Rule rule(
            String id, String frenchTitle, String englishTitle, String frenchMessage, String englishMessage) {
        return Rule.of(
                id,
                Severity.ERROR,
                BilingualText.of(frenchTitle, englishTitle),
                BilingualText.of(frenchMessage, englishMessage));
    }
}

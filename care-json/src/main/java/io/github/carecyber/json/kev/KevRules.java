package io.github.carecyber.json.kev;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/** The rules that the reader of exploited vulnerabilities checks (<em>règles de lecture de la liste</em>). */
public final class KevRules {

    static final BilingualText AN_OBJECT = BilingualText.of("un objet JSON", "a JSON object");

    static final BilingualText AN_ARRAY = BilingualText.of("un tableau JSON", "a JSON array");

    static final BilingualText A_TEXT = BilingualText.of("un texte", "a text");

    static final Rule EMPTY = Rule.of(
            "kev.empty",
            Severity.ERROR,
            BilingualText.of("Fichier non vide", "File not empty"),
            BilingualText.of("Le fichier est vide.", "The file is empty."));

    static final Rule SYNTAX = Rule.of(
            "kev.syntax",
            Severity.ERROR,
            BilingualText.of("Fichier JSON bien formé", "Well-formed JSON file"),
            BilingualText.of(
                    "La lecture de la liste s’arrête ici\u00a0: ce n’est pas du JSON bien formé.",
                    "The reading of the list ends here: this is not well-formed JSON."));

    static final Rule TOO_LARGE = Rule.of(
            "kev.too-large",
            Severity.ERROR,
            BilingualText.of("Liste de taille admise", "List within bounds"),
            BilingualText.of(
                    "La lecture de la liste s’arrête ici\u00a0: le fichier ou une valeur est trop long ou trop imbriqué.",
                    "The reading of the list ends here: the file or a value is too long or nested too deep."));

    static final Rule TOO_MANY = Rule.of(
            "kev.too-many-problems",
            Severity.ERROR,
            BilingualText.of("Nombre d’anomalies rapportées", "Number of problems reported"),
            BilingualText.of(
                    "La lecture de la liste s’arrête ici\u00a0: {count} anomalies sont rapportées.",
                    "The reading of the list ends here: {count} problems are reported."));

    static final Rule STRUCTURE = Rule.of(
            "kev.structure",
            Severity.ERROR,
            BilingualText.of("Structure de la liste", "Structure of the list"),
            BilingualText.of("Attendu ici\u00a0: {expected}.", "Expected here: {expected}."));

    static final Rule MISSING = Rule.of(
            "kev.missing",
            Severity.ERROR,
            BilingualText.of("Champ obligatoire de la liste", "Required field of the list"),
            BilingualText.of("Le champ {field} manque.", "The field {field} is missing."));

    static final Rule INVALID_VALUE = Rule.of(
            "kev.invalid-value",
            Severity.ERROR,
            BilingualText.of("Valeur de forme correcte", "Value of the right form"),
            BilingualText.of(
                    "La valeur {value} du champ {field} n’a pas la forme attendue, par exemple {example}.",
                    "The value {value} of the field {field} is not of the expected form, as in {example}."));

    static final Rule DUPLICATE = Rule.of(
            "kev.duplicate",
            Severity.ERROR,
            BilingualText.of("Une entrée par vulnérabilité", "One entry for each vulnerability"),
            BilingualText.of(
                    "La vulnérabilité {vulnerability} a déjà une entrée dans la liste.",
                    "The vulnerability {vulnerability} has an entry in the list already."));

    static final Rule FIELD_TWICE = Rule.of(
            "kev.field-twice",
            Severity.ERROR,
            BilingualText.of("Champ donné une seule fois", "Field given once"),
            BilingualText.of("Le champ {field} est donné deux fois.", "The field {field} is given twice."));

    static final Rule COUNT_DIFFERS = Rule.of(
            "kev.count-differs",
            Severity.WARNING,
            BilingualText.of("Nombre d’entrées annoncé", "Number of entries stated"),
            BilingualText.of(
                    "La liste annonce {stated} entrées et en contient {found}\u00a0; elle est peut-être coupée.",
                    "The list states {stated} entries and holds {found}; it may be cut."));

    private KevRules() {}

    /**
     * Returns the rules, to be added to a catalogue of rules.
     *
     * @return the rules
     */
    public static List<Rule> rules() {
        return List.of(
                EMPTY,
                SYNTAX,
                TOO_LARGE,
                TOO_MANY,
                STRUCTURE,
                MISSING,
                INVALID_VALUE,
                DUPLICATE,
                FIELD_TWICE,
                COUNT_DIFFERS);
    }
}

package io.github.carecyber.json.finess;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/** The rules that the reader of the register checks (<em>règles de lecture du registre</em>). */
public final class FinessRules {

    static final BilingualText AN_OBJECT = BilingualText.of("un objet JSON", "a JSON object");

    static final BilingualText AN_ARRAY = BilingualText.of("un tableau JSON", "a JSON array");

    static final BilingualText A_TEXT = BilingualText.of("un texte", "a text");

    static final Rule EMPTY = Rule.of(
            "finess.empty",
            Severity.ERROR,
            BilingualText.of("Fichier non vide", "File not empty"),
            BilingualText.of("Le fichier est vide.", "The file is empty."));

    static final Rule SYNTAX = Rule.of(
            "finess.syntax",
            Severity.ERROR,
            BilingualText.of("Fichier JSON bien formé", "Well-formed JSON file"),
            BilingualText.of(
                    "La lecture du fichier s’arrête ici\u00a0: ce n’est pas du JSON bien formé.",
                    "The reading of the file ends here: this is not well-formed JSON."));

    static final Rule TOO_LARGE = Rule.of(
            "finess.too-large",
            Severity.ERROR,
            BilingualText.of("Valeurs de taille admise", "Values within bounds"),
            BilingualText.of(
                    "La lecture du fichier s’arrête ici\u00a0: une valeur est trop longue ou trop imbriquée.",
                    "The reading of the file ends here: a value is too long or nested too deep."));

    static final Rule STRUCTURE = Rule.of(
            "finess.structure",
            Severity.ERROR,
            BilingualText.of("Structure du flux FINESS+", "Structure of the FINESS+ file"),
            BilingualText.of("Attendu ici\u00a0: {expected}.", "Expected here: {expected}."));

    static final Rule MISSING = Rule.of(
            "finess.missing",
            Severity.ERROR,
            BilingualText.of("Champ obligatoire du flux", "Required field of the file"),
            BilingualText.of("Le champ {field} manque.", "The field {field} is missing."));

    static final Rule INVALID_NUMBER = Rule.of(
            "finess.invalid-number",
            Severity.ERROR,
            BilingualText.of("Numéro FINESS de forme officielle", "FINESS number of the official form"),
            BilingualText.of(
                    "Le numéro FINESS {value} n’a pas la forme officielle\u00a0: un chiffre, un chiffre ou une lettre majuscule, puis"
                            + " sept chiffres.",
                    "The FINESS number {value} is not of the official form: a digit, a digit or a capital letter, then seven"
                            + " digits."));

    static final Rule KEY_DIFFERS = Rule.of(
            "finess.key-differs",
            Severity.WARNING,
            BilingualText.of("Clé du numéro FINESS", "Check digit of the FINESS number"),
            BilingualText.of(
                    "La clé du numéro FINESS {value} ne correspond pas\u00a0; il est gardé, car aucun texte officiel ne définit la"
                            + " clé.",
                    "The check digit of the FINESS number {value} does not match; the number is kept, as no official text"
                            + " defines the check digit."));

    static final Rule INVALID_VALUE = Rule.of(
            "finess.invalid-value",
            Severity.WARNING,
            BilingualText.of("Valeur de forme correcte", "Value of the right form"),
            BilingualText.of(
                    "La valeur {value} du champ {field} n’a pas la forme attendue\u00a0; elle est laissée de côté.",
                    "The value {value} of the field {field} is not of the expected form; it is left out."));

    static final Rule MEMBER_NOT_IN_FILE = Rule.of(
            "finess.member-not-in-file",
            Severity.WARNING,
            BilingualText.of("Membres du groupement présents dans le fichier", "Members of the group are in the file"),
            BilingualText.of(
                    "Le groupement {group} a pour partie l’entité {member}, qui n’est pas dans le fichier.",
                    "The group {group} has the entity {member} as a party, which is not in the file."));

    static final Rule SITE_NOT_IN_FILE = Rule.of(
            "finess.site-not-in-file",
            Severity.WARNING,
            BilingualText.of(
                    "Sites membres du groupement présents dans le fichier",
                    "Sites that are members of the group are in the file"),
            BilingualText.of(
                    "Le groupement {group} a pour partie le site {member}, qui n’est pas dans le fichier.",
                    "The group {group} has the site {member} as a party, which is not in the file."));

    static final Rule ENTITY_NOT_IN_FILE = Rule.of(
            "finess.entity-not-in-file",
            Severity.WARNING,
            BilingualText.of(
                    "Personne morale du groupement présente dans le fichier",
                    "Legal entity of the co-operation group is in the file"),
            BilingualText.of(
                    "Le groupement de coopération est l’entité {entity}, qui n’est pas dans le fichier.",
                    "The co-operation group is the entity {entity}, which is not in the file."));

    static final Rule DUPLICATE = Rule.of(
            "finess.duplicate",
            Severity.WARNING,
            BilingualText.of("Un enregistrement par identifiant", "One record for each identifier"),
            BilingualText.of(
                    "L’identifiant {key} est déjà celui de l’enregistrement {other}\u00a0; le dernier lu est gardé.",
                    "The identifier {key} is already that of the record {other}; the last one read is kept."));

    static final Rule IN_TWO_GROUPS = Rule.of(
            "finess.in-two-groups",
            Severity.WARNING,
            BilingualText.of("Une entité est partie à un seul GHT", "An entity is party to one GHT"),
            BilingualText.of(
                    "L’entité {member} est déjà partie au groupement {other}\u00a0; le dernier lu est gardé.",
                    "The entity {member} is already party to the group {other}; the last one read is kept."));

    static final Rule NO_SUPPORT = Rule.of(
            "finess.no-support",
            Severity.WARNING,
            BilingualText.of("Établissement support du groupement", "Support establishment of the group"),
            BilingualText.of(
                    "Le groupement {group} n’a pas un établissement support et un seul, mais {count}.",
                    "The group {group} has not exactly one support establishment, but {count}."));

    static final Rule LINE_KIND = Rule.of(
            "finess.line-kind",
            Severity.ERROR,
            BilingualText.of("Lignes du fichier historique", "Lines of the legacy file"),
            BilingualText.of(
                    "La ligne commence par {value}\u00a0; une ligne d’établissement commence par «\u00a0structureet\u00a0», la première du"
                            + " fichier par «\u00a0finess\u00a0».",
                    "The line begins with {value}; a line of a site begins with “structureet”, the first of the file with"
                            + " “finess”."));

    static final Rule CELL_COUNT = Rule.of(
            "finess.cell-count",
            Severity.ERROR,
            BilingualText.of("32 cellules par établissement", "32 cells for each site"),
            BilingualText.of(
                    "La ligne a {count} cellule(s)\u00a0; une ligne d’établissement en a 32, séparées par des points-virgules.",
                    "The line has {count} cell(s); a line of a site has 32, with semicolons between them."));

    static final Rule LINE_TOO_LONG = Rule.of(
            "finess.line-too-long",
            Severity.ERROR,
            BilingualText.of("Lignes de longueur admise", "Lines within bounds"),
            BilingualText.of(
                    "La ligne dépasse {limit} octets\u00a0; elle est laissée de côté, et la lecture reprend à la suivante.",
                    "The line has more than {limit} bytes; it is left out, and reading goes on with the next."));

    static final Rule STRAY_QUOTE = Rule.of(
            "finess.stray-quote",
            Severity.WARNING,
            BilingualText.of("Guillemets autour de cellules entières", "Quotes around whole cells"),
            BilingualText.of(
                    "La cellule commence par des guillemets qui ne se ferment pas à sa fin\u00a0; elle est lue telle quelle.",
                    "The cell begins with a quote that is not closed at its end; it is read as it is."));

    private FinessRules() {}

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
                STRUCTURE,
                MISSING,
                INVALID_NUMBER,
                KEY_DIFFERS,
                INVALID_VALUE,
                DUPLICATE,
                MEMBER_NOT_IN_FILE,
                SITE_NOT_IN_FILE,
                ENTITY_NOT_IN_FILE,
                IN_TWO_GROUPS,
                NO_SUPPORT,
                LINE_KIND,
                CELL_COUNT,
                LINE_TOO_LONG,
                STRAY_QUOTE);
    }
}

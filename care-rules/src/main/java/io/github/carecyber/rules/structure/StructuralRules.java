package io.github.carecyber.rules.structure;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.CanonicalForm;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of the structural check: one for each constraint that the library uses, and one for all others. */
final class StructuralRules {

    /** A constraint reads the value that it stands on, and what is inside. */
    private static final String OWN_PLACE = ".";

    private static final Rule BLANK = Rule.of(
                    "structure.blank",
                    Severity.ERROR,
                    BilingualText.of("Texte obligatoire non vide", "Required text not blank"),
                    BilingualText.of(
                            "Le texte «\u00a0{field}\u00a0» est obligatoire et manque ou est vide.",
                            "The text “{field}” is required and is missing or blank."))
            .withRationale(BilingualText.of(
                    "Un texte obligatoire vide ne dit rien à qui instruit le dossier.",
                    "A required text that is blank tells whoever reviews the file nothing."))
            .withReads(OWN_PLACE);

    private static final Rule CONSTRAINT = Rule.of(
                    "structure.constraint",
                    Severity.ERROR,
                    BilingualText.of("Contrainte respectée", "Constraint kept"),
                    BilingualText.of(
                            "Cette valeur ne respecte pas la contrainte «\u00a0{constraint}\u00a0».",
                            "This value does not keep the constraint “{constraint}”."))
            .withRationale(
                    BilingualText.of(
                            "L’application qui utilise la bibliothèque pose ses propres contraintes sur les documents\u00a0; elles sont rendues comme les autres.",
                            "The application that uses the library sets constraints of its own on documents; they are reported like all others."))
            .withReads(OWN_PLACE);

    private static final Rule EMPTY = Rule.of(
                    "structure.empty",
                    Severity.ERROR,
                    BilingualText.of("Liste obligatoire non vide", "Required list not empty"),
                    BilingualText.of(
                            "La liste «\u00a0{field}\u00a0» est obligatoire et manque ou est vide.",
                            "The list “{field}” is required and is missing or empty."))
            .withRationale(BilingualText.of(
                    "Sans un élément au moins, ce que le document doit montrer manque entièrement.",
                    "Without at least one element, what the document is to show is missing altogether."))
            .withReads(OWN_PLACE);

    private static final Rule NEGATIVE = Rule.of(
                    "structure.negative",
                    Severity.ERROR,
                    BilingualText.of("Nombre positif ou nul", "Number of at least zero"),
                    BilingualText.of(
                            "Le nombre «\u00a0{field}\u00a0» est inférieur à zéro\u00a0; il doit être de zéro au moins.",
                            "The number “{field}” is below zero; it must be at least zero."))
            .withRationale(BilingualText.of(
                    "Un nombre de jours ou de choses ne peut pas être inférieur à zéro.",
                    "A number of days or things cannot be below zero."))
            .withReads(OWN_PLACE);

    private static final Rule NOT_POSITIVE = Rule.of(
                    "structure.not-positive",
                    Severity.ERROR,
                    BilingualText.of("Nombre supérieur à zéro", "Number above zero"),
                    BilingualText.of(
                            "Le nombre «\u00a0{field}\u00a0» doit être de un au moins.",
                            "The number “{field}” must be at least one."))
            .withRationale(BilingualText.of(
                    "Ce qui est compté ou numéroté ici commence à un.",
                    "What is counted or numbered here begins at one."))
            .withReads(OWN_PLACE);

    private static final Rule REQUIRED = Rule.of(
                    "structure.required",
                    Severity.ERROR,
                    BilingualText.of("Information obligatoire", "Required information"),
                    BilingualText.of(
                            "L’information «\u00a0{field}\u00a0» est obligatoire et manque.",
                            "The information “{field}” is required and missing."))
            .withRationale(
                    BilingualText.of(
                            "Sans cette information, le document ne peut pas être instruit, et les règles qui la lisent ne peuvent pas être tranchées.",
                            "Without this information the document cannot be reviewed, and the rules that read it cannot be decided."))
            .withReads(OWN_PLACE);

    static final List<Rule> ALL = List.of(BLANK, CONSTRAINT, EMPTY, NEGATIVE, NOT_POSITIVE, REQUIRED);

    private static final Map<Class<?>, Rule> BY_CONSTRAINT = Map.of(
            NotBlank.class, BLANK,
            NotEmpty.class, EMPTY,
            NotNull.class, REQUIRED,
            Positive.class, NOT_POSITIVE,
            PositiveOrZero.class, NEGATIVE);

    private StructuralRules() {}

    /** Tells whether a constraint has a rule of its own; all others share one. */
    static boolean hasRule(Class<?> constraint) {
        return BY_CONSTRAINT.containsKey(constraint);
    }

    static Violation violationOf(ConstraintViolation<?> violation) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        Rule rule = BY_CONSTRAINT.getOrDefault(constraint, CONSTRAINT);
        DataPath path = ConstraintPath.of(violation.getPropertyPath());
        Arguments arguments = rule.equals(CONSTRAINT)
                ? Arguments.none()
                        .with(
                                "constraint",
                                nameOf(
                                        constraint,
                                        violation.getConstraintDescriptor().getAttributes()))
                : Arguments.none().with("field", fieldOf(path));
        return rule.violatedAt(path, arguments);
    }

    /** The name of the field, or of the list that an element stands in. */
    private static String fieldOf(DataPath path) {
        String field = path.toString();
        for (DataPath.Segment segment : path.segments()) {
            if (segment instanceof DataPath.Key key) {
                field = key.name();
            }
        }
        return field;
    }

    /** Writes a constraint with its figures and texts, such as {@code size (max 10, min 1)}. */
    private static String nameOf(Class<? extends Annotation> constraint, Map<String, Object> attributes) {
        Map<String, Object> limits = new TreeMap<>(attributes);
        limits.remove("message");
        List<String> shown = limits.entrySet().stream()
                .filter(limit -> limit.getValue() instanceof Number
                        || limit.getValue() instanceof Boolean
                        || limit.getValue() instanceof String)
                .map(limit -> limit.getKey() + " " + limit.getValue())
                .toList();
        String name = CanonicalForm.kindOf(constraint);
        return shown.isEmpty() ? name : name + " (" + String.join(", ", shown) + ")";
    }
}

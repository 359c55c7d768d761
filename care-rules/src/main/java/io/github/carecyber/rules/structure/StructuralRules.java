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

    private static final Rule BLANK = Rule.of(
            "structure.blank",
            Severity.ERROR,
            BilingualText.of("Texte obligatoire non vide", "Required text not blank"),
            BilingualText.of(
                    "Le texte «\u00a0{field}\u00a0» est obligatoire et manque ou est vide.",
                    "The text “{field}” is required and is missing or blank."));

    private static final Rule CONSTRAINT = Rule.of(
            "structure.constraint",
            Severity.ERROR,
            BilingualText.of("Contrainte respectée", "Constraint kept"),
            BilingualText.of(
                    "Cette valeur ne respecte pas la contrainte «\u00a0{constraint}\u00a0».",
                    "This value does not keep the constraint “{constraint}”."));

    private static final Rule EMPTY = Rule.of(
            "structure.empty",
            Severity.ERROR,
            BilingualText.of("Liste obligatoire non vide", "Required list not empty"),
            BilingualText.of(
                    "La liste «\u00a0{field}\u00a0» est obligatoire et manque ou est vide.",
                    "The list “{field}” is required and is missing or empty."));

    private static final Rule REQUIRED = Rule.of(
            "structure.required",
            Severity.ERROR,
            BilingualText.of("Information obligatoire", "Required information"),
            BilingualText.of(
                    "L’information «\u00a0{field}\u00a0» est obligatoire et manque.",
                    "The information “{field}” is required and missing."));

    static final List<Rule> ALL = List.of(BLANK, CONSTRAINT, EMPTY, REQUIRED);

    private static final Map<Class<?>, Rule> BY_CONSTRAINT =
            Map.of(NotBlank.class, BLANK, NotEmpty.class, EMPTY, NotNull.class, REQUIRED);

    /** The constraints of the library’s own records in words; those of others keep their name. */
    private static final Map<Class<?>, BilingualText> IN_WORDS = Map.of(
            Positive.class, BilingualText.of("nombre supérieur à zéro", "number above zero"),
            PositiveOrZero.class, BilingualText.of("nombre de zéro au moins", "number of zero or more"));

    private StructuralRules() {}

    static Violation violationOf(ConstraintViolation<?> violation) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        Rule rule = BY_CONSTRAINT.getOrDefault(constraint, CONSTRAINT);
        DataPath path = ConstraintPath.of(violation.getPropertyPath());
        Arguments arguments = rule.equals(CONSTRAINT)
                ? constraint(constraint, violation.getConstraintDescriptor().getAttributes())
                : Arguments.none().with("field", fieldOf(path));
        return rule.violatedAt(path, arguments);
    }

    private static Arguments constraint(Class<? extends Annotation> constraint, Map<String, Object> attributes) {
        BilingualText words = IN_WORDS.get(constraint);
        return words == null
                ? Arguments.none().with("constraint", nameOf(constraint, attributes))
                : Arguments.none().with("constraint", words);
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

package io.github.carecyber.rules.structure;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Violation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The check that a file states everything it must state (<em>contrôle de complétude</em>).
 *
 * <p>The records of a submission carry constraints of Jakarta Validation; this check applies them and answers with every
 * violation at once. For example a plan whose fourth action has an expense without an amount is answered with
 * {@code structure.required} at {@code /actions/3/expenses/0/amount}. Texts are the library's own, in French and in English:
 * neither the locale nor the messages of the validator play a part.
 *
 * <p>The provider of Jakarta Validation is whichever the application brings; no particular one is needed, and no
 * implementation of the expression language.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class StructuralCheck {

    private final Validator validator;

    private StructuralCheck(Validator validator) {
        this.validator = validator;
    }

    /**
     * Returns the check that uses the default provider. It is built on the first call and kept.
     *
     * <p>A {@code META-INF/validation.xml} of the application is not read: the answer depends on the records alone.
     *
     * @return the check
     * @throws IllegalStateException if there is no provider of Jakarta Validation, or it does not start
     */
    public static StructuralCheck standard() {
        return Standard.KEPT.orElseGet(StructuralCheck::start);
    }

    /**
     * Returns a check that uses the application's own validator, with whatever the application configured.
     *
     * @param validator the validator
     * @return the check
     */
    public static StructuralCheck of(Validator validator) {
        return new StructuralCheck(Objects.requireNonNull(validator, "validator"));
    }

    /**
     * Returns a check that uses a validator of the application's own factory. The factory is not closed.
     *
     * @param factory the factory
     * @return the check
     */
    public static StructuralCheck of(ValidatorFactory factory) {
        return of(Objects.requireNonNull(factory, "factory").getValidator());
    }

    /**
     * Returns the rules that the check applies.
     *
     * @return the rules, in alphabetical order of their identifiers
     */
    public static List<Rule> rules() {
        return StructuralRules.ALL;
    }

    /**
     * Checks a value and everything in it that is marked for checking.
     *
     * @param value the value, such as a remediation plan
     * @return all violations, in order of path and rule; none if everything is there
     * @throws ValidationException if a constraint that the application itself added throws; those of the library do not
     */
    public List<Violation> check(Object value) {
        return validator.validate(Objects.requireNonNull(value, "value")).stream()
                .map(StructuralRules::violationOf)
                .distinct()
                .sorted(Violation.byPlace())
                .toList();
    }

    /** Builds the check anew, and so answers a missing provider with the same clear exception each time. */
    private static StructuralCheck start() {
        try {
            // The factory stays open as long as the check is in use, which is as long as the class is.
            return of(Validation.byDefaultProvider()
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new PlainTemplates())
                    .buildValidatorFactory());
        } catch (ValidationException exception) {
            throw new IllegalStateException(
                    "The structural check has no provider of Jakarta Validation that starts.\n"
                            + "Advice: put one on the class path or module path, such as hibernate-validator, or pass your own"
                            + " validator to StructuralCheck.of.",
                    exception);
        }
    }

    /** Keeps the one check; empty if no provider was there when it was first asked for. */
    private static final class Standard {

        private static final Optional<StructuralCheck> KEPT = build();

        private Standard() {}

        private static Optional<StructuralCheck> build() {
            try {
                return Optional.of(start());
            } catch (IllegalStateException exception) {
                // Not kept: the next call tries again and throws it to its caller.
                return Optional.empty();
            }
        }
    }
}

package io.github.carecyber.json.tool;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.CanonicalForm;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.rules.plan.ExploitedVulnerabilities;
import io.github.carecyber.rules.plan.PlanValidator;
import io.github.carecyber.rules.structure.StructuralCheck;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says of how a plan is checked: the application that it goes with, a list of exploited vulnerabilities, rules
 * that weigh less or are set aside.
 */
final class PlanRuleOptions {

    private static final BilingualText LOWER_FORM = BilingualText.of("REGLE=GRAVITE:MOTIF", "RULE=SEVERITY:REASON");

    private static final BilingualText SUPPRESS_FORM = BilingualText.of("REGLE:MOTIF", "RULE:REASON");

    private PlanRuleOptions() {}

    /** The list of exploited vulnerabilities that the command line names, null if it names none. */
    static @Nullable ExploitedVulnerabilities list(Invocation invocation, Session session) throws UsageException {
        String file = invocation.value("--list").orElse(null);
        return file == null ? null : session.exploitedVulnerabilities(file);
    }

    static PlanValidator apply(
            PlanValidator validator, @Nullable ExploitedVulnerabilities list, Invocation invocation, Session session)
            throws UsageException {
        PlanValidator applied = list == null ? validator : validator.withExploitedVulnerabilities(list);
        String application = invocation.value("--application").orElse(null);
        if (application != null) {
            Application read = session.readable(DocumentType.APPLICATION, application)
                    .value()
                    .orElseThrow();
            applied = applied.withApplication(read);
        }
        for (String text : invocation.values("--lower")) {
            applied = lower(applied, text);
        }
        for (String text : invocation.values("--suppress")) {
            applied = suppress(applied, text);
        }
        return applied;
    }

    private static PlanValidator lower(PlanValidator validator, String text) throws UsageException {
        int equals = text.indexOf('=');
        int colon = text.indexOf(':', equals + 1);
        if (equals < 0 || colon < 0) {
            throw notOfTheForm("--lower", text, LOWER_FORM);
        }
        Severity severity = severity(text, text.substring(equals + 1, colon));
        Rule rule = rule("--lower", text, text.substring(0, equals), LOWER_FORM);
        if (severity.compareTo(rule.severity()) <= 0) {
            throw notLower(text, rule);
        }
        return validator.withSeverity(
                rule.id(), severity, reason("--lower", text, text.substring(colon + 1), LOWER_FORM));
    }

    private static PlanValidator suppress(PlanValidator validator, String text) throws UsageException {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw notOfTheForm("--suppress", text, SUPPRESS_FORM);
        }
        Rule rule = rule("--suppress", text, text.substring(0, colon), SUPPRESS_FORM);
        return validator.without(rule.id(), reason("--suppress", text, text.substring(colon + 1), SUPPRESS_FORM));
    }

    private static Severity severity(String text, String name) throws UsageException {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "warning" -> Severity.WARNING;
            case "info" -> Severity.INFO;
            default ->
                throw new UsageException(
                        "La gravité " + Excerpt.of(name) + " de l’option --lower " + Excerpt.of(text)
                                + " n’est pas proposée\u00a0: warning ou info.",
                        "The severity " + Excerpt.of(name) + " in the option --lower " + Excerpt.of(text)
                                + " is not offered: warning or info.");
        };
    }

    private static Rule rule(String option, String text, String id, BilingualText form) throws UsageException {
        return Stream.concat(PlanValidator.rules().stream(), StructuralCheck.rules().stream())
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "L’option " + option + " " + Excerpt.of(text)
                                + " est refusée\u00a0: aucune règle des plans ne s’appelle "
                                + Excerpt.of(id) + ". " + expected(form).french() + "\nLes règles sont\u00a0: "
                                + ruleIds()
                                + ".",
                        "The option " + option + " " + Excerpt.of(text) + " is refused: There is no rule "
                                + Excerpt.of(id) + " of plans. "
                                + expected(form).english() + "\nThe rules are: " + ruleIds() + "."));
    }

    private static String ruleIds() {
        return Stream.concat(PlanValidator.rules().stream(), StructuralCheck.rules().stream())
                .map(rule -> rule.id().value())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static UsageException notLower(String text, Rule rule) {
        String own = CanonicalForm.nameOf(rule.severity());
        String lower = Arrays.stream(Severity.values())
                .filter(severity -> severity.compareTo(rule.severity()) > 0)
                .map(CanonicalForm::nameOf)
                .collect(Collectors.joining(", "));
        return new UsageException(
                "L’option --lower " + Excerpt.of(text) + " est refusée\u00a0: la règle " + rule.id()
                        + " est de gravité " + own
                        + ", qui ne peut être que diminuée\u00a0: "
                        + (lower.isEmpty() ? "aucune gravité n’est moindre, mais --suppress écarte la règle" : lower)
                        + ".",
                "The option --lower " + Excerpt.of(text) + " is refused: the severity of rule " + rule.id() + " is "
                        + own
                        + " and can only be lowered: "
                        + (lower.isEmpty() ? "nothing is lower, but --suppress sets the rule aside" : lower) + ".");
    }

    private static String reason(String option, String text, String reason, BilingualText form) throws UsageException {
        if (reason.isBlank()) {
            throw new UsageException(
                    "L’option " + option + " " + Excerpt.of(text) + " est refusée\u00a0: le motif est vide. "
                            + expected(form).french(),
                    "The option " + option + " " + Excerpt.of(text) + " is refused: the reason is blank. "
                            + expected(form).english());
        }
        return reason;
    }

    private static BilingualText expected(BilingualText form) {
        return BilingualText.of("Forme attendue\u00a0: " + form.french() + ".", "Expected: " + form.english() + ".");
    }

    private static UsageException notOfTheForm(String option, String text, BilingualText form) {
        return new UsageException(
                "L’option " + option + " " + Excerpt.of(text) + " n’est pas de la forme " + form.french() + ".",
                "The option " + option + " " + Excerpt.of(text) + " is not of the form " + form.english() + ".");
    }
}

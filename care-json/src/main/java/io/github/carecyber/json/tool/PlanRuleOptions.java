package io.github.carecyber.json.tool;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.rules.plan.ExploitedVulnerabilities;
import io.github.carecyber.rules.plan.PlanValidator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the command line says of how a plan is checked: a list of exploited vulnerabilities, rules that weigh less or are set aside. */
final class PlanRuleOptions {

    private PlanRuleOptions() {}

    /** The list of exploited vulnerabilities that the command line names, null if it names none. */
    static @Nullable ExploitedVulnerabilities list(Invocation invocation, Session session) throws UsageException {
        String file = invocation.value("--list").orElse(null);
        return file == null ? null : session.exploitedVulnerabilities(file);
    }

    static PlanValidator apply(PlanValidator validator, @Nullable ExploitedVulnerabilities list, Invocation invocation)
            throws UsageException {
        PlanValidator applied = list == null ? validator : validator.withExploitedVulnerabilities(list);
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
            throw refused("--lower", text, "REGLE=GRAVITE:MOTIF", "RULE=SEVERITY:REASON");
        }
        Severity severity = switch (text.substring(equals + 1, colon).toLowerCase(Locale.ROOT)) {
            case "warning" -> Severity.WARNING;
            case "info" -> Severity.INFO;
            default ->
                throw new UsageException(
                        "La gravité de l’option --lower " + Excerpt.of(text)
                                + " n’est pas proposée\u00a0: warning ou info.",
                        "The severity in the option --lower " + Excerpt.of(text) + " is not offered: warning or info.");
        };
        try {
            return validator.withSeverity(RuleId.of(text.substring(0, equals)), severity, text.substring(colon + 1));
        } catch (IllegalArgumentException exception) {
            throw refused("--lower", text, exception);
        }
    }

    private static PlanValidator suppress(PlanValidator validator, String text) throws UsageException {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw refused("--suppress", text, "REGLE:MOTIF", "RULE:REASON");
        }
        try {
            return validator.without(RuleId.of(text.substring(0, colon)), text.substring(colon + 1));
        } catch (IllegalArgumentException exception) {
            throw refused("--suppress", text, exception);
        }
    }

    private static UsageException refused(String option, String text, String french, String english) {
        return new UsageException(
                "L’option " + option + " " + Excerpt.of(text) + " n’est pas de la forme " + french + ".",
                "The option " + option + " " + Excerpt.of(text) + " is not of the form " + english + ".");
    }

    private static UsageException refused(String option, String text, IllegalArgumentException exception) {
        return new UsageException(
                "L’option " + option + " " + Excerpt.of(text)
                        + " est refusée\u00a0: une règle des plans, une gravité moindre que la sienne et un motif sont attendus.",
                "The option " + option + " " + Excerpt.of(text) + " is refused: " + exception.getMessage());
    }
}

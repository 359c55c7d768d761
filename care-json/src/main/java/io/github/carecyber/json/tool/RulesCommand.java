package io.github.carecyber.json.tool;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.JsonRules;
import io.github.carecyber.rules.catalog.RuleCatalog;
import java.util.List;

/** {@code rules}: what does the library check? All rules in a line each, or those of a family with their message and ground. */
final class RulesCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions();
        invocation.requireFiles(1);
        String family = invocation.files().isEmpty() ? "" : invocation.files().get(0);
        List<Rule> rules = JsonRules.catalog().rules().stream()
                .filter(rule -> isOf(rule, family))
                .toList();
        if (rules.isEmpty()) {
            throw new UsageException(
                    "Aucune règle ne s’appelle " + Excerpt.of(family)
                            + " ni n’est de cette famille, par exemple plan.financing\u00a0; sans argument, rules les liste toutes.",
                    "No rule is called " + Excerpt.of(family)
                            + " or is of such a family, as in plan.financing; without an argument, rules lists them all.");
        }
        if (session.json()) {
            session.print(CareJson.write(DocumentType.RULES, RuleCatalog.of(rules)));
        } else {
            rules.forEach(rule -> session.print(
                    family.isEmpty() ? inALine(rule, session) : session.text().of(rule)));
        }
        return ExitCode.ACCEPTED;
    }

    private static boolean isOf(Rule rule, String family) {
        String id = rule.id().value();
        return family.isEmpty() || id.equals(family) || id.startsWith(family + ".");
    }

    private static String inALine(Rule rule, Session session) {
        String text = session.text().of(rule);
        return text.substring(0, text.indexOf('\n')) + " – " + rule.title().in(session.locale()) + "\n";
    }
}

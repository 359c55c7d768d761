package io.github.carecyber.rules.text;

import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.comparison.ReportComparison;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.ValueText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which violations are new, gone and still there, in words. Those still there stand in the report, so here they are only named. */
final class ReportComparisonText {

    private final MessageText messages;
    private final Locale locale;

    ReportComparisonText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String of(ReportComparison comparison) {
        StringBuilder text = new StringBuilder();
        int appeared = comparison.appeared().size();
        int gone = comparison.gone().size();
        int kept = comparison.kept().size();
        text.append(messages.in(
                        "Constats\u00a0: " + appeared + (appeared > 1 ? " nouveaux, " : " nouveau, ") + gone
                                + (gone > 1 ? " levés, " : " levé, ") + kept + (kept > 1 ? " maintenus" : " maintenu"),
                        "Findings: " + appeared + " new, " + gone + " gone, " + kept + " kept"))
                .append('\n');
        list(messages.in("Nouveaux\u00a0:", "New:"), comparison.appeared(), true, text);
        list(
                messages.in(
                        "Levés (places dans la version antérieure)\u00a0:", "Gone (places in the earlier version):"),
                comparison.gone(),
                true,
                text);
        for (RuleId rule : comparison.noLongerDecided()) {
            text.append(messages.in(
                            "  Attention\u00a0: la règle " + rule + " n’est plus tranchée dans la version postérieure.",
                            "  Note: the rule " + rule + " is undecided in the later version."))
                    .append('\n');
        }
        list(messages.in("Maintenus\u00a0:", "Kept:"), comparison.kept(), false, text);
        return text.toString();
    }

    private void list(String heading, List<Violation> violations, boolean withMessages, StringBuilder text) {
        if (violations.isEmpty()) {
            return;
        }
        text.append(heading).append('\n');
        violations.stream().sorted(Comparator.comparing(Violation::severity)).forEach(violation -> {
            text.append("  ")
                    .append(Phrases.of(violation.severity()).in(locale))
                    .append(' ')
                    .append(ValueText.in(locale).of(violation.path(), violation.position()))
                    .append(" [")
                    .append(violation.rule())
                    .append("]\n");
            if (withMessages) {
                text.append("      ").append(messages.of(violation)).append('\n');
            }
        });
    }
}

package io.github.carecyber.rules.call;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** No step closes before it opens, in any two versions of its dates that are used on one and the same date. */
final class ClosesBeforeOpening implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.calendar.closes-before-opening",
            Severity.ERROR,
            BilingualText.of("Étapes qui ouvrent avant de fermer", "Steps open before they close"),
            BilingualText.of(
                    "La période «\u00a0{step}\u00a0» se termine le {closes}, avant de commencer le {opens}.",
                    "The period of “{step}” ends on {closes}, before it begins on {opens}."));

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        Set<Gap> gaps = new LinkedHashSet<>();
        for (WindowPlace window : context.allWindows()) {
            window.opens().awaited().ifPresent(gaps::add);
            window.closes().awaited().ifPresent(gaps::add);
            Set<DataPath> reported = new HashSet<>();
            DatedPlace.together(window.opens().inForce(), window.closes().inForce(), (opens, closes) -> {
                if (closes.value().day().isBefore(opens.value()) && reported.add(closes.path())) {
                    findings.violated(
                            RULE,
                            closes.path(),
                            Arguments.none()
                                    .with("step", window.name())
                                    .with("opens", opens.value())
                                    .with("closes", closes.value().day()));
                }
            });
        }
        findings.undecided(RULE, CallContext.CALENDAR, gaps);
    }
}

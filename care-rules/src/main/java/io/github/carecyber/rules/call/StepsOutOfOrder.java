package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Steps follow one another. A step that ends before the one it needs has begun leaves nothing to do, which is an error. A step that begins
 * before it, or ends before it ends, may be meant, such as advances paid before declarations, and is a warning; advances may even end before declarations begin.
 */
final class StepsOutOfOrder implements CallRule {

    private static final Rule IMPOSSIBLE = Rule.of(
            "call.calendar.ends-before-it-can-begin",
            Severity.ERROR,
            BilingualText.of("Étapes qui se succèdent", "Steps follow one another"),
            BilingualText.of(
                    "La période «\u00a0{step}\u00a0» se termine le {day}, avant que ne commence"
                            + " «\u00a0{earlier}\u00a0», le {earlier-day}\u00a0: il n’y aurait encore rien à traiter.",
                    "The period of “{step}” ends on {day}, before “{earlier}” begins on {earlier-day}: there"
                            + " would be nothing to deal with yet."));

    private static final Rule BEGINS_EARLY = Rule.of(
            "call.calendar.begins-early",
            Severity.WARNING,
            BilingualText.of("Étapes qui commencent dans l’ordre", "Steps begin in order"),
            BilingualText.of(
                    "La période «\u00a0{step}\u00a0» commence le {day}, avant «\u00a0{earlier}\u00a0», le"
                            + " {earlier-day}.",
                    "The period of “{step}” begins on {day}, before “{earlier}” does on {earlier-day}."));

    private static final Rule ENDS_EARLY = Rule.of(
            "call.calendar.ends-early",
            Severity.WARNING,
            BilingualText.of("Étapes qui se terminent dans l’ordre", "Steps end in order"),
            BilingualText.of(
                    "La période «\u00a0{step}\u00a0» se termine le {day}, avant la fin de"
                            + " «\u00a0{earlier}\u00a0», le {earlier-day}\u00a0: les derniers dossiers ne seraient pas"
                            + " traités.",
                    "The period of “{step}” ends on {day}, before the end of “{earlier}” on {earlier-day}: the"
                            + " last files would not be dealt with."));

    /** Each step that needs another, with the one that it needs. */
    private static final Map<CallStep, CallStep> NEEDS = needs();

    @Override
    public List<Rule> rules() {
        return List.of(IMPOSSIBLE, BEGINS_EARLY, ENDS_EARLY);
    }

    private static Map<CallStep, CallStep> needs() {
        Map<CallStep, CallStep> needs = new EnumMap<>(CallStep.class);
        needs.put(CallStep.APPLICATION_REVIEW, CallStep.APPLICATIONS);
        needs.put(CallStep.DECLARATIONS, CallStep.APPLICATIONS);
        needs.put(CallStep.REGIONAL_CHECK, CallStep.DECLARATIONS);
        needs.put(CallStep.NATIONAL_CHECK, CallStep.DECLARATIONS);
        needs.put(CallStep.PAYMENTS, CallStep.APPLICATIONS);
        return needs;
    }

    @Override
    public void check(CallContext context, Findings findings) {
        Set<Gap> gaps = new LinkedHashSet<>();
        NEEDS.forEach((step, needed) -> context.window(step)
                .ifPresent(window -> context.window(needed).ifPresent(earlier -> {
                    check(window, earlier, findings);
                    window.closes().awaited().ifPresent(gaps::add);
                    earlier.opens().awaited().ifPresent(gaps::add);
                })));
        findings.undecided(IMPOSSIBLE, CallContext.CALENDAR, gaps);
    }

    private static void check(WindowPlace window, WindowPlace earlier, Findings findings) {
        Set<DataPath> impossible = new HashSet<>();
        DatedPlace.together(window.closes().inForce(), earlier.opens().inForce(), (closes, opens) -> {
            if (closes.value().day().isBefore(opens.value()) && impossible.add(closes.path())) {
                report(IMPOSSIBLE, closes.path(), window, closes.value().day(), earlier, opens.value(), findings);
            }
        });
        Set<DataPath> early = new HashSet<>();
        DatedPlace.together(window.opens().inForce(), earlier.opens().inForce(), (opens, before) -> {
            if (opens.value().isBefore(before.value()) && early.add(opens.path())) {
                report(BEGINS_EARLY, opens.path(), window, opens.value(), earlier, before.value(), findings);
            }
        });
        DatedPlace.together(window.closes().inForce(), earlier.closes().inForce(), (closes, before) -> {
            if (closes.value().day().isBefore(before.value().day())
                    && !impossible.contains(closes.path())
                    && early.add(closes.path())) {
                LocalDate until = before.value().day();
                report(ENDS_EARLY, closes.path(), window, closes.value().day(), earlier, until, findings);
            }
        });
    }

    private static void report(
            Rule rule,
            DataPath path,
            WindowPlace window,
            LocalDate day,
            WindowPlace earlier,
            LocalDate earlierDay,
            Findings findings) {
        findings.violated(
                rule,
                path,
                Arguments.none()
                        .with("step", window.name())
                        .with("day", day)
                        .with("earlier", earlier.name())
                        .with("earlier-day", earlierDay));
    }
}

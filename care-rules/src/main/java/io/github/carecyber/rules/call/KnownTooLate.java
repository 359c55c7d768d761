package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The dates of a step are known by the day on which it opens, and those that move before the day that they move. A version of which only
 * a latest day of knowledge is on record may have been known in time. A condition with dates of its own may well be known only after it
 * opens, as when a delay is granted while applications are taken.
 */
final class KnownTooLate implements CallRule {

    private static final Rule GAP = Rule.of(
            "call.version.known-too-late",
            Severity.WARNING,
            BilingualText.of("Dates connues avant l’ouverture", "Dates known before the opening"),
            BilingualText.of(
                    "La première version de «\u00a0{parameter}\u00a0» n’est connue que le {known}, après"
                            + " l’ouverture du {opens}\u00a0: jusque-là, aucun dossier ne peut être apprécié.",
                    "The first version of “{parameter}” is known only from {known} on, after the opening on"
                            + " {opens}: until then no file can be assessed."));

    private static final Rule AFTERWARDS = Rule.of(
            "call.version.known-after-its-day",
            Severity.WARNING,
            BilingualText.of("Dates connues avant leur échéance", "Dates known before they fall due"),
            BilingualText.of(
                    "Cette version de «\u00a0{parameter}\u00a0» fixe le {day} et n’est connue que le {known},"
                            + " une fois cette date passée.",
                    "This version of “{parameter}” sets {day} and is known only from {known} on, once that day"
                            + " has passed."));

    @Override
    public List<Rule> rules() {
        return List.of(GAP, AFTERWARDS);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        for (WindowPlace window : context.windows()) {
            LocalDate opens =
                    window.opens().dated().versions().get(0).content().value().orElse(null);
            if (opens != null) {
                checkFirst(window.opens(), opens, findings);
                checkFirst(window.closes(), opens, findings);
            }
        }
        for (WindowPlace window : context.allWindows()) {
            checkLater(window.opens(), day -> day, findings);
            checkLater(window.closes(), Deadline::day, findings);
        }
    }

    private static void checkFirst(DatedPlace<?> place, LocalDate opens, Findings findings) {
        if (place.dated().versions().get(0).known() instanceof Knowledge.From from
                && from.day().isAfter(opens)) {
            findings.violated(
                    GAP,
                    place.version(0).key("known"),
                    Arguments.none()
                            .with("parameter", place.dated().parameter())
                            .with("known", from.day())
                            .with("opens", opens));
        }
    }

    private static <T> void checkLater(DatedPlace<T> place, Function<T, LocalDate> dayOf, Findings findings) {
        for (int index = 1; index < place.dated().versions().size(); index++) {
            Dated.Version<T> version = place.dated().versions().get(index);
            LocalDate day = version.content().value().map(dayOf).orElse(null);
            if (day != null
                    && version.known() instanceof Knowledge.From from
                    && from.day().isAfter(day)) {
                findings.violated(
                        AFTERWARDS,
                        place.version(index).key("known"),
                        Arguments.none()
                                .with("parameter", place.dated().parameter())
                                .with("known", from.day())
                                .with("day", day));
            }
        }
    }
}

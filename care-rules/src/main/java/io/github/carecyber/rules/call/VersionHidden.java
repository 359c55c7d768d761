package io.github.carecyber.rules.call;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/**
 * Every version of a value is used on some date. One is not, if it is not on record from which day on the next was known: on each earlier
 * day either may have been the newest.
 */
final class VersionHidden implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.version.hidden",
            Severity.INFO,
            BilingualText.of("Versions utilisées à une date au moins", "Versions used on some date"),
            BilingualText.of(
                    "Cette version de «\u00a0{parameter}\u00a0» n’est utilisée à aucune date\u00a0: on ne sait"
                            + " pas depuis quel jour la suivante est connue. Avant le {day}, la question reste ouverte.",
                    "This version of “{parameter}” is used on no date: it is not on record from which day on the"
                            + " next one was known. Before {day}, the question stays open."));

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        for (DatedPlace<?> place : context.dated()) {
            for (int index = 0; index < place.dated().versions().size(); index++) {
                if (place.isHidden(index)) {
                    findings.violated(
                            RULE,
                            place.version(index),
                            Arguments.none()
                                    .with("parameter", place.dated().parameter())
                                    .with(
                                            "day",
                                            place.dated()
                                                    .versions()
                                                    .get(index + 1)
                                                    .known()
                                                    .day()));
                }
            }
        }
    }
}

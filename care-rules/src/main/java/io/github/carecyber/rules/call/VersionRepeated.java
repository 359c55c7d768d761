package io.github.carecyber.rules.call;

import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/** A new version of a value says something new. */
final class VersionRepeated implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.version.repeated",
            Severity.WARNING,
            BilingualText.of("Versions qui changent quelque chose", "Versions change something"),
            BilingualText.of(
                    "Cette version de «\u00a0{parameter}\u00a0» est identique à la précédente.",
                    "This version of “{parameter}” is the same as the one before it."));

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        for (DatedPlace<?> place : context.dated()) {
            List<? extends Dated.Version<?>> versions = place.dated().versions();
            for (int index = 1; index < versions.size(); index++) {
                if (versions.get(index).content().equals(versions.get(index - 1).content())) {
                    findings.violated(
                            RULE,
                            place.version(index),
                            Arguments.none().with("parameter", place.dated().parameter()));
                }
            }
        }
    }
}

package io.github.carecyber.rules.plan;

import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A parameter of the call that is known, be it published or assumed by the caller.
 *
 * @param <T> what the parameter is
 * @param value the value
 * @param source the words for where it comes from: the text that gives it, or who assumes it
 */
record KnownParameter<T>(T value, BilingualText source) {

    /** Reads a parameter. If it is awaited, the rule is undecided for the plan as a whole, once. */
    static <T> Optional<KnownParameter<T>> read(
            Rule rule, BilingualText parameter, Published<T> published, Findings findings) {
        return published.fold(
                given -> Optional.of(new KnownParameter<>(given.published(), sourceOf(given))),
                awaited -> {
                    findings.undecided(rule, DataPath.ROOT, new Gap.NotPublished(parameter, awaited.text()));
                    return Optional.empty();
                },
                assumed -> Optional.of(new KnownParameter<>(assumed.assumption(), sourceOf(assumed))));
    }

    /** Reads a parameter as known on a date. If the record does not tell, the rule is undecided for the plan as a whole. */
    static <T> Optional<KnownParameter<T>> read(Rule rule, Dated<T> dated, LocalDate asOf, Findings findings) {
        Optional<Dated.Version<T>> version = dated.versionAt(asOf);
        if (version.isEmpty()) {
            findings.undecided(rule, DataPath.ROOT, new Gap.NotOnRecord(dated.parameter(), asOf));
            return Optional.empty();
        }
        return read(rule, dated.parameter(), version.get().content(), findings);
    }

    private static BilingualText sourceOf(Published.Given<?> given) {
        String article = given.reference().article();
        String title = given.reference().title();
        String text = article == null ? title : title + ", " + article;
        return BilingualText.of("selon le texte «\u00a0" + text + "\u00a0»", "according to the text “" + text + "”");
    }

    private static BilingualText sourceOf(Published.Assumed<?> assumed) {
        return BilingualText.of(
                "hypothèse, non publiée, de «\u00a0" + assumed.author() + "\u00a0»",
                "assumed, not published, by “" + assumed.author() + "”");
    }
}

package io.github.carecyber.rules.text;

import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Undecided;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.eligibility.Explanation;
import io.github.carecyber.rules.wording.GapText;
import io.github.carecyber.rules.wording.Template;
import java.util.Locale;

/** Single messages: of a violation, a gap, an undecided rule, a condition. */
final class MessageText {

    private final RuleCatalog catalog;
    private final Locale locale;

    MessageText(RuleCatalog catalog, Locale locale) {
        this.catalog = catalog;
        this.locale = locale;
    }

    String of(Violation violation) {
        return catalog.rule(violation.rule())
                .map(rule -> Template.fill(rule.message(), violation.arguments(), locale))
                .orElseGet(() -> Template.withoutMessage(violation.rule(), violation.arguments(), locale));
    }

    String of(Undecided undecided) {
        String title = catalog.rule(undecided.rule())
                .map(Rule::title)
                .map(text -> text.in(locale))
                .orElseGet(() -> undecided.rule().value());
        return title + in("\u00a0: ", ": ") + GapText.of(undecided.gaps(), locale);
    }

    String of(Gap gap) {
        return GapText.of(gap, locale);
    }

    String of(Explanation explanation) {
        return explanation.sentence(locale);
    }

    String in(String french, String english) {
        return BilingualText.of(french, english).in(locale);
    }
}

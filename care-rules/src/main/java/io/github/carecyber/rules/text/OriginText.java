package io.github.carecyber.rules.text;

import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.eligibility.Parameter;
import io.github.carecyber.rules.eligibility.ParameterVersion;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.Template;
import io.github.carecyber.rules.wording.ValueText;
import java.util.Locale;

/** Where a parameter comes from, with its value and, if it is one that moved, the version used. */
final class OriginText {

    private static final BilingualText VERSION =
            BilingualText.of(", version {number} sur {count}", ", version {number} of {count}");

    private static final BilingualText FROM = BilingualText.of(", connue depuis le {day}", ", known from {day}");

    private static final BilingualText NO_LATER =
            BilingualText.of(", connue au plus tard le {day}", ", known by {day}");

    private OriginText() {}

    static String of(Parameter parameter, Locale locale) {
        if (parameter.reference() == null) {
            return Phrases.assumption(
                    String.valueOf(parameter.assumedBy()), parameter.name(), parameter.value(), locale);
        }
        String article = parameter.reference().article();
        return Excerpt.legible(parameter.reference().title() + (article == null ? "" : ", " + article)) + " ["
                + Phrases.of(parameter.reference().confidence()).in(locale) + "] ("
                + ValueText.in(locale).named(parameter.name(), parameter.value()) + version(parameter, locale) + ")";
    }

    /** The version of a parameter that moved; one that did not move has no other to be told from. */
    private static String version(Parameter parameter, Locale locale) {
        ParameterVersion version = parameter.version();
        if (version == null || version.count() == 1) {
            return "";
        }
        Arguments arguments = Arguments.none().with("number", version.number()).with("count", version.count());
        return Template.fill(VERSION, arguments, locale) + known(version.known(), locale);
    }

    private static String known(Knowledge known, Locale locale) {
        if (known instanceof Knowledge.From from) {
            return Template.fill(FROM, Arguments.none().with("day", from.day()), locale);
        }
        return known instanceof Knowledge.NoLaterThan late
                ? Template.fill(NO_LATER, Arguments.none().with("day", late.day()), locale)
                : "";
    }
}

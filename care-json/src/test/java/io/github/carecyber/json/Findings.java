package io.github.carecyber.json;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a report says, as lines that a test can compare. */
final class Findings {

    private Findings() {}

    /** Each violation as rule, path, line and column. */
    static List<String> of(Report report) {
        return report.violations().stream().map(Findings::of).toList();
    }

    /** Where a part of a text begins, as line and column, found in a way of its own. */
    static String place(String text, String part) {
        int offset = text.indexOf(part);
        if (offset < 0 || text.indexOf(part, offset + 1) >= 0) {
            throw new IllegalArgumentException(part + " must stand in the text once");
        }
        String before = text.substring(0, offset);
        long line = before.chars().filter(unit -> unit == '\n').count() + 1;
        return " " + line + ":" + (offset - before.lastIndexOf('\n'));
    }

    /** The sentence of a violation. */
    static String sentence(Violation violation, Locale locale) {
        Rule rule = JsonRules.rules().stream()
                .filter(each -> each.id().equals(violation.rule()))
                .findFirst()
                .orElseThrow();
        String sentence = rule.message().in(locale);
        for (Map.Entry<String, Argument> argument :
                violation.arguments().values().entrySet()) {
            sentence = sentence.replace("{" + argument.getKey() + "}", text(argument.getValue(), locale));
        }
        return sentence;
    }

    private static String of(Violation violation) {
        Position position = violation.position();
        String place = position == null ? "nowhere" : position.line() + ":" + position.column();
        return violation.rule() + " '" + violation.path() + "' " + place;
    }

    private static String text(Argument argument, Locale locale) {
        return argument.<String>fold(
                amount -> amount.value().toString(),
                count -> Long.toString(count.value()),
                day -> day.value().toString(),
                part -> part.value().toString(),
                code -> code.value(),
                codes -> String.join(", ", codes.value()),
                wording -> wording.value().in(locale),
                place -> place.path().toString());
    }
}

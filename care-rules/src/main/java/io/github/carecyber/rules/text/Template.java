package io.github.carecyber.rules.text;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.text.BilingualText;
import java.util.Locale;

/** Fills the names in braces of a message with arguments. A name without an argument stays as it is. */
final class Template {

    private Template() {}

    static String fill(BilingualText message, Arguments arguments, Locale locale) {
        String template = message.in(locale);
        ArgumentText values = ArgumentText.in(locale);
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = template.indexOf('}', open);
            Argument argument = close < 0 ? null : arguments.values().get(template.substring(open + 1, close));
            if (argument != null) {
                text.append(template, done, open).append(values.of(argument));
                done = close + 1;
            }
        }
        return text.append(template, done, template.length()).toString();
    }
}

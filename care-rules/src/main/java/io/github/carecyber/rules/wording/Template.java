package io.github.carecyber.rules.wording;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.text.BilingualText;
import java.util.Locale;
import java.util.stream.Collectors;

/** Fills the names in braces of a message (<em>modèle de phrase</em>) with arguments. */
public final class Template {

    private Template() {}

    /**
     * Returns a message with its arguments. A name without an argument stays as it is, and braces in an argument are not filled.
     *
     * @param message the message in both languages
     * @param arguments what stands for its names
     * @param locale the reader's locale
     * @return the text
     */
    public static String fill(BilingualText message, Arguments arguments, Locale locale) {
        String template = message.in(locale);
        ValueText values = ValueText.in(locale);
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

    /**
     * Returns what can be said for a rule whose message is not known here.
     *
     * @param rule the rule
     * @param arguments what its message would need
     * @param locale the reader's locale
     * @return the identifier of the rule and each argument with its name
     */
    public static String withoutMessage(RuleId rule, Arguments arguments, Locale locale) {
        ValueText values = ValueText.in(locale);
        return rule
                + arguments.values().entrySet().stream()
                        .map(argument -> " " + argument.getKey() + "=" + values.of(argument.getValue()))
                        .collect(Collectors.joining());
    }
}

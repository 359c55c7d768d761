package io.github.carecyber.rules.structure;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves every template as it is, so that no expression language is needed: the texts are the rules' own. */
final class PlainTemplates implements MessageInterpolator {

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return messageTemplate;
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        return messageTemplate;
    }
}

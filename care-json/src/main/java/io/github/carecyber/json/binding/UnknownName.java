package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.text.BilingualText;
import java.util.Collection;
import java.util.Optional;

/** What is said of a member's name that the format does not have. */
final class UnknownName {

    private UnknownName() {}

    static Arguments arguments(String name, Optional<String> nearest, Collection<String> known) {
        Arguments arguments = Arguments.none().with("key", JsonCursor.quoted(name));
        if (nearest.isPresent()) {
            return suggested(arguments, nearest.get());
        }
        String names = String.join(", ", known);
        return arguments.with(
                "advice",
                known.isEmpty()
                        ? BilingualText.of("Aucun champ n’est admis.", "No member is allowed.")
                        : BilingualText.of("Champs admis\u00a0: " + names + ".", "Members allowed: " + names + "."));
    }

    /** Adds the name that was probably meant. */
    static Arguments suggested(Arguments arguments, String meant) {
        return arguments
                .with("suggestion", meant)
                .with(
                        "advice",
                        BilingualText.of("Vouliez-vous dire '" + meant + "'\u00a0?", "Did you mean '" + meant + "'?"));
    }
}

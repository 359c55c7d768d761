package io.github.carecyber.rules.text;

import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.wording.ValueText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ceiling that an award is computed from: that of the claim, or what others have left of it. */
final class CeilingText {

    private final MessageText messages;
    private final ValueText values;

    CeilingText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.values = ValueText.in(locale);
    }

    String of(@Nullable Claim claim) {
        return claim == null || claim.grantedElsewhere().isZero()
                ? messages.in("plafond", "ceiling")
                : messages.in(
                        "plafond restant (" + values.of(claim.room()) + ")",
                        "remaining ceiling (" + values.of(claim.room()) + ")");
    }
}

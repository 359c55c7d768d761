package io.github.carecyber.rules.text;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.wording.ValueText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ceiling that an award is computed from: that of the claim, or what others or its own group have left of it. */
final class CeilingText {

    private final MessageText messages;
    private final ValueText values;
    private final Euros fromGroup;

    CeilingText(MessageText messages, Locale locale, Euros fromGroup) {
        this.messages = messages;
        this.values = ValueText.in(locale);
        this.fromGroup = fromGroup;
    }

    String of(@Nullable Claim claim) {
        if (claim == null || claim.grantedElsewhere().isZero()) {
            return messages.in("plafond", "ceiling");
        }
        String room = values.of(claim.room());
        return fromGroup.isZero()
                ? messages.in("plafond restant (" + room + ")", "remaining ceiling (" + room + ")")
                : messages.in(
                        "plafond restant après la part du groupe (" + room + ")",
                        "ceiling that the group’s part leaves (" + room + ")");
    }
}

package io.github.carecyber.rules.page;

import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the page names the constants of a plan. */
final class PlanWords {

    private static final List<BilingualText> MONTHS = List.of(
            BilingualText.of("janv.", "Jan"),
            BilingualText.of("févr.", "Feb"),
            BilingualText.of("mars", "Mar"),
            BilingualText.of("avr.", "Apr"),
            BilingualText.of("mai", "May"),
            BilingualText.of("juin", "Jun"),
            BilingualText.of("juil.", "Jul"),
            BilingualText.of("août", "Aug"),
            BilingualText.of("sept.", "Sep"),
            BilingualText.of("oct.", "Oct"),
            BilingualText.of("nov.", "Nov"),
            BilingualText.of("déc.", "Dec"));

    private PlanWords() {}

    static BilingualText of(@Nullable ActionStatus status) {
        if (status == null) {
            return BilingualText.of("non indiqué", "not stated");
        }
        return switch (status) {
            case PLANNED -> BilingualText.of("prévue", "planned");
            case ONGOING -> BilingualText.of("en cours", "under way");
            case DONE -> BilingualText.of("réalisée", "done");
            case ABANDONED -> BilingualText.of("abandonnée", "abandoned");
        };
    }

    /** Returns the class of the bar of an action in the style sheet. */
    static String styleOf(@Nullable ActionStatus status) {
        if (status == null) {
            return "unstated";
        }
        return switch (status) {
            case PLANNED -> "planned";
            case ONGOING -> "ongoing";
            case DONE -> "done";
            case ABANDONED -> "abandoned";
        };
    }

    static BilingualText of(Effect effect) {
        return switch (effect) {
            case PREVENTS_INTRUSION -> BilingualText.of("Réduire le risque d’intrusion", "Prevent intrusion");
            case LIMITS_SPREAD -> BilingualText.of("Limiter la propagation", "Limit spread");
            case SPEEDS_RECOVERY -> BilingualText.of("Accélérer la reprise", "Speed recovery");
        };
    }

    /** Names a month, from one to twelve, in short. */
    static BilingualText month(int month) {
        return MONTHS.get(month - 1);
    }
}

package io.github.carecyber.rules.plan;

import io.github.carecyber.core.text.BilingualText;

/** What an action does on one of its two dates, for messages on the date that decides: the other one may be missing. */
final class ScheduleWords {

    static final BilingualText STARTS = BilingualText.of("commence", "starts");
    static final BilingualText ENDS = BilingualText.of("se termine", "ends");

    private ScheduleWords() {}
}

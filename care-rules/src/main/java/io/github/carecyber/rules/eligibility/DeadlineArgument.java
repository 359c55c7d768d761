package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.report.Argument;
import java.time.ZoneId;
import java.util.function.Function;

/** Shows a deadline in words, in the zone of the call. */
record DeadlineArgument(ZoneId zone) implements Function<Deadline, Argument> {

    @Override
    public Argument apply(Deadline deadline) {
        return new Argument.Wording(deadline.inWords(zone));
    }
}

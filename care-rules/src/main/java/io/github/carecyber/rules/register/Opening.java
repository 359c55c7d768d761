package io.github.carecyber.rules.register;

import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.report.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether something in the register was open on a day. */
public final class Opening {

    private Opening() {}

    /**
     * Decides by the closing day if there is one: a file that was filed before it was filed by an open establishment, whatever the
     * register says today. Without one, the state decides, and a state that is not stated means open.
     *
     * @param day the day, null if it is not known
     * @param state what the register says today, null if not stated
     * @param closed the closing day, null if there is none
     * @return whether it was open, unknown only for a closing day and no day to compare it with
     */
    public static Status on(@Nullable LocalDate day, @Nullable RegisterState state, @Nullable LocalDate closed) {
        if (closed == null) {
            return state == RegisterState.INACTIVE ? Status.NOT_MET : Status.MET;
        }
        return day == null ? Status.UNKNOWN : closed.isAfter(day) ? Status.MET : Status.NOT_MET;
    }
}

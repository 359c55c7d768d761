package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.report.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether something in the register was open on the day of filing. */
final class Opening {

    private Opening() {}

    /**
     * Decides by the closing day if there is one: a file that was filed before it was filed by an open establishment, whatever the
     * register says today. Without one, the state decides, and a state that is not stated means open.
     */
    static Status on(@Nullable LocalDate filingDay, @Nullable RegisterState state, @Nullable LocalDate closed) {
        if (closed == null) {
            return state == RegisterState.INACTIVE ? Status.NOT_MET : Status.MET;
        }
        return filingDay == null ? Status.UNKNOWN : closed.isAfter(filingDay) ? Status.MET : Status.NOT_MET;
    }
}

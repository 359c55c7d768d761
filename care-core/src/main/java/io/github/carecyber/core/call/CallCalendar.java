package io.github.carecyber.core.call;

import io.github.carecyber.core.law.Published;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The dates of a call (<em>calendrier</em>).
 *
 * <p>Days are days in the call's own zone. For example applications from 2 September to 31 October 2025, Paris time.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param zone the zone in which days begin and end
 * @param windows the steps that the texts give dates for, in the order of the steps
 * @param operationalPhaseStart the first day of the operational phase (<em>phase opérationnelle</em>), which lasts until the
 *     declaration is filed
 */
public record CallCalendar(ZoneId zone, Map<CallStep, CallWindow> windows, Published<LocalDate> operationalPhaseStart) {

    /** The zone of every call that does not say otherwise, {@code Europe/Paris}. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /**
     * Copies the steps.
     *
     * @param zone the zone in which days begin and end
     * @param windows the steps that the texts give dates for, in the order of the steps
     * @param operationalPhaseStart the first day of the operational phase (<em>phase opérationnelle</em>), which lasts until the
     *     declaration is filed
     */
    public CallCalendar {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(operationalPhaseStart, "operationalPhaseStart");
        for (Map.Entry<CallStep, CallWindow> each :
                Objects.requireNonNull(windows, "windows").entrySet()) {
            Objects.requireNonNull(each.getValue(), each.getKey().name());
        }
        EnumMap<CallStep, CallWindow> sorted = new EnumMap<>(CallStep.class);
        sorted.putAll(windows);
        windows = Collections.unmodifiableMap(sorted);
    }

    /**
     * Returns when a step opens and closes.
     *
     * @param step the step
     * @return its window, empty if the texts give the step no dates at all
     */
    public Optional<CallWindow> window(CallStep step) {
        return Optional.ofNullable(windows.get(step));
    }
}

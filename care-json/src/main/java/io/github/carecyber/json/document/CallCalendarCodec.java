package io.github.carecyber.json.document;

import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.MapCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** How the dates of a call are read and written. */
public final class CallCalendarCodec {

    /** The codec. */
    public static final ObjectCodec<CallCalendar> CODEC = codec();

    private CallCalendarCodec() {}

    private static ObjectCodec<CallCalendar> codec() {
        ObjectCodec.Builder<CallCalendar> callCalendar = ObjectCodec.builder(CallCalendar.class);
        Field<ZoneId> zone = callCalendar.usually("zone", Texts.ZONE, CallCalendar.PARIS, CallCalendar::zone);
        Field<Map<CallStep, CallWindow>> windows = callCalendar.usually(
                "windows",
                MapCodec.of(EnumCodec.of(CallStep.class).asKey(), CallWindowCodec.CODEC),
                Map.of(),
                CallCalendar::windows);
        Field<Published<LocalDate>> operationalPhaseStart = callCalendar.required(
                "operationalPhaseStart", PublishedCodec.of(Texts.DAY), CallCalendar::operationalPhaseStart);
        return callCalendar.build(
                values -> new CallCalendar(values.get(zone), values.get(windows), values.get(operationalPhaseStart)));
    }
}

package io.github.carecyber.json.document;

import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;
import java.time.LocalDate;

/** How a window of a call is read and written. */
public final class CallWindowCodec {

    /** The codec. */
    public static final ObjectCodec<CallWindow> CODEC = codec();

    private CallWindowCodec() {}

    private static ObjectCodec<CallWindow> codec() {
        ObjectCodec.Builder<CallWindow> callWindow = ObjectCodec.builder(CallWindow.class);
        Field<Dated<LocalDate>> opens = callWindow.required("opens", DatedCodec.of(Texts.DAY), CallWindow::opens);
        Field<Dated<Deadline>> closes =
                callWindow.required("closes", DatedCodec.of(Texts.DEADLINE), CallWindow::closes);
        return callWindow.build(values -> new CallWindow(values.get(opens), values.get(closes)));
    }
}

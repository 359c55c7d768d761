package io.github.carecyber.json.document;

import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import java.time.LocalDate;

/** How the time is read and written from which a document must date. */
public final class EvidenceWindowCodec {

    /** The codec. */
    public static final KindCodec<EvidenceWindow> CODEC = KindCodec.builder(EvidenceWindow.class)
            .kind(EvidenceWindow.Anytime.class, anytime())
            .kind(EvidenceWindow.Since.class, since())
            .kind(EvidenceWindow.WithinDays.class, withinDays())
            .kind(EvidenceWindow.OperationalPhase.class, operationalPhase())
            .build();

    private EvidenceWindowCodec() {}

    private static ObjectCodec<EvidenceWindow.Anytime> anytime() {
        return ObjectCodec.builder(EvidenceWindow.Anytime.class).build(values -> new EvidenceWindow.Anytime());
    }

    private static ObjectCodec<EvidenceWindow.Since> since() {
        ObjectCodec.Builder<EvidenceWindow.Since> object = ObjectCodec.builder(EvidenceWindow.Since.class);
        Field<LocalDate> first = object.required("first", Texts.DAY, EvidenceWindow.Since::first);
        Field<FilingStep> until = object.required("until", EnumCodec.of(FilingStep.class), EvidenceWindow.Since::until);
        return object.build(values -> new EvidenceWindow.Since(values.get(first), values.get(until)));
    }

    private static ObjectCodec<EvidenceWindow.WithinDays> withinDays() {
        ObjectCodec.Builder<EvidenceWindow.WithinDays> object = ObjectCodec.builder(EvidenceWindow.WithinDays.class);
        Field<Integer> days = object.required("days", Numbers.COUNT, EvidenceWindow.WithinDays::days);
        Field<FilingStep> before =
                object.required("before", EnumCodec.of(FilingStep.class), EvidenceWindow.WithinDays::before);
        return object.build(values -> new EvidenceWindow.WithinDays(values.get(days), values.get(before)));
    }

    private static ObjectCodec<EvidenceWindow.OperationalPhase> operationalPhase() {
        return ObjectCodec.builder(EvidenceWindow.OperationalPhase.class)
                .build(values -> new EvidenceWindow.OperationalPhase());
    }
}

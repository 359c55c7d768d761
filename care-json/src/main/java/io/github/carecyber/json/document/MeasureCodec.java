package io.github.carecyber.json.document;

import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ObjectCodec;

/** How a figure is read and written that a call measures. */
public final class MeasureCodec {

    /** The codec. */
    public static final KindCodec<Measure> CODEC = KindCodec.builder(Measure.class)
            .kind(Measure.CombinedActivity.class, combinedActivity())
            .kind(Measure.Staff.class, staff())
            .kind(Measure.Sites.class, sites())
            .build();

    private MeasureCodec() {}

    private static ObjectCodec<Measure.CombinedActivity> combinedActivity() {
        ObjectCodec.Builder<Measure.CombinedActivity> object = ObjectCodec.builder(Measure.CombinedActivity.class);
        Field<ReferenceYears> years =
                object.required("years", ReferenceYearsCodec.CODEC, Measure.CombinedActivity::years);
        return object.build(values -> new Measure.CombinedActivity(values.get(years)));
    }

    private static ObjectCodec<Measure.Staff> staff() {
        ObjectCodec.Builder<Measure.Staff> object = ObjectCodec.builder(Measure.Staff.class);
        Field<ReferenceYears> years = object.required("years", ReferenceYearsCodec.CODEC, Measure.Staff::years);
        return object.build(values -> new Measure.Staff(values.get(years)));
    }

    private static ObjectCodec<Measure.Sites> sites() {
        return ObjectCodec.builder(Measure.Sites.class).build(values -> new Measure.Sites());
    }
}

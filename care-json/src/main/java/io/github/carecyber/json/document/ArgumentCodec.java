package io.github.carecyber.json.document;

import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import java.time.LocalDate;
import java.util.List;

/** How an argument of a message is read and written. */
public final class ArgumentCodec {

    /** The codec. */
    public static final KindCodec<Argument> CODEC = KindCodec.builder(Argument.class)
            .kind(Argument.Amount.class, amount())
            .kind(Argument.Count.class, count())
            .kind(Argument.Day.class, day())
            .kind(Argument.Part.class, part())
            .kind(Argument.Code.class, code())
            .kind(Argument.Codes.class, codes())
            .kind(Argument.Wording.class, wording())
            .kind(Argument.Place.class, place())
            .build();

    private ArgumentCodec() {}

    private static ObjectCodec<Argument.Amount> amount() {
        ObjectCodec.Builder<Argument.Amount> object = ObjectCodec.builder(Argument.Amount.class);
        Field<Euros> value = object.required("value", Texts.EUROS, Argument.Amount::value);
        return object.build(values -> new Argument.Amount(values.get(value)));
    }

    private static ObjectCodec<Argument.Count> count() {
        ObjectCodec.Builder<Argument.Count> object = ObjectCodec.builder(Argument.Count.class);
        Field<Long> value = object.required("value", Numbers.ANY, Argument.Count::value);
        return object.build(values -> new Argument.Count(values.get(value)));
    }

    private static ObjectCodec<Argument.Day> day() {
        ObjectCodec.Builder<Argument.Day> object = ObjectCodec.builder(Argument.Day.class);
        Field<LocalDate> value = object.required("value", Texts.DAY_WORKED_OUT, Argument.Day::value);
        return object.build(values -> new Argument.Day(values.get(value)));
    }

    private static ObjectCodec<Argument.Part> part() {
        ObjectCodec.Builder<Argument.Part> object = ObjectCodec.builder(Argument.Part.class);
        Field<Share> value = object.required("value", Texts.SHARE, Argument.Part::value);
        return object.build(values -> new Argument.Part(values.get(value)));
    }

    private static ObjectCodec<Argument.Code> code() {
        ObjectCodec.Builder<Argument.Code> object = ObjectCodec.builder(Argument.Code.class);
        Field<String> value = object.required("value", Texts.TEXT, Argument.Code::value);
        return object.build(values -> new Argument.Code(values.get(value)));
    }

    private static ObjectCodec<Argument.Codes> codes() {
        ObjectCodec.Builder<Argument.Codes> object = ObjectCodec.builder(Argument.Codes.class);
        Field<List<String>> value = object.required("value", ListCodec.of(Texts.TEXT), Argument.Codes::value);
        return object.build(values -> new Argument.Codes(values.get(value)));
    }

    private static ObjectCodec<Argument.Wording> wording() {
        ObjectCodec.Builder<Argument.Wording> object = ObjectCodec.builder(Argument.Wording.class);
        Field<BilingualText> value = object.required("value", BilingualTextCodec.CODEC, Argument.Wording::value);
        return object.build(values -> new Argument.Wording(values.get(value)));
    }

    private static ObjectCodec<Argument.Place> place() {
        ObjectCodec.Builder<Argument.Place> object = ObjectCodec.builder(Argument.Place.class);
        Field<DataPath> path = object.required("path", Texts.PATH, Argument.Place::path);
        OptionalField<Position> position = object.optional("position", PositionCodec.CODEC, Argument.Place::position);
        return object.build(values -> new Argument.Place(values.get(path), values.get(position)));
    }
}

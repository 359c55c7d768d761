package io.github.carecyber.json.document;

import io.github.carecyber.core.report.Position;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ObjectCodec;

/** How a place in a text is read and written. */
public final class PositionCodec {

    /** The codec. */
    public static final ObjectCodec<Position> CODEC = codec();

    private PositionCodec() {}

    private static ObjectCodec<Position> codec() {
        ObjectCodec.Builder<Position> position = ObjectCodec.builder(Position.class);
        Field<Integer> line = position.required("line", Numbers.COUNT, Position::line);
        Field<Integer> column = position.required("column", Numbers.COUNT, Position::column);
        return position.build(values -> new Position(values.get(line), values.get(column)));
    }
}

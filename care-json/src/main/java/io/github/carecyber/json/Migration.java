package io.github.carecyber.json;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.PathShape;
import io.github.carecyber.json.binding.MemberChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What brings a document of an older version of a format to the next one (<em>reprise d’une ancienne version</em>), for whoever has old
 * files to read.
 *
 * <p>For example a version in which an action has a {@code name} in the place of the {@code title}: {@code
 * Migration.of("care.plan.v0", "care.plan.v1").renaming("/actions/*}{@code /name", "title")}. All shapes are those of the older version,
 * whatever the other steps do. Problems are reported at the lines and columns of the file as it was sent, under the names of the newer
 * version.
 *
 * <p>This class is immutable and thread-safe, as far as the functions given are.
 */
public final class Migration {

    private final String from;
    private final String to;
    private final List<MemberChange> changes;

    private Migration(String from, String to, List<MemberChange> changes) {
        this.from = from;
        this.to = to;
        this.changes = changes;
    }

    /**
     * Returns a migration that changes the name of the format alone.
     *
     * @param from the older format, such as {@code care.plan.v0}
     * @param to the format that documents then are of, such as {@code care.plan.v1}
     * @return the migration
     * @throws IllegalArgumentException if both are the same
     */
    public static Migration of(String from, String to) {
        if (Objects.requireNonNull(from, "from").equals(Objects.requireNonNull(to, "to"))) {
            throw new IllegalArgumentException(
                    "A migration from " + Excerpt.of(from) + " to itself changes nothing: name another format.");
        }
        return new Migration(from, to, List.of());
    }

    /**
     * Returns a migration that also gives members another name.
     *
     * @param shape where they stand in the older version, such as {@code /actions/*}{@code /name}
     * @param name their name in the newer one
     * @return the migration; this one stays as it is
     * @throws IllegalArgumentException if the text is no {@linkplain PathShape#parse shape}
     */
    public Migration renaming(String shape, String name) {
        return with(new MemberChange(PathShape.parse(shape), Objects.requireNonNull(name, "name"), null, false));
    }

    /**
     * Returns a migration that also writes the values of members anew.
     *
     * @param shape where they stand in the older version
     * @param conversion takes the value as it stands in the file, such as {@code "finished"} with its quotes, and returns the new one as
     *     JSON; on {@link IllegalArgumentException} the value stays as it is, and reading says what is wrong with it
     * @return the migration; this one stays as it is
     * @throws IllegalArgumentException if the text is no {@linkplain PathShape#parse shape}
     */
    public Migration converting(String shape, UnaryOperator<String> conversion) {
        return with(new MemberChange(
                PathShape.parse(shape), null, Objects.requireNonNull(conversion, "conversion"), false));
    }

    /**
     * Returns a migration that also leaves members out which the newer version does not have.
     *
     * @param shape where they stand in the older version
     * @return the migration; this one stays as it is
     * @throws IllegalArgumentException if the text is no {@linkplain PathShape#parse shape}
     */
    public Migration leavingOut(String shape) {
        return with(new MemberChange(PathShape.parse(shape), null, null, true));
    }

    /**
     * Returns the format that this begins with.
     *
     * @return the older format
     */
    public String from() {
        return from;
    }

    /**
     * Returns the format that this ends with.
     *
     * @return the newer format
     */
    public String to() {
        return to;
    }

    /** The changes, that of the format's name among them. */
    List<MemberChange> changes() {
        List<MemberChange> all = new ArrayList<>(changes);
        all.add(new MemberChange(PathShape.parse("/format"), null, format -> '"' + to + '"', false));
        return all;
    }

    private Migration with(MemberChange change) {
        List<MemberChange> more = new ArrayList<>(changes);
        more.add(change);
        return new Migration(from, to, List.copyOf(more));
    }
}

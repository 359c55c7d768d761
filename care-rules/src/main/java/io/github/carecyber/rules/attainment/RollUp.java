package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Report;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a GHT made from those of its members (<em>consolidation des déclarations</em>), with what does not go together.
 *
 * <p>For example three members of which two say that an objective is reached and one that it is not: the GHT's objective is not reached,
 * and {@code attainment.roll-up.modes-differ} names both. Places in the report count in the list of the members' declarations.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param declaration the declaration of the GHT, to be assessed like any other
 * @param report what does not go together, and what the declaration was made from
 */
public record RollUp(Declaration declaration, Report report) {

    /**
     * Checks that both are there.
     *
     * @param declaration the declaration of the GHT
     * @param report what does not go together, and what the declaration was made from
     */
    public RollUp {
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(report, "report");
    }

    /**
     * Whose declaration a finding is about, and where in it.
     *
     * @param member the position of the member's declaration, from zero; null for that of the GHT itself
     * @param path the place in that declaration
     */
    public record Place(@Nullable Integer member, DataPath path) {

        /**
         * Checks that there is a place.
         *
         * @param member the position of the member's declaration, from zero; null for that of the GHT itself
         * @param path the place in that declaration
         */
        public Place {
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * Tells whose declaration a place in the report belongs to.
     *
     * @param path a place in the report
     * @return the declaration, and the place in it
     */
    public static Place placeOf(DataPath path) {
        List<DataPath.Segment> segments = Objects.requireNonNull(path, "path").segments();
        if (segments.isEmpty() || !(segments.get(0) instanceof DataPath.Index first)) {
            return new Place(null, path);
        }
        DataPath inside = DataPath.ROOT;
        for (DataPath.Segment segment : segments.subList(1, segments.size())) {
            inside = segment instanceof DataPath.Index index
                    ? inside.index(index.position())
                    : inside.key(((DataPath.Key) segment).name());
        }
        return new Place(first.position(), inside);
    }

    /**
     * Returns the same roll-up with another report, such as one that says where in its file each finding is.
     *
     * @param newReport the report
     * @return a copy
     */
    public RollUp withReport(Report newReport) {
        return new RollUp(declaration, newReport);
    }
}

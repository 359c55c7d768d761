package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration says of one objective, and where.
 *
 * @param said what it says, which may be nothing
 * @param path where, null if the declaration does not speak of the objective
 */
record DeclaredObjective(
        ObjectiveDeclaration said, @Nullable DataPath path) {

    static final DataPath OBJECTIVES = DataPath.of("objectives");

    static final DeclaredObjective NOTHING = new DeclaredObjective(ObjectiveDeclaration.empty(), null);

    static DeclaredObjective at(int position, ObjectiveDeclaration said) {
        return new DeclaredObjective(said, OBJECTIVES.index(position));
    }

    /** Where a fact stands; where the declaration says nothing of the objective, that it should speak of it at all. */
    DataPath at(String name) {
        return path == null ? OBJECTIVES : path.key(name);
    }

    Gap missing(String name) {
        return new Gap.MissingFact(at(name));
    }
}

package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.DataPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a declaration says of each objective, by its identifier. */
final class DeclaredObjectives {

    private final Map<ObjectiveId, DeclaredObjective> first = new HashMap<>();
    private final Map<ObjectiveId, DataPath> others = new HashMap<>();
    private final List<DeclaredObjective> all = new ArrayList<>();

    private DeclaredObjectives() {}

    static DeclaredObjectives of(Declaration declaration) {
        DeclaredObjectives declared = new DeclaredObjectives();
        List<ObjectiveDeclaration> objectives = declaration.objectives();
        for (int position = 0; position < objectives.size(); position++) {
            DeclaredObjective one = DeclaredObjective.at(position, objectives.get(position));
            declared.all.add(one);
            ObjectiveId id = one.said().objective();
            DeclaredObjective before = id == null ? null : declared.first.putIfAbsent(id, one);
            if (id != null && before != null && !before.said().equals(one.said())) {
                declared.others.putIfAbsent(id, DeclaredObjective.OBJECTIVES.index(position));
            }
        }
        return declared;
    }

    /** All of them, in the order of the declaration. */
    List<DeclaredObjective> all() {
        return all;
    }

    /** What stands first of an objective, nothing if the declaration does not speak of it. */
    DeclaredObjective first(ObjectiveId id) {
        return first.getOrDefault(id, DeclaredObjective.NOTHING);
    }

    /** Where it speaks of the objective again in another way, null if it does not. */
    @Nullable
    DataPath other(ObjectiveId id) {
        return others.get(id);
    }
}

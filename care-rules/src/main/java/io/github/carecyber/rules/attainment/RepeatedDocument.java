package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.report.DataPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document whose identifier stands before in the declaration.
 *
 * @param id the identifier
 * @param document the document
 * @param path where it stands
 * @param first the first document with this identifier
 * @param firstPath where that stands
 */
record RepeatedDocument(EvidenceId id, Evidence document, DataPath path, Evidence first, DataPath firstPath) {

    /** Finds them, in the order of the declaration. */
    static List<RepeatedDocument> in(List<DeclaredObjective> objectives) {
        return isAnyRepeated(objectives) ? all(objectives) : List.of();
    }

    /** Most declarations repeat nothing, which takes no list of places to see. */
    private static boolean isAnyRepeated(List<DeclaredObjective> objectives) {
        int documents = 0;
        for (DeclaredObjective objective : objectives) {
            documents += objective.said().evidence().size();
        }
        Set<EvidenceId> seen = new HashSet<>(2 * documents);
        for (DeclaredObjective objective : objectives) {
            for (Evidence document : objective.said().evidence()) {
                if (document.id() != null && !seen.add(document.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<RepeatedDocument> all(List<DeclaredObjective> objectives) {
        List<RepeatedDocument> repeated = new ArrayList<>();
        Map<EvidenceId, Evidence> first = new HashMap<>();
        Map<EvidenceId, DataPath> places = new HashMap<>();
        for (DeclaredObjective objective : objectives) {
            List<Evidence> documents = objective.said().evidence();
            for (int position = 0; position < documents.size(); position++) {
                Evidence document = documents.get(position);
                EvidenceId id = document.id();
                if (id != null) {
                    DataPath path = DeclarationContext.at(objective, position);
                    Evidence before = first.putIfAbsent(id, document);
                    DataPath place = places.putIfAbsent(id, path);
                    if (before != null && place != null) {
                        repeated.add(new RepeatedDocument(id, document, path, before, place));
                    }
                }
            }
        }
        return repeated;
    }
}

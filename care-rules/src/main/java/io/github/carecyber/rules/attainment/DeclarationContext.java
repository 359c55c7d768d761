package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules of declarations read. */
final class DeclarationContext {

    private final Assessment assessment;
    private final Map<ObjectiveId, ReadyObjective> known;
    private final List<Gap> awaited;
    private final DeclaredObjectives declared;
    private @Nullable List<RepeatedDocument> repeated;

    /** A rule's look at one document. */
    @FunctionalInterface
    interface DocumentVisitor {

        void visit(Evidence document, DeclaredObjective objective, int position);
    }

    DeclarationContext(
            Assessment assessment,
            Map<ObjectiveId, ReadyObjective> known,
            List<Gap> awaited,
            DeclaredObjectives declared) {
        this.assessment = assessment;
        this.known = known;
        this.awaited = awaited;
        this.declared = declared;
    }

    Assessment assessment() {
        return assessment;
    }

    FundingCall call() {
        return assessment.call();
    }

    Declaration declaration() {
        return assessment.declaration();
    }

    /** What the declaration says of objectives, in its order. */
    List<DeclaredObjective> objectives() {
        return declared.all();
    }

    /** The objectives of the call, none if they are not published. */
    Map<ObjectiveId, ReadyObjective> known() {
        return known;
    }

    /** The text of the objectives if it is awaited, as gaps. */
    List<Gap> awaited() {
        return awaited;
    }

    /** The documents whose identifier stands before in the declaration, each with the first that has it. */
    List<RepeatedDocument> repeated() {
        List<RepeatedDocument> known = repeated;
        if (known == null) {
            known = RepeatedDocument.in(objectives());
            repeated = known;
        }
        return known;
    }

    /** What an objective asks for in the year of the declaration, null if it is none of the call's. */
    @Nullable
    AskedOfYear asked(DeclaredObjective objective) {
        ObjectiveId id = objective.said().objective();
        ReadyObjective ready = id == null ? null : known.get(id);
        return ready == null ? null : ready.asked(declaration().year());
    }

    /** Visits all documents. */
    void eachDocument(DocumentVisitor visitor) {
        for (DeclaredObjective objective : objectives()) {
            List<Evidence> documents = objective.said().evidence();
            for (int position = 0; position < documents.size(); position++) {
                visitor.visit(documents.get(position), objective, position);
            }
        }
    }

    static DataPath at(DeclaredObjective objective, int document) {
        return objective.at("evidence").index(document);
    }

    /** Names a document to the reader: by its identifier, or by where it stands if it has none. */
    static String label(Evidence document, DeclaredObjective objective, int position) {
        EvidenceId id = document.id();
        return id == null ? at(objective, position).toString() : id.value();
    }

    /** Names an objective to the reader: by its identifier, or by where it stands if it has none. */
    static String label(DeclaredObjective objective) {
        ObjectiveId id = objective.said().objective();
        return id == null ? String.valueOf(objective.path()) : id.value();
    }
}

package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The legal entities that a document of the file speaks for (<em>périmètre d'une pièce</em>), which the file of a hospital group does
 * not state.
 *
 * <p>For example "state which entities the document PSSI-2025 covers, among them at least 750712184". Applied, the document speaks
 * for these entities.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param document the identifier of the document
 * @param covers the legal entities it must speak for, at least one, in the order of their numbers
 */
public record StateCoverage(EvidenceId document, List<LegalEntityFinessNumber> covers) implements FactChange {

    private static final DataPath EVIDENCE = DataPath.of("evidence");

    private static final BilingualText STATE = BilingualText.of(
            "Indiquer les entités que couvre la pièce {document}, dont au moins\u00a0: {covers}",
            "State which entities the document {document} covers, among them at least: {covers}");

    /**
     * Sorts the entities.
     *
     * @param document the identifier of the document
     * @param covers the legal entities it must speak for, at least one, in the order of their numbers
     * @throws IllegalArgumentException if there is no entity
     */
    public StateCoverage {
        Objects.requireNonNull(document, "document");
        covers = Elements.copyOf(covers, "covers").stream().sorted().distinct().toList();
        if (covers.isEmpty()) {
            throw new IllegalArgumentException("No legal entity that the document speaks for is named: one is needed.");
        }
    }

    /** What is stated of the document is not replaced, only added to. */
    @Override
    public FactNature nature() {
        return FactNature.SUPPLIABLE;
    }

    @Override
    public List<DataPath> paths(Application application) {
        Objects.requireNonNull(application, "application");
        List<DataPath> paths = new ArrayList<>();
        for (int index = 0; index < application.evidence().size(); index++) {
            if (document.equals(application.evidence().get(index).id())) {
                paths.add(EVIDENCE.index(index).key("covers"));
            }
        }
        if (paths.isEmpty()) {
            throw unknown();
        }
        return paths;
    }

    /** Adds the entities to those that the document speaks for. */
    @Override
    public Application applyTo(Application application) {
        List<Evidence> documents = new ArrayList<>(application.evidence().size());
        boolean found = false;
        for (Evidence each : application.evidence()) {
            boolean meant = document.equals(each.id());
            found |= meant;
            documents.add(meant ? covering(each) : each);
        }
        if (!found) {
            throw unknown();
        }
        return application.withEvidence(documents);
    }

    private Evidence covering(Evidence evidence) {
        Set<LegalEntityFinessNumber> more = new TreeSet<>(evidence.covers());
        more.addAll(covers);
        return evidence.withCovers(List.copyOf(more));
    }

    @Override
    public BilingualText wording() {
        return Sentence.fill(STATE, Arguments.none().with("document", document).with("covers", Sentence.codes(covers)));
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("The application has no document " + document
                + ": the change was made for another one.\nAdvice: apply it to the application that was assessed.");
    }
}

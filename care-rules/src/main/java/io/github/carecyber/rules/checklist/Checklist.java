package io.github.carecyber.rules.checklist;

import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.EvidenceAnswer;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import io.github.carecyber.rules.attainment.TargetAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The documents and targets of objectives as items of a list (<em>liste de contrôle</em>).
 *
 * <p>As long as a declaration is not filed, a document that would grow too old says by when to file.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Checklist {

    private final EvidenceItems documents;
    private final TargetItems targets;

    private Checklist(ItemWords words) {
        this.documents = new EvidenceItems(words);
        this.targets = new TargetItems(words);
    }

    /**
     * Returns how the items of an answer are worded.
     *
     * @param verdict the answer
     * @param locale the reader's locale
     * @return the list to be made
     */
    public static Checklist of(AttainmentVerdict verdict, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new Checklist(
                new ItemWords(locale, Objects.requireNonNull(verdict, "verdict").day()));
    }

    /**
     * Words everything that an objective asks for.
     *
     * @param objective the objective
     * @return its documents, then its targets, in the order of the text
     */
    public List<ChecklistItem> items(ObjectiveVerdict objective) {
        List<ChecklistItem> items = new ArrayList<>();
        for (EvidenceAnswer answer : objective.evidence()) {
            items.add(documents.of(answer));
        }
        for (TargetAnswer answer : objective.targets()) {
            items.add(targets.of(answer));
        }
        return items;
    }
}

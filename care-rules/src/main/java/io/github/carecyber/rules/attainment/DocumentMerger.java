package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts the documents of the members of a GHT together. One that several members file alike is one document, which speaks for all of
 * them; one that they file differently under the same identifier is a conflict, and each stays.
 */
final class DocumentMerger {

    private final ObjectiveId objective;
    private final List<MemberSaying> sayings;
    private final Findings findings;
    private final List<Evidence> documents = new ArrayList<>();
    private final Map<EvidenceId, Integer> places = new HashMap<>();
    private final Map<EvidenceId, MemberSaying> filers = new HashMap<>();

    DocumentMerger(ObjectiveId objective, List<MemberSaying> sayings, Findings findings) {
        this.objective = objective;
        this.sayings = sayings;
        this.findings = findings;
    }

    List<Evidence> merged() {
        for (MemberSaying saying : sayings) {
            List<Evidence> evidence = saying.said().evidence();
            for (int position = 0; position < evidence.size(); position++) {
                add(speaking(evidence.get(position), saying.member()), saying, position);
            }
        }
        return documents;
    }

    /** A document that does not say whom it speaks for speaks for the member that files it. */
    private static Evidence speaking(Evidence document, @Nullable LegalEntityFinessNumber member) {
        return member == null || !document.covers().isEmpty() ? document : document.withCovers(List.of(member));
    }

    private void add(Evidence document, MemberSaying saying, int position) {
        EvidenceId id = document.id();
        Integer place = id == null ? null : places.get(id);
        if (id == null || place == null) {
            if (id != null) {
                places.put(id, documents.size());
                filers.put(id, saying);
            }
            documents.add(document);
            return;
        }
        Evidence before = documents.get(place);
        if (!isAlike(before, document)) {
            findings.violated(
                    RollUpRules.DOCUMENTS_DIFFER,
                    saying.path().key("evidence").index(position),
                    Arguments.none()
                            .with("objective", objective)
                            .with("evidence", id)
                            .with("number", saying.speaker())
                            .with(
                                    "other-number",
                                    Objects.requireNonNull(filers.get(id)).speaker()));
            documents.add(document);
        } else if (!before.sites().isEmpty()
                || !document.sites().isEmpty()
                || before.covers().isEmpty()) {
            documents.add(document);
        } else {
            Set<LegalEntityFinessNumber> covers = new TreeSet<>(before.covers());
            covers.addAll(document.covers());
            documents.set(place, before.withCovers(List.copyOf(covers)));
        }
    }

    private static boolean isAlike(Evidence one, Evidence other) {
        return Objects.equals(one.kind(), other.kind())
                && Objects.equals(one.dated(), other.dated())
                && Objects.equals(one.validUntil(), other.validUntil());
    }
}

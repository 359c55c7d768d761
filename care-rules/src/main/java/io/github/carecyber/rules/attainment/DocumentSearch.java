package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.evidence.EvidencePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The search for the documents of one requirement among those of an objective.
 *
 * <p>An entity has its document if one that speaks for it is accepted. Otherwise it may have one if there is one that cannot be judged;
 * it does not if there are only such as are outside the period or expired; and if there is none at all, that is missing data.
 */
final class DocumentSearch {

    private static final BilingualText LIES_AHEAD = BilingualText.of(
            "la pièce est datée d’un jour postérieur à celui de la déclaration",
            "the document is dated after the day of the declaration");

    private final Assessment assessment;
    private final DeclaredObjective declared;
    private final Units units;
    private final Published<EvidenceRequirement> requirement;
    private final EvidenceRequirement asked;
    private final EvidencePeriod period;
    private final List<Gap> missingDays;
    private final Conditions conditions;
    private final Status applies;
    private final List<DocumentAnswer> documents = new ArrayList<>();
    private final BitSet accepted = new BitSet();
    private final BitSet open = new BitSet();
    private final BitSet refused = new BitSet();

    DocumentSearch(
            Assessment assessment,
            DeclaredObjective declared,
            Units units,
            Conditions conditions,
            Published<EvidenceRequirement> requirement) {
        this.assessment = assessment;
        this.declared = declared;
        this.units = units;
        this.requirement = requirement;
        this.asked = requirement.value().orElseThrow();
        DeclarationDays days = new DeclarationDays(assessment);
        this.period = EvidencePeriod.of(asked.window(), days);
        this.missingDays = days.missing();
        this.conditions = conditions;
        this.applies = conditions.of(asked.condition());
        search();
    }

    private void search() {
        List<Evidence> evidence = declared.said().evidence();
        for (int position = 0; position < evidence.size(); position++) {
            Evidence document = evidence.get(position);
            if (isAskedFor(document.kind())) {
                DocumentOutcome outcome = outcome(document, position, null);
                boolean counts = outcome == DocumentOutcome.ACCEPTED || outcome == DocumentOutcome.CANNOT_TELL;
                if (document.kind() != null || counts) {
                    documents.add(new DocumentAnswer(position, document, outcome));
                }
                if (counts) {
                    addUnits(document, outcome == DocumentOutcome.ACCEPTED ? accepted : open, open);
                } else if (document.kind() != null && !isSilent(document)) {
                    addUnits(document, refused, refused);
                }
            }
        }
    }

    /** Whether a document does not say whom it speaks for, which only one legal entity alone need not. */
    private boolean isSilent(Evidence document) {
        return assessment.parties().isGroup()
                && document.covers().isEmpty()
                && document.sites().isEmpty();
    }

    /** A document of which nobody says what it is may be any. */
    private boolean isAskedFor(@Nullable EvidenceKind kind) {
        return kind == null || asked.anyOf().contains(kind);
    }

    /** What becomes of a document; adds what stands in the way if there is a list for it. */
    private DocumentOutcome outcome(Evidence document, int position, @Nullable List<Gap> gaps) {
        LocalDate dated = document.dated();
        LocalDate validUntil = document.validUntil();
        if (dated != null && !dated.isAfter(assessment.asOf()) && period.contains(dated) == Status.NOT_MET) {
            return period.isBefore(dated) ? DocumentOutcome.TOO_OLD : DocumentOutcome.TOO_LATE;
        }
        if (validUntil != null && validUntil.isBefore(assessment.day().day())) {
            return DocumentOutcome.EXPIRED;
        }
        if (document.kind() == null) {
            return cannotTell(position, "kind", gaps);
        }
        if (isSilent(document)) {
            return cannotTell(position, "covers", gaps);
        }
        if (dated == null) {
            return period.isUnbounded() ? DocumentOutcome.ACCEPTED : cannotTell(position, "dated", gaps);
        }
        if (dated.isAfter(assessment.lastDayTold())) {
            if (gaps != null) {
                gaps.add(new Gap.CannotTell(at(position).key("dated"), LIES_AHEAD));
            }
            return DocumentOutcome.CANNOT_TELL;
        }
        if (period.contains(dated) == Status.UNKNOWN) {
            if (gaps != null) {
                gaps.addAll(missingDays);
            }
            return DocumentOutcome.CANNOT_TELL;
        }
        return DocumentOutcome.ACCEPTED;
    }

    private DocumentOutcome cannotTell(int position, String name, @Nullable List<Gap> gaps) {
        if (gaps != null) {
            gaps.add(new Gap.MissingFact(at(position).key(name)));
        }
        return DocumentOutcome.CANNOT_TELL;
    }

    private DataPath at(int position) {
        return declared.at("evidence").index(position);
    }

    /** Adds whom a document speaks for; where it names sites of a legal entity that lists none, it may speak for all of it. */
    private void addUnits(Evidence document, BitSet found, BitSet perhaps) {
        List<LegalEntityFinessNumber> covers = document.covers();
        if (document.sites().isEmpty()) {
            if (covers.isEmpty()) {
                found.set(0, units.size());
            }
            for (LegalEntityFinessNumber number : covers) {
                Integer entity = assessment.parties().indexOf(number);
                if (entity != null) {
                    units.addEntity(entity, found);
                }
            }
            return;
        }
        for (FacilityFinessNumber site : document.sites()) {
            units.addSite(site, found);
        }
        for (int entity : unlisted(document)) {
            units.addEntity(entity, perhaps);
        }
    }

    /** The legal entities that may have the sites that a document names, as they list none. */
    private List<Integer> unlisted(Evidence document) {
        List<Integer> unlisted = new ArrayList<>();
        for (int entity = 0; entity < assessment.parties().entities().size(); entity++) {
            LegalEntityFinessNumber number =
                    assessment.parties().entities().get(entity).finess();
            boolean named = document.covers().isEmpty()
                    || (number != null && document.covers().contains(number));
            if (named && units.isUnlisted(entity)) {
                unlisted.add(entity);
            }
        }
        return unlisted;
    }

    /** Takes away the entities of which this requirement is not surely there. */
    void keepComplete(BitSet candidates) {
        if (applies != Status.NOT_MET) {
            candidates.and(accepted);
        }
    }

    /** Takes away the entities of which this requirement is surely not there. */
    void keepPossible(BitSet candidates) {
        if (applies == Status.MET) {
            BitSet impossible = (BitSet) refused.clone();
            impossible.andNot(accepted);
            impossible.andNot(open);
            candidates.andNot(impossible);
        }
    }

    /** The answer for some entities. */
    EvidenceAnswer answer(BitSet concerned) {
        BitSet lacking = (BitSet) concerned.clone();
        lacking.andNot(accepted);
        Status status = Conditions.under(applies, status(concerned, lacking));
        if (status == Status.MET || status == Status.NOT_APPLICABLE) {
            return new EvidenceAnswer(requirement, period, status, documents, List.of(), List.of(), List.of());
        }
        Set<LegalEntityFinessNumber> entities = new TreeSet<>();
        Set<FacilityFinessNumber> sites = new TreeSet<>();
        for (int unit = lacking.nextSetBit(0); unit >= 0; unit = lacking.nextSetBit(unit + 1)) {
            LegalEntityFinessNumber number =
                    assessment.parties().entities().get(units.owner(unit)).finess();
            if (number != null) {
                entities.add(number);
            }
            FacilityFinessNumber site = units.site(unit);
            if (site != null) {
                sites.add(site);
            }
        }
        return new EvidenceAnswer(
                requirement,
                period,
                status,
                documents,
                List.copyOf(entities),
                List.copyOf(sites),
                status == Status.UNKNOWN ? gaps(lacking) : List.of());
    }

    private Status status(BitSet concerned, BitSet lacking) {
        if (concerned.isEmpty()) {
            return Status.UNKNOWN;
        }
        if (lacking.isEmpty()) {
            return Status.MET;
        }
        BitSet undecided = (BitSet) lacking.clone();
        undecided.andNot(refused);
        BitSet both = (BitSet) open.clone();
        both.and(lacking);
        undecided.or(both);
        return undecided.equals(lacking) ? Status.UNKNOWN : Status.NOT_MET;
    }

    private List<Gap> gaps(BitSet lacking) {
        Set<Gap> gaps = new LinkedHashSet<>(assessment.parties().gaps());
        if (applies == Status.UNKNOWN) {
            gaps.add(conditions.missing(asked.condition()));
        }
        if (open.intersects(lacking)) {
            gaps.addAll(doubts());
        }
        for (int unit = lacking.nextSetBit(0); unit >= 0; unit = lacking.nextSetBit(unit + 1)) {
            if (!open.get(unit) && !refused.get(unit)) {
                gaps.add(missing(units.owner(unit)));
            }
        }
        return List.copyOf(gaps);
    }

    private List<Gap> doubts() {
        List<Gap> doubts = new ArrayList<>();
        for (DocumentAnswer answer : documents) {
            outcome(answer.document(), answer.position(), doubts);
            if (!answer.document().sites().isEmpty()) {
                for (int entity : unlisted(answer.document())) {
                    doubts.add(new Gap.MissingFact(
                            assessment.parties().path(entity).key("facilities")));
                }
            }
        }
        return doubts;
    }

    private Gap missing(int entity) {
        LegalEntityFinessNumber number =
                assessment.parties().entities().get(entity).finess();
        return number == null
                ? new Gap.MissingFact(assessment.parties().path(entity).key("finess"))
                : new Gap.MissingEvidence(declared.at("evidence"), asked.title(), asked.anyOf(), number);
    }
}

package io.github.carecyber.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.testkit.ValueContract;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapTest {

    private static final LegalEntityFinessNumber ENTITY = LegalEntityFinessNumber.parse("750712184");
    private static final DataPath PATH = DataPath.of("applicant", "staff");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final BilingualText REASON = BilingualText.of("Code inconnu", "Unknown code");
    private static final BilingualText OTHER = BilingualText.of("Outre-mer", "Overseas");
    private static final RuleId PREDICATE = RuleId.of("bretagne.cyber-correspondent");

    private static final Gap EVIDENCE =
            new Gap.MissingEvidence(PATH, REASON, List.of(EvidenceKind.of("security-policy")), ENTITY);

    @Test
    void keepsTheValueContract() {
        ValueContract.<Gap>distinct(
                new Gap.MissingFact(PATH),
                new Gap.MissingFact(DataPath.ROOT),
                new Gap.Unreadable(PATH),
                new Gap.CannotTell(PATH, REASON),
                new Gap.NotOnRecord(BilingualText.of("envelope", "envelope"), DAY),
                new Gap.NotPublished(BilingualText.of("ceiling", "ceiling"), "annex 2"),
                new Gap.NotPublished(BilingualText.of("ceiling", "ceiling"), "annex 3"),
                EVIDENCE,
                new Gap.MissingEvidence(PATH, REASON, List.of(EvidenceKind.of("plan")), ENTITY),
                new Gap.Conflict(List.of(REASON, OTHER)),
                new Gap.Conflict(List.of(OTHER, REASON)),
                new Gap.PredicateNotSupplied(PREDICATE),
                new Gap.PredicateNotSupplied(RuleId.of("bretagne.other")),
                new Gap.PredicateFailed(PREDICATE, "no connection"),
                new Gap.PredicateFailed(PREDICATE, "no answer"));
    }

    @Test
    void foldAppliesTheFunctionOfTheCaseAtHand() {
        assertEquals("missing /applicant/staff", told(new Gap.MissingFact(PATH)));
        assertEquals(
                "ceiling awaits annex 2",
                told(new Gap.NotPublished(BilingualText.of("ceiling", "ceiling"), "annex 2")));
        assertEquals(
                "envelope on 2025-01-01", told(new Gap.NotOnRecord(BilingualText.of("envelope", "envelope"), DAY)));
        assertEquals("unclear /applicant/staff", told(new Gap.CannotTell(PATH, REASON)));
        assertEquals("unreadable /applicant/staff", told(new Gap.Unreadable(PATH)));
        assertEquals("no " + REASON.english() + " for 750712184", told(EVIDENCE));
        assertEquals("2 apply", told(new Gap.Conflict(List.of(REASON, OTHER))));
        assertEquals("nobody supplied bretagne.cyber-correspondent", told(new Gap.PredicateNotSupplied(PREDICATE)));
        assertEquals(
                "bretagne.cyber-correspondent said: no connection",
                told(new Gap.PredicateFailed(PREDICATE, "no connection")));
    }

    @Test
    void aGapNamesWhatWouldCloseIt() {
        assertEquals(
                "The text ' ' of a gap is blank: it must be named.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Gap.NotPublished(BilingualText.of("ceiling", "ceiling"), " "))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> new Gap.NotPublished(BilingualText.of("ceiling", "ceiling"), ""));
        assertThrows(IllegalArgumentException.class, () -> new Gap.PredicateFailed(PREDICATE, " "));
    }

    @Test
    void aConflictTakesTwo() {
        assertEquals(
                "A conflict needs at least two derogations, and 1 is named.",
                assertThrows(IllegalArgumentException.class, () -> new Gap.Conflict(List.of(REASON)))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Gap.Conflict(List.of()));
        ValueContract.copiesList(List.of(REASON, OTHER), Gap.Conflict::new, Gap.Conflict::derogations);
    }

    @Test
    void aMissingDocumentHasAKindAndAnEntity() {
        assertThrows(IllegalArgumentException.class, () -> new Gap.MissingEvidence(PATH, REASON, List.of(), ENTITY));
        assertThrows(
                NullPointerException.class,
                () -> new Gap.MissingEvidence(PATH, REASON, List.of(EvidenceKind.of("plan")), null));
        ValueContract.copiesList(
                List.of(EvidenceKind.of("plan")),
                (List<EvidenceKind> kinds) -> new Gap.MissingEvidence(PATH, REASON, kinds, ENTITY),
                Gap.MissingEvidence::anyOf);
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> new Gap.MissingFact(null));
        assertThrows(NullPointerException.class, () -> new Gap.NotPublished(null, "annex 2"));
        assertThrows(
                NullPointerException.class, () -> new Gap.NotPublished(BilingualText.of("ceiling", "ceiling"), null));
        assertThrows(
                NullPointerException.class, () -> new Gap.NotOnRecord(BilingualText.of("envelope", "envelope"), null));
        assertThrows(NullPointerException.class, () -> new Gap.CannotTell(null, REASON));
        assertThrows(NullPointerException.class, () -> new Gap.CannotTell(PATH, null));
        assertThrows(NullPointerException.class, () -> new Gap.Unreadable(null));
        assertThrows(NullPointerException.class, () -> new Gap.Conflict(null));
        assertThrows(NullPointerException.class, () -> new Gap.PredicateNotSupplied(null));
        assertThrows(NullPointerException.class, () -> new Gap.PredicateFailed(null, "no connection"));
        assertThrows(NullPointerException.class, () -> new Gap.PredicateFailed(PREDICATE, null));
    }

    private static String told(Gap gap) {
        return gap.fold(
                missing -> "missing " + missing.path(),
                notPublished -> notPublished.parameter().english() + " awaits " + notPublished.text(),
                notOnRecord -> notOnRecord.parameter().english() + " on " + notOnRecord.date(),
                cannotTell -> "unclear " + cannotTell.path(),
                unreadable -> "unreadable " + unreadable.path(),
                evidence -> "no " + evidence.title().english() + " for " + evidence.entity(),
                conflict -> conflict.derogations().size() + " apply",
                notSupplied -> "nobody supplied " + notSupplied.predicate(),
                failed -> failed.predicate() + " said: " + failed.problem());
    }
}

package io.github.carecyber.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.law.Dated.Version;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.testkit.ValueContract;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatedTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 16);
    private static final LocalDate SECOND_DAY = LocalDate.of(2025, 10, 20);
    private static final LegalReference TEXT = LegalReference.of("arrêté of 3 July 2025", Confidence.OFFICIAL);
    private static final Published<Euros> FIRST = Published.of(Euros.of("45000000"), TEXT);
    private static final Published<Euros> SECOND = Published.of(Euros.of("50000000"), TEXT);

    @Test
    void keepsTheValueContract() {
        ValueContract.equalGroups(
                List.of(
                        Dated.of(BilingualText.of("envelope", "envelope"), FIRST, new Knowledge.From(FIRST_DAY)),
                        Dated.of(BilingualText.of("envelope", "envelope"), FIRST, new Knowledge.From(FIRST_DAY))),
                List.of(Dated.of(BilingualText.of("ceiling", "ceiling"), FIRST, new Knowledge.From(FIRST_DAY))),
                List.of(Dated.of(
                        BilingualText.of("envelope", "envelope"), FIRST, new Knowledge.NoLaterThan(FIRST_DAY))),
                List.of(Dated.of(BilingualText.of("envelope", "envelope"), SECOND, new Knowledge.From(FIRST_DAY))),
                List.of(revised(new Knowledge.From(SECOND_DAY))));
        ValueContract.copiesList(
                List.of(version(FIRST, new Knowledge.From(FIRST_DAY)), version(SECOND, new Knowledge.From(SECOND_DAY))),
                (List<Version<Euros>> versions) -> new Dated<>(BilingualText.of("envelope", "envelope"), versions),
                Dated::versions);
    }

    @Test
    void isKnownFromItsFirstDayOnAndNotTheDayBefore() {
        Dated<Euros> envelope =
                Dated.of(BilingualText.of("envelope", "envelope"), FIRST, new Knowledge.From(FIRST_DAY));
        assertEquals(FIRST, envelope.at(FIRST_DAY));
        assertEquals(FIRST, envelope.at(LocalDate.MAX));
        assertEquals(Optional.empty(), envelope.versionAt(FIRST_DAY.minusDays(1)));
        assertEquals(0, envelope.indexAt(FIRST_DAY));
        assertEquals(-1, envelope.indexAt(FIRST_DAY.minusDays(1)));
        NotOnRecordException refusal =
                assertThrows(NotOnRecordException.class, () -> envelope.at(FIRST_DAY.minusDays(1)));
        assertEquals(BilingualText.of("envelope", "envelope"), refusal.parameter());
        assertEquals(FIRST_DAY.minusDays(1), refusal.date());
        assertEquals(
                "The record does not tell what was known on 2025-07-15 of 'envelope'.\n"
                        + "Advice: ask for a later date, or look at the versions themselves.",
                refusal.getMessage());
    }

    @Test
    void theNewestVersionKnownOnTheDateAnswers() {
        Dated<Euros> envelope = revised(new Knowledge.From(SECOND_DAY));
        assertEquals(FIRST, envelope.at(FIRST_DAY));
        assertEquals(FIRST, envelope.at(SECOND_DAY.minusDays(1)));
        assertEquals(SECOND, envelope.at(SECOND_DAY));
        assertEquals(SECOND, envelope.latest().content());
        assertEquals(0, envelope.indexAt(SECOND_DAY.minusDays(1)));
        assertEquals(1, envelope.indexAt(SECOND_DAY));
        assertThrows(NullPointerException.class, () -> envelope.indexAt(null));
    }

    @Test
    void nobodyGuessesBeforeAVersionWhoseFirstDayIsNotOnRecord() {
        Dated<Euros> envelope = revised(new Knowledge.NoLaterThan(SECOND_DAY));
        assertEquals(SECOND, envelope.at(SECOND_DAY));
        assertThrows(NotOnRecordException.class, () -> envelope.at(SECOND_DAY.minusDays(1)));
        assertThrows(NotOnRecordException.class, () -> envelope.at(FIRST_DAY));
        assertThrows(NotOnRecordException.class, () -> envelope.at(FIRST_DAY.minusDays(1)));
        assertEquals(Optional.empty(), envelope.versionAt(FIRST_DAY));
        assertEquals(-1, envelope.indexAt(FIRST_DAY));
    }

    @Test
    void aFirstVersionOfUnknownDayIsAmbiguousBeforeItOnly() {
        Dated<Euros> envelope = new Dated<>(
                BilingualText.of("envelope", "envelope"),
                List.of(
                        version(FIRST, new Knowledge.NoLaterThan(FIRST_DAY)),
                        version(SECOND, new Knowledge.From(SECOND_DAY))));
        assertThrows(NotOnRecordException.class, () -> envelope.at(FIRST_DAY.minusDays(1)));
        assertEquals(FIRST, envelope.at(FIRST_DAY));
        assertEquals(FIRST, envelope.at(SECOND_DAY.minusDays(1)));
        assertEquals(SECOND, envelope.at(SECOND_DAY));
    }

    @Test
    void aNewerVersionMayTakeAValueBack() {
        Published<Euros> awaited = Published.awaited("the revised arrêté");
        Dated<Euros> envelope = new Dated<>(
                BilingualText.of("envelope", "envelope"),
                List.of(
                        version(FIRST, new Knowledge.From(FIRST_DAY)),
                        version(awaited, new Knowledge.From(SECOND_DAY))));
        assertEquals(Optional.of(Euros.of("45000000")), envelope.at(FIRST_DAY).value());
        assertEquals(Optional.empty(), envelope.at(SECOND_DAY).value());
        assertEquals(awaited, envelope.latest().content());
    }

    @Test
    void anAwaitedValueIsAwaitedOnEveryDate() {
        Dated<Euros> envelope = Dated.awaited(BilingualText.of("envelope", "envelope"), "the arrêté");
        assertEquals(Published.awaited("the arrêté"), envelope.at(LocalDate.MIN));
        assertEquals(Published.awaited("the arrêté"), envelope.at(LocalDate.MAX));
    }

    @Test
    void theStateBeforeTheFirstTextCanBeStated() {
        Dated<Euros> envelope = new Dated<>(
                BilingualText.of("envelope", "envelope"),
                List.of(
                        version(Published.awaited("the arrêté"), Knowledge.ALWAYS),
                        version(FIRST, new Knowledge.From(FIRST_DAY))));
        assertEquals(Optional.empty(), envelope.at(FIRST_DAY.minusDays(1)).value());
        assertEquals(FIRST, envelope.at(FIRST_DAY));
    }

    @Test
    void versionsOutOfOrderAreRefused() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> new Dated<>(
                        BilingualText.of("envelope", "envelope"),
                        List.of(
                                version(SECOND, new Knowledge.From(SECOND_DAY)),
                                version(FIRST, new Knowledge.From(FIRST_DAY)))));
        assertEquals(
                "Dated value 'envelope' has a version known on 2025-07-16 after one known on 2025-10-20: versions stand from"
                        + " the oldest to the newest.",
                refusal.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Dated<>(
                        BilingualText.of("envelope", "envelope"),
                        List.of(
                                version(FIRST, new Knowledge.From(FIRST_DAY)),
                                version(SECOND, new Knowledge.NoLaterThan(FIRST_DAY)))));
    }

    @Test
    void noVersionIsRefused() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> new Dated<Euros>(BilingualText.of("envelope", "envelope"), List.of()));
        assertEquals(
                "Dated value 'envelope' has no version: at least one is needed, be it the statement that nothing is published.",
                refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Dated.awaited(BilingualText.of("envelope", "envelope"), ""));
        assertThrows(NullPointerException.class, () -> Dated.awaited(null, "the arrêté"));
        assertThrows(NullPointerException.class, () -> new Version<>(FIRST, null));
        assertThrows(NullPointerException.class, () -> new Version<>(null, Knowledge.ALWAYS));
        assertThrows(
                NullPointerException.class,
                () -> Dated.awaited(BilingualText.of("envelope", "envelope"), "the arrêté")
                        .at(null));
    }

    @Test
    void aHostileNameDoesNotReachTheMessage() {
        String name = "x\n".repeat(5_000_000);
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> new Dated<Euros>(BilingualText.of(name, name), List.of()));
        assertTrue(refusal.getMessage().length() < 1_000);
        assertFalse(refusal.getMessage().contains("\n"));
    }

    private static Dated<Euros> revised(Knowledge known) {
        return new Dated<>(
                BilingualText.of("envelope", "envelope"),
                List.of(version(FIRST, new Knowledge.From(FIRST_DAY)), version(SECOND, known)));
    }

    private static Version<Euros> version(Published<Euros> content, Knowledge known) {
        return new Version<>(content, known);
    }
}

package io.github.carecyber.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.testkit.ValueContract;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void keepsTheValueContract() {
        ValueContract.<Knowledge>equalGroups(
                List.of(new Knowledge.From(DAY), new Knowledge.From(DAY)),
                List.of(new Knowledge.From(DAY.plusDays(1))),
                List.of(new Knowledge.NoLaterThan(DAY)),
                List.of(Knowledge.ALWAYS, new Knowledge.Always()));
    }

    @Test
    void fromADayOnItIsKnownAndNotBefore() {
        Knowledge known = new Knowledge.From(DAY);
        assertEquals(Knowledge.Answer.NOT_YET, known.on(DAY.minusDays(1)));
        assertEquals(Knowledge.Answer.KNOWN, known.on(DAY));
        assertEquals(Knowledge.Answer.KNOWN, known.on(DAY.plusDays(1)));
    }

    @Test
    void beforeALatestDayTheRecordDoesNotTell() {
        Knowledge known = new Knowledge.NoLaterThan(DAY);
        assertEquals(Knowledge.Answer.NOT_ON_RECORD, known.on(DAY.minusDays(1)));
        assertEquals(Knowledge.Answer.KNOWN, known.on(DAY));
    }

    @Test
    void alwaysIsEveryDay() {
        assertEquals(Knowledge.Answer.KNOWN, Knowledge.ALWAYS.on(LocalDate.MIN));
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> new Knowledge.From(null));
        assertThrows(NullPointerException.class, () -> new Knowledge.NoLaterThan(null));
        assertThrows(NullPointerException.class, () -> Knowledge.ALWAYS.on(null));
    }
}

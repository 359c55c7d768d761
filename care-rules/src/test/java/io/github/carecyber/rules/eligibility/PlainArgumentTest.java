package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainArgumentTest {

    @Test
    void showsAValueByWhatItIs() {
        LocalDate day = LocalDate.of(2025, 9, 2);
        BilingualText text = BilingualText.of("oui", "yes");
        assertEquals(new Argument.Count(500), PlainArgument.OF_ANY.apply(500L));
        assertEquals(new Argument.Day(day), PlainArgument.OF_ANY.apply(day));
        assertEquals(new Argument.Wording(text), PlainArgument.OF_ANY.apply(text));
        assertEquals(new Argument.Wording(text), PlainArgument.OF_ANY.apply(true));
    }

    @Test
    void listsConstantsOfEveryKindInTheirOwnOrder() {
        assertEquals("médecine, chirurgie", french(List.of(CareActivity.SURGERY, CareActivity.MEDICINE)));
        assertEquals("sanitaire", french(Set.of(Sector.HEALTH)));
        assertEquals("Corse", french(Set.of(Region.CORSE)));
        assertEquals("catégorie 355", french(Set.of(FacilityCategory.of("355"))));
        assertEquals("établissement public de santé", french(Set.of(ApplicantKind.PUBLIC_ESTABLISHMENT)));
        assertEquals("aucun", french(Set.of()));
    }

    @Test
    void refusesWhatNoParameterIs() {
        assertThrows(IllegalArgumentException.class, () -> PlainArgument.OF_ANY.apply("text"));
        assertThrows(IllegalArgumentException.class, () -> PlainArgument.OF_ANY.apply(Set.of("text")));
    }

    private static String french(Object constants) {
        return ((Argument.Wording) PlainArgument.OF_ANY.apply(constants))
                .value()
                .french();
    }
}

package io.github.carecyber.json.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.json.finess.FinessRegister;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the register holds counts, and what it does not know stays as the file states it. */
class RegisterCompletionTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("care.root"), "care-json/src/demo/finess-sample.json");
    private static final LegalEntityFinessNumber CLINIC = LegalEntityFinessNumber.of("010000222");

    @Test
    void whatTheRegisterDoesNotKnowOfASiteStays() throws IOException {
        FinessRegister register = register();
        Facility registered =
                register.legalEntity(CLINIC).orElseThrow().facilities().get(0);
        assertNull(registered.careActivities());
        assertNull(registered.authorisations());
        Facility stated = Facility.of(registered.finess(), "Autre nom")
                .withCareActivities(Set.of())
                .withAuthorisations(List.of(Authorisation.of(CareActivity.REHABILITATION)))
                .withStaff(YearlyFigures.of(2024, 12));
        Facility completed = completed(register, stated);
        assertEquals(
                registered
                        .withCareActivities(stated.careActivities())
                        .withAuthorisations(stated.authorisations())
                        .withStaff(stated.staff()),
                completed);
        assertEquals(registered, completed(register, Facility.of(registered.finess(), "Autre nom")));
    }

    private static Facility completed(FinessRegister register, Facility stated) {
        LegalEntity clinic = LegalEntity.of(CLINIC, "Clinique").withFacilities(List.of(stated));
        Application application = new Application(null, null, clinic, null, List.of());
        return RegisterCompletion.complete(application, register, null)
                .applicant()
                .legalEntities()
                .get(0)
                .facilities()
                .get(0);
    }

    private static FinessRegister register() throws IOException {
        try (InputStream source = Files.newInputStream(SAMPLE)) {
            return FinessRegister.read(source);
        }
    }
}

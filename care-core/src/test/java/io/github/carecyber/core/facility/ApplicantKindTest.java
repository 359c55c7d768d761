package io.github.carecyber.core.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the register's codes tell of an applicant's kind, and where they do not tell. */
class ApplicantKindTest {

    @ParameterizedTest
    @CsvSource({
        // A public health establishment by its status, whatever its sites do not say.
        "10, '', PUBLIC_ESTABLISHMENT",
        "13, '', PUBLIC_ESTABLISHMENT",
        "15, 1, PUBLIC_ESTABLISHMENT",
        "13, 0, PUBLIC_ESTABLISHMENT",
        "13, 9, PUBLIC_ESTABLISHMENT",
        // Another public body is one only if a site is declared as one.
        "16, 1, PUBLIC_ESTABLISHMENT",
        "29, '01', PUBLIC_ESTABLISHMENT",
        "60, '', PRIVATE_NON_PROFIT",
        "61, 6, PRIVATE_NON_PROFIT",
        "89, 7, PRIVATE_NON_PROFIT",
        "66, 0, PRIVATE_NON_PROFIT",
        "60, 2, PRIVATE_NON_PROFIT",
        "95, '', PRIVATE_FOR_PROFIT",
        "75, 0, PRIVATE_FOR_PROFIT",
        "73, '00', PRIVATE_FOR_PROFIT",
    })
    void theCodesTell(String status, String sites, ApplicantKind expected) {
        assertEquals(Optional.of(expected), entity(status, sites).kind());
    }

    @ParameterizedTest
    @CsvSource({
        // Other public bodies, foreign law, codes that are not in the list.
        "16, ''",
        "21, 0",
        "28, ''",
        "29, ''",
        "30, 9",
        "90, ''",
        "90, 1",
        "59, ''",
        "110, 6",
        // Status and sites contradict each other.
        "13, 6",
        "16, 7",
        "60, 1",
        "95, 1",
        "95, 6",
        "75, '07'",
        // Two sites contradict each other.
        "13, 16",
        "60, 71",
        "95, 16",
    })
    void theCodesDoNotTell(String status, String sites) {
        assertEquals(Optional.empty(), entity(status, sites).kind());
    }

    @ParameterizedTest
    @CsvSource({"''", "1", "6", "0"})
    void withoutAStatusTheCodesDoNotTell(String sites) {
        LegalEntity entity = LegalEntity.of(LegalEntityFinessNumber.of("980600001"), "Agence de santé")
                .withFacilities(sites(sites));
        assertEquals(Optional.empty(), entity.kind());
    }

    @Test
    void aSiteThatSaysNothingChangesNothing() {
        List<Facility> sites = new ArrayList<>(sites("6"));
        sites.add(Facility.of(FacilityFinessNumber.of("980500003"), "Site"));
        assertEquals(
                Optional.of(ApplicantKind.PRIVATE_NON_PROFIT),
                entity("60", "").withFacilities(sites).kind());
    }

    @Test
    void aGroupIsAGroupWhateverItsMembersAre() {
        HospitalGroup group = new HospitalGroup(GroupId.of("12345"), null, null, List.of(entity("95", "1")));
        assertEquals(Optional.of(ApplicantKind.HOSPITAL_GROUP), group.kind());
        assertEquals(Optional.of(ApplicantKind.HOSPITAL_GROUP), new HospitalGroup(null, null, null, List.of()).kind());
    }

    private static LegalEntity entity(String status, String sites) {
        return LegalEntity.of(LegalEntityFinessNumber.of("750712184"), "Entité")
                .withStatus(LegalStatus.of(status))
                .withFacilities(sites(sites));
    }

    /** Returns one site for each digit, a public-service code. */
    private static List<Facility> sites(String codes) {
        return codes.chars()
                .mapToObj(code -> Facility.of(FacilityFinessNumber.of("980600019"), "Site")
                        .withPublicService(PublicServiceStatus.of(Character.toString(code))))
                .toList();
    }
}

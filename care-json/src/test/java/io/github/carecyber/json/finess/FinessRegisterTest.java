package io.github.carecyber.json.finess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.KeyCheck;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.json.JsonRules;
import io.github.carecyber.rules.text.PlainText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The official sample of the register, and files that are broken in one way each. */
class FinessRegisterTest {

    @Test
    void everyRecordOfTheSampleComesOut() throws IOException {
        FinessRegister register = sample();
        assertEquals(23, count(register, FinessRecord.Entity.class));
        assertEquals(5, count(register, FinessRecord.Group.class));
        assertEquals(14, count(register, FinessRecord.Cooperation.class));
        assertEquals(42, register.records().size());
        assertEquals(
                27,
                register.legalEntities().stream()
                        .mapToInt(entity -> entity.facilities().size())
                        .sum());
    }

    @Test
    void theOnlyFindingsOfTheSampleAreThePartiesAndEntitiesThatItDoesNotHold() throws IOException {
        FinessRegister register = sample();
        List<String> rules = rules(register);
        assertEquals(22, Collections.frequency(rules, "finess.member-not-in-file"));
        assertEquals(14, Collections.frequency(rules, "finess.entity-not-in-file"));
        assertEquals(36, rules.size());
        assertEquals(5, register.hospitalGroups().size());
        assertTrue(register.hospitalGroups().stream()
                .allMatch(group -> group.members().isEmpty()));
    }

    @Test
    void theClinicWithSeveralSitesReadsAsTheRegisterHoldsIt() throws IOException {
        LegalEntity clinic = entity(sample(), "010000222");
        assertEquals("CLINIQUE DU SOUFFLE LE PONTET", clinic.name());
        assertEquals(Optional.of(ApplicantKind.PRIVATE_FOR_PROFIT), clinic.kind());
        assertEquals(3, clinic.facilities().size());
        assertEquals(
                List.of(RegisterState.INACTIVE, RegisterState.INACTIVE, RegisterState.ACTIVE),
                clinic.facilities().stream().map(Facility::state).toList());
    }

    @Test
    void theAgencyOfWallisAndFutunaIsAPublicEstablishment() throws IOException {
        LegalEntity agency = entity(sample(), "980600019");
        assertEquals(Optional.of(ApplicantKind.PUBLIC_ESTABLISHMENT), agency.kind());
        LegalEntityFinessNumber finess = agency.finess();
        assertNotNull(finess);
        assertEquals("986", finess.department().orElseThrow().code());
    }

    @Test
    void allNumbersOfTheSampleHaveAMatchingKey() throws IOException {
        for (LegalEntity entity : sample().legalEntities()) {
            LegalEntityFinessNumber finess = entity.finess();
            assertNotNull(finess);
            assertEquals(KeyCheck.MATCHES, finess.checkKey());
        }
    }

    @Test
    void aGroupHasThePartiesThatTheFileHolds() throws IOException {
        FinessRegister register = read("""
                {"gcc": [{"gccId": "7", "nomGcc": "GHT", "typeGcc": "002", "etatObjet": "A", "pmejDuGcc": [
                   {"pmSmsseId": "1", "typeRoleEntiteGroupe": "S"}, {"pmSmsseId": "9", "typeRoleEntiteGroupe": "T"}]}],
                 "pmej": [%s]}
                """.formatted(entityJson("1", "750712184")));
        HospitalGroup group = register.hospitalGroup(GroupId.of("7")).orElseThrow();
        assertEquals(LegalEntityFinessNumber.parse("750712184"), group.support());
        assertEquals(1, group.members().size());
        assertEquals(
                GroupMembership.memberOf(GroupId.of("7")),
                group.members().get(0).membership());
        assertEquals(
                DataPath.parse("/gcc/0/pmejDuGcc/1"), register.findings().get(0).path());
    }

    @Test
    void bothKindsOfGroupsAreHospitalGroupsAndTheirPartiesKeepTheirRoles() throws IOException {
        FinessRegister register = read("""
                {"gcc": [{"gccId": "7", "nomGcc": "GHT psy", "typeGcc": "002", "etatObjet": "A", "pmejDuGcc": [
                   {"pmSmsseId": "1", "typeRoleEntiteGroupe": "S"}, {"pmSmsseId": "2", "typeRoleEntiteGroupe": "T"}],
                   "egeDuGcc": [{"egeId": "11", "typeRoleEntiteGroupe": "M"}, {"egeId": "99", "typeRoleEntiteGroupe": "M"}]},
                   {"gccId": "8", "nomGcc": "Autre", "typeGcc": "003", "etatObjet": "A", "pmejDuGcc": [
                   {"pmSmsseId": "3", "typeRoleEntiteGroupe": "S"}]}],
                 "pmej": [%s, %s]}
                """.formatted(
                        entityJson("1", "750712184")
                                .replace(
                                        "\"etatObjet\"",
                                        "\"ege\": [{\"informationsGeneralesEGE\": {\"egeId\": \"11\", \"numFinessEge\":"
                                                + " \"010000024\", \"nomEgeCourt\": \"Site\"}, \"etatObjet\": \"I\"}], \"etatObjet\""),
                        entityJson("2", "690781810")));
        FinessRecord.Group group = (FinessRecord.Group) register.records().get(0);
        assertTrue(group.isHospitalGroup() && group.isPsychiatric());
        assertEquals(
                List.of("S", "T"),
                group.parties().stream().map(FinessRecord.Party::role).toList());
        assertEquals(
                List.of("11", "99"),
                group.siteParties().stream().map(FinessRecord.Party::internalId).toList());
        assertEquals(1, register.hospitalGroups().size(), "a group of another type is none");
        assertEquals(List.of("finess.site-not-in-file"), rules(register));
        assertEquals("/gcc/0/egeDuGcc/1", register.findings().get(0).path().toString());
        assertEquals(
                RegisterState.INACTIVE,
                entity(register, "750712184").facilities().get(0).state());
        assertEquals(
                Optional.of(entity(register, "690781810")),
                register.legalEntityByInternalId(group.parties().get(1).internalId()));
    }

    @Test
    void aCooperationGroupLeadsToItsEntityAndItsParties() throws IOException {
        FinessRegister register = read("""
                {"gco": [{"pmSmsseId": "1", "typeGco": "002", "pmejDuGco": [
                   {"pmSmsseId": "2", "typeRoleEntiteGroupe": "M"}, {"pmSmsseId": "9", "typeRoleEntiteGroupe": "M"}],
                   "egeDuGco": [{"egeId": "12", "typeRoleEntiteGroupe": "M"}]}, {"pmSmsseId": "8", "typeGco": "001"}],
                 "pmej": [%s, %s]}
                """.formatted(entityJson("1", "750712184"), entityJson("2", "690781810")));
        FinessRecord.Cooperation group =
                (FinessRecord.Cooperation) register.records().get(0);
        assertEquals(Optional.of(entity(register, "750712184")), register.legalEntityByInternalId(group.internalId()));
        assertEquals(2, group.parties().size());
        assertEquals(
                List.of("/gco/0/pmejDuGco/1", "/gco/0/egeDuGco/0", "/gco/1"),
                register.findings().stream()
                        .map(finding -> finding.path().toString())
                        .toList());
        assertEquals(
                List.of("finess.member-not-in-file", "finess.site-not-in-file", "finess.entity-not-in-file"),
                rules(register));
        assertEquals(
                List.of(
                        "Le groupement CH a pour partie l’entité 9, qui n’est pas dans le fichier.",
                        "Le groupement CH a pour partie le site 12, qui n’est pas dans le fichier.",
                        "Le groupement de coopération est l’entité 8, qui n’est pas dans le fichier."),
                register.findings().stream()
                        .map(PlainText.of(JsonRules.catalog(), Locale.FRENCH)::of)
                        .toList());
        assertEquals(Optional.empty(), register.legalEntityByInternalId("8"));
    }

    @Test
    void aFindingTellsOnWhichLineItsRecordBegins() throws IOException {
        FinessRegister register =
                read("{\"pmej\": [\n" + entityJson("1", "750712184") + ",\n  " + entityJson("2", "12") + ",\n 3]}");
        assertEquals(new Position(4, 3), register.findings().get(0).position());
        assertEquals(new Position(6, 2), register.findings().get(1).position());
    }

    @Test
    void aRecordThatNobodyCouldMeanEndsTheReading() throws IOException {
        String numbers = "[" + "1,".repeat(1_100_000) + "1]";
        String texts = "[" + ("\"" + "x".repeat(90_000) + "\",").repeat(200) + "1]";
        for (String large : List.of(numbers, texts)) {
            FinessRegister register =
                    read("{\"pmej\": [" + entityJson("1", "750712184") + ", {\"x\": " + large + "}]}");
            assertEquals(1, register.legalEntities().size());
            assertEquals(List.of("finess.too-large"), rules(register));
        }
        StringBuilder many = new StringBuilder("{\"other\": " + numbers + ", \"pmej\": [");
        for (int index = 0; index < 300; index++) {
            many.append(entityJson("1", "12").replace("CH  ", "x".repeat(90_000)))
                    .append(',');
        }
        assertEquals(300, read(many + "3]}").records().size() - 1, "records are counted one by one");
    }

    @Test
    void twoRecordsWithOneIdentifierAreNotPassedOverInSilence() throws IOException {
        FinessRegister sameId =
                read("{\"pmej\": [" + entityJson("1", "750712184") + "," + entityJson("1", "690781810") + "]}");
        assertEquals(List.of("finess.duplicate"), rules(sameId));
        FinessRegister sameNumber =
                read("{\"pmej\": [" + entityJson("1", "750712184") + "," + entityJson("2", "750712184") + "]}");
        assertEquals(List.of("finess.duplicate"), rules(sameNumber));
        String group = "{\"gccId\": \"%s\", \"nomGcc\": \"GHT\", \"typeGcc\": \"001\", \"etatObjet\": \"A\","
                + " \"pmejDuGcc\": [{\"pmSmsseId\": \"1\", \"typeRoleEntiteGroupe\": \"S\"}]}";
        FinessRegister twoGroups = read("{\"pmej\": [" + entityJson("1", "750712184") + "], \"gcc\": ["
                + group.replace("%s", "7") + "," + group.replace("%s", "8") + "]}");
        assertEquals(List.of("finess.in-two-groups"), rules(twoGroups));
    }

    @Test
    void aSiteWithoutAReadableNumberIsKeptAndReported() throws IOException {
        FinessRegister register = read("{\"pmej\": ["
                + entityJson("1", "750712184")
                        .replace(
                                "\"etatObjet\": \"A\"",
                                "\"etatObjet\": \"A\", \"ege\": [{\"informationsGeneralesEGE\": {\"numFinessEge\": \"1\","
                                        + " \"nomEgeCourt\": \"Site\"}, \"etatObjet\": \"A\"}]")
                + "]}");
        assertEquals(List.of("finess.invalid-number"), rules(register));
        assertEquals(1, entity(register, "750712184").facilities().size());
    }

    @Test
    void whatFollowsTheDocumentIsNotPassedOver() throws IOException {
        FinessRegister register = read("{\"pmej\": [" + entityJson("1", "750712184") + "]} {\"pmej\": []}");
        assertEquals(1, register.legalEntities().size());
        assertEquals(List.of("finess.syntax"), rules(register));
    }

    @Test
    void aValueBeyondBoundsEndsTheReadingAndSaysSo() throws IOException {
        FinessRegister register =
                read("{\"pmej\": [" + entityJson("1", "750712184") + ", {\"x\": \"" + "y".repeat(200_000) + "\"}]}");
        assertEquals(1, register.legalEntities().size());
        assertEquals(List.of("finess.too-large"), rules(register));
    }

    @Test
    void aClosedGroupBindsNobody() throws IOException {
        FinessRegister register = read("""
                {"gcc": [{"gccId": "7", "nomGcc": "GHT", "typeGcc": "001", "etatObjet": "I", "pmejDuGcc": [
                   {"pmSmsseId": "1", "typeRoleEntiteGroupe": "S"}]}],
                 "pmej": [%s]}
                """.formatted(entityJson("1", "750712184")));
        assertTrue(register.hospitalGroups().isEmpty());
        assertEquals(null, entity(register, "750712184").membership());
    }

    @Test
    void aRecordWithoutItsNumberIsReportedAndTheRestGoesOn() throws IOException {
        FinessRegister register =
                read("{\"pmej\": [" + entityJson("1", "12") + "," + entityJson("2", "750712184") + "]}");
        assertEquals(1, register.legalEntities().size());
        assertEquals(FinessRecord.Unread.class, register.records().get(0).getClass());
        Violation finding = register.findings().get(0);
        assertEquals("finess.invalid-number", finding.rule().value());
        assertEquals(
                "/pmej/0/informationsGeneralesPMEJ/numFinessPm", finding.path().toString());
    }

    @Test
    void aWrongKeyIsAWarningAndTheNumberIsKept() throws IOException {
        FinessRegister register = read("{\"pmej\": [" + entityJson("1", "458174839") + "]}");
        assertEquals(List.of("finess.key-differs"), rules(register));
        assertEquals(1, register.legalEntities().size());
    }

    @Test
    void valuesOfAWrongFormAreLeftOutAndReported() throws IOException {
        FinessRegister register = read("{\"pmej\": ["
                + entityJson("1", "750712184")
                        .replace("\"etatObjet\": \"A\"", "\"etatObjet\": \"X\", \"ege\": 3")
                        .replace("\"statutJuridique\": \"13\"", "\"statutJuridique\": 13, \"siren\": \"123\"")
                + "]}");
        LegalEntity entity = entity(register, "750712184");
        assertEquals(null, entity.siren());
        assertEquals(null, entity.status());
        assertEquals(null, entity.state());
        assertEquals(
                List.of(
                        "finess.structure",
                        "finess.invalid-value",
                        "finess.structure",
                        "finess.missing",
                        "finess.invalid-value"),
                rules(register));
    }

    @Test
    void aBrokenFileEndsWithItsPlaceAndKeepsWhatWasRead() throws IOException {
        FinessRegister register = read("{\"pmej\": [" + entityJson("1", "750712184") + ",\n{\"x\": tru}]}");
        assertEquals(1, register.legalEntities().size());
        Position position = register.findings().get(0).position();
        assertEquals("finess.syntax", register.findings().get(0).rule().value());
        assertNotNull(position);
        assertEquals(3, position.line(), "the entity before takes two lines");
    }

    @Test
    void otherDocumentsAreRefusedWithoutAnException() throws IOException {
        for (String text : List.of(
                "", "[]", "3", "{", "{\"pmej\": 3}", "{\"pmej\": [3]}", "[".repeat(10_000), "\u0000", "{\"pmej\":")) {
            assertEquals(1, read(text).findings().size(), text);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
            FinessRegister register =
                    FinessRegister.read(new ByteArrayInputStream("{\"pmej\": [\"é\"]}".getBytes(charset)));
            assertEquals(1, register.findings().size(), charset.name());
        }
    }

    @Test
    void aFileThatIsNoRegisterIsNotTakenForAnEmptyOne() throws IOException {
        for (String text : List.of("{}", "{\"format\": \"care.plan.v1\", \"actions\": [{\"pmej\": []}]}")) {
            FinessRegister register = read(text);
            FinessRecord only = register.records().get(0);
            assertEquals(1, register.records().size());
            assertEquals(FinessRecord.Unread.class, only.getClass());
            assertEquals("/pmej", only.path().toString());
            assertEquals(List.of("finess.missing"), rules(register));
            assertEquals("The field pmej is missing.", sentence(register, Locale.ENGLISH));
        }
        for (String section : List.of("pmej", "gcc", "gco")) {
            assertTrue(read("{\"" + section + "\": []}").findings().isEmpty(), section);
        }
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        for (String text : List.of("", " \n")) {
            assertEquals(List.of("finess.empty"), rules(read(text)));
            assertEquals("Le fichier est vide.", sentence(read(text), Locale.FRENCH));
            assertEquals("The file is empty.", sentence(read(text), Locale.ENGLISH));
        }
    }

    @Test
    void theListOfRulesIsWhole() throws IllegalAccessException {
        Set<Object> constants = new HashSet<>();
        for (var field : FinessRules.class.getDeclaredFields()) {
            if (field.getType().equals(Rule.class)) {
                constants.add(field.get(null));
            }
        }

        assertEquals(constants, new HashSet<>(FinessRules.rules()));
    }

    @Test
    void whatIsExpectedIsSaidInTheReadersLanguage() throws IOException {
        assertEquals("Attendu ici\u00a0: un objet JSON.", sentence(read("[]"), Locale.FRENCH));
        assertEquals("Expected here: a JSON object.", sentence(read("[]"), Locale.ENGLISH));
        assertEquals("Attendu ici\u00a0: un tableau JSON.", sentence(read("{\"gcc\": {}}"), Locale.FRENCH));
        assertEquals("Expected here: a JSON array.", sentence(read("{\"gcc\": {}}"), Locale.ENGLISH));
        String numberAsName = "{\"gcc\": [{\"nomGcc\": 3}]}";
        assertEquals(
                List.of("Attendu ici\u00a0: un texte.", "Expected here: a text."),
                read(numberAsName).findings().stream()
                        .filter(finding -> finding.rule().value().equals("finess.structure"))
                        .flatMap(finding -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                                .map(locale -> PlainText.of(JsonRules.catalog(), locale)
                                        .of(finding)))
                        .toList());
    }

    private static String sentence(FinessRegister register, Locale locale) {
        assertEquals(1, register.findings().size());
        return PlainText.of(JsonRules.catalog(), locale).of(register.findings().get(0));
    }

    private static List<String> rules(FinessRegister register) {
        return register.findings().stream()
                .map(finding -> finding.rule().value())
                .toList();
    }

    private static long count(FinessRegister register, Class<?> kind) {
        return register.records().stream().filter(kind::isInstance).count();
    }

    private static LegalEntity entity(FinessRegister register, String finess) {
        return register.legalEntity(LegalEntityFinessNumber.parse(finess)).orElseThrow();
    }

    private static String entityJson(String internalId, String finess) {
        return """
                {"informationsGeneralesPMEJ": {"pmSmsseId": "%s", "numFinessPm": "%s", "denominationPm": "CH  ",
                  "statutJuridique": "13"}, "etatObjet": "A"}""".formatted(internalId, finess);
    }

    private static FinessRegister read(String text) throws IOException {
        return FinessRegister.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static FinessRegister sample() throws IOException {
        try (InputStream source =
                FinessRegisterTest.class.getResourceAsStream("sample-finess-structures-20260309.json")) {
            assertNotNull(source);
            return FinessRegister.read(source);
        }
    }
}

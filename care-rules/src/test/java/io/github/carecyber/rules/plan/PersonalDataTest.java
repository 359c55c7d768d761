package io.github.carecyber.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.rules.finding.Findings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search for persons in texts finds, what it leaves alone, and that no text makes it slow. */
final class PersonalDataTest {

    private static final int MEGABYTE = 1_000_000;

    private static final Duration BOUND = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jean.dupont@ch-test.fr",
                "Écrire à <j+d@chu.exemple.org>.",
                "@ puis a@b.fr",
                "jean\u200b.dupont\u202e@ch-test.fr",
                "rssi\uff20ch-test\uff0efr",
                "un@deux@trois.fr"
            })
    void addressesAreFound(String text) {
        assertEquals(true, EmailAddressInText.find(folded(text)) >= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "@ch.fr", "a @ch.fr", "a@.fr", "paquet@v1.2", "a@b..", "", "@"})
    void whatIsNoAddressIsLeftAlone(String text) {
        assertEquals(-1, EmailAddressInText.find(folded(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01 23 45 67 89",
                "Tél.0123456789",
                "06.12.34.56.78.",
                "06-12-34-56-78",
                "01\u00a023\u202f45\u00a067\u00a089",
                "01\u201123\u201145\u201167\u201189",
                "\uff10\uff11 23 45 67 89",
                "+33 1 23 45 67 89",
                "+33123456789",
                "+33 (0)6 12 34 56 78",
                "0033 1 23 45 67 89",
                "appeler le 01 23 45 67 89 24h/24",
                "0262 90 50 50",
                "+262 262 90 50 50",
                "00590 590 12 34 56",
                "(+33) 1 23 45 67 89"
            })
    void numbersAreFound(String text) {
        assertEquals(true, PhoneNumberInText.find(folded(text)) >= 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CVE-2024-0123456789",
                "010000222",
                "01234567890123",
                "12 000 000 000",
                "01.02.2026",
                "01.23.45.67.89.10",
                "01 23.45 67 89",
                "0262 90 50",
                "026290 50 50",
                "+262 1",
                "00 12 34 56 78",
                "+33 12",
                "A0123456789",
                "0"
            })
    void whatIsNoNumberIsLeftAlone(String text) {
        assertEquals(-1, PhoneNumberInText.find(folded(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M. Dupont",
                "M.Dupont",
                "suivi par Mme DURAND",
                "Mlle Élise",
                "Mlle E\u0301lise",
                "Dr. Martin",
                "le Pr Jean-Pierre Martin",
                "monsieur Le Goff",
                "Madame\u00a0de Villepin",
                "Docteur\u202e Dupont",
                "Professeur d\u2019Aubigné",
                "M. D. Durand",
                "Mme L\u2019Hostis",
                "M. N'Diaye",
                "M. D\u2019Hondt",
                "Docteure Martin",
                "Professeure Martin",
                "la Dre Martin",
                "Mme du Pré",
                "M. de la Tour",
                "Mme LE GOFF",
                "Ma\u00addame Durand",
                "Mesdames Durand et Petit",
                "messieurs Durand",
                "MM. Durand et Petit",
                "lot\u00a02, M. Durand"
            })
    void namesAreFound(String text) {
        assertNotNull(PersonalName.find(folded(text), 0, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Madame la Directrice",
                "Madame Directrice",
                "MONSIEUR LE DIRECTEUR",
                "Mme RSSI",
                "Monsieur DSI",
                "12 rue du Docteur Roux",
                "Hôpital Docteur Schaffner",
                "Clinique du Docteur Dupré",
                "Monsieur le Directeur",
                "Mme, M.",
                "un docteur en informatique",
                "site DR Paris",
                "PR Principale",
                "coût de 3 M. Le reste suit",
                "VLAN M Serveurs",
                "Lot M. Serveurs",
                "phase M. Recette",
                "Dr Web",
                "Drone Parrot",
                "Mme",
                "M.",
                "M. X"
            })
    void whatIsNoNameIsLeftAlone(String text) {
        assertNull(PersonalName.find(folded(text), 0, false));
    }

    @Test
    void namesOfTheRegisterAreExemptAndOthersAreNot() {
        List<String> exempt = List.of("CLINIQUE DU DR DUPRE SITE NORD", "Hôpital Professeur Jean Martin");

        assertEquals(List.of(), found("Accès distants de la Clinique du Docteur Dupré", exempt));
        assertEquals(List.of(), found("Sauvegardes de l’hôpital Pr Jean Martin Sud", exempt));
        assertEquals(List.of("/title"), found("Docteur Dupont", exempt));
        assertEquals(List.of("/title"), found("Clinique du Docteur Dupré, avec Mme Durand", exempt));
        assertEquals(List.of(), found("Réseau Docteur Dupré", exempt));
        assertEquals(List.of("/title"), found("Réseau Docteur Dupré", List.of()));
    }

    @Test
    void thePositionIsThatInTheTextAsWritten() {
        FoldedText text = FoldedText.of("\u202e\u200bMme Durand");

        assertEquals(
                2,
                text.origin(
                        assertNonNull(PersonalName.find(text.text(), 0, false)).start()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@",
                "a@",
                "a@a.",
                "a.",
                "0",
                "01 ",
                "01 23 45 67 8",
                "+33",
                "+33 (0)",
                "M.",
                "M. d",
                "Mme ",
                "Mme de ",
                "Mme\u0301 ",
                " ",
                "\u202e",
                "\u0301",
                "Dr\u200b",
                "Mme \ud800",
                "Docteur D x ",
                "-0",
                "é"
            })
    void anyTextOfAMegabyteIsReadInTime(String part) {
        String text = "x" + part.repeat(MEGABYTE / part.length());

        assertTimeout(BOUND, () -> {
            String folded = folded(text);
            EmailAddressInText.find(folded);
            PhoneNumberInText.find(folded);
            ExemptNames exempt = ExemptNames.in(List.of(text));
            PersonalName name = PersonalName.find(folded, 0, false);
            while (name != null && exempt.contains(name)) {
                name = PersonalName.find(folded, name.end(), false);
            }
        });
    }

    private static PersonalName assertNonNull(PersonalName name) {
        assertNotNull(name);
        return name;
    }

    private static List<String> found(String title, List<String> facilities) {
        LegalEntity entity = LegalEntity.of(LegalEntityFinessNumber.of("750712184"), "Établissement d’essai")
                .withFacilities(facilities.stream()
                        .map(name -> Facility.of(FacilityFinessNumber.of("010008407"), name))
                        .toList());
        PlanContext context = new PlanContext(
                SamplePlans.empty().withTitle(title),
                SampleCalls.published(),
                SamplePlans.application().withApplicant(entity),
                null,
                SampleCalls.AS_OF);
        Findings findings = new Findings();
        new PersonalNameInText().check(context, findings);
        return findings.violations().stream()
                .map(violation -> violation.path().toString())
                .toList();
    }

    private static String folded(String text) {
        return FoldedText.of(text).text();
    }
}

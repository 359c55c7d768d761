package io.github.carecyber.json.document;

import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.PublicServiceStatus;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.Siren;
import io.github.carecyber.core.identity.Siret;
import io.github.carecyber.core.plan.CvssScore;
import io.github.carecyber.core.plan.CvssVector;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.TextCodec;

/** How the numbers and codes of public registers are read and written. */
public final class RegisterTexts {

    /** Numbers may be written in groups. */
    private static final String SPACES = "[ \\u00A0\\u202F]*";

    /** The form of both kinds of FINESS numbers. */
    static final String FINESS = SPACES + "[0-9]" + SPACES + "[0-9A-Za-z]" + SPACES + "(?:[0-9]" + SPACES + "){7}";

    /** What the pattern of a FINESS number does not say. */
    static final BilingualText FINESS_LENGTH = BilingualText.of(
            "Le numéro a 64 caractères au plus, espaces compris.",
            "The number has at most 64 characters with its spaces.");

    /** The FINESS number of a legal entity. */
    public static final TextCodec<LegalEntityFinessNumber> LEGAL_ENTITY_FINESS = TextCodec.of(
                    "un numéro FINESS d’entité juridique de 9 caractères, par exemple 750712184",
                    "the FINESS number of a legal entity, 9 characters such as 750712184",
                    LegalEntityFinessNumber::parse)
            .matching(FINESS)
            .beyondPattern(FINESS_LENGTH.french(), FINESS_LENGTH.english());

    /** The FINESS number of a facility. */
    public static final TextCodec<FacilityFinessNumber> FACILITY_FINESS = TextCodec.of(
                    "un numéro FINESS d’établissement de 9 caractères, par exemple 750100042",
                    "the FINESS number of a facility, 9 characters such as 750100042",
                    FacilityFinessNumber::parse)
            .matching(FINESS)
            .beyondPattern(FINESS_LENGTH.french(), FINESS_LENGTH.english());

    /** A SIREN. */
    public static final TextCodec<Siren> SIREN = TextCodec.of(
                    "un numéro SIREN de 9 chiffres dont la clé est juste, par exemple 356000000",
                    "a SIREN of 9 digits with a right key, such as 356000000",
                    Siren::parse)
            .matching(SPACES + "(?:[0-9]" + SPACES + "){9}")
            .beyondPattern("La clé doit être juste.", "The key must be right.");

    /** A SIRET. */
    public static final TextCodec<Siret> SIRET = TextCodec.of(
                    "un numéro SIRET de 14 chiffres dont la clé est juste, par exemple 35600000000048",
                    "a SIRET of 14 digits with a right key, such as 35600000000048",
                    Siret::parse)
            .matching(SPACES + "(?:[0-9]" + SPACES + "){14}")
            .beyondPattern("La clé doit être juste.", "The key must be right.");

    /** The legal status of an entity. */
    public static final TextCodec<LegalStatus> LEGAL_STATUS = TextCodec.of(
                    "un code de statut juridique de 2 ou 3 chiffres, par exemple 13",
                    "a code of legal status of 2 or 3 digits, such as 13",
                    LegalStatus::parse)
            .matching("[0-9]{2,3}");

    /** The category of a facility. */
    public static final TextCodec<FacilityCategory> FACILITY_CATEGORY = TextCodec.of(
                    "un code de catégorie d’établissement de 3 chiffres, par exemple 355",
                    "a code of facility category of 3 digits, such as 355",
                    FacilityCategory::parse)
            .matching("[0-9]{3}");

    /** How a facility takes part in the public hospital service. */
    public static final TextCodec<PublicServiceStatus> PUBLIC_SERVICE_STATUS = TextCodec.of(
                    "un code de participation au service public hospitalier d’un chiffre, par exemple 6",
                    "a code of participation in the public hospital service of one digit, such as 6",
                    PublicServiceStatus::parse)
            .matching("[0-9]");

    /** The identifier of a published vulnerability. */
    public static final TextCodec<CveId> CVE = TextCodec.of(
                    "un identifiant CVE, par exemple CVE-2021-44228",
                    "a CVE identifier such as CVE-2021-44228",
                    CveId::parse)
            .matching("CVE-[0-9]{4}-[0-9]{4,19}");

    /** A score of the Common Vulnerability Scoring System. */
    public static final TextCodec<CvssScore> CVSS_SCORE = TextCodec.of(
                    "un score CVSS de 0.0 à 10.0 avec une décimale, par exemple 9.8",
                    "a CVSS score from 0.0 to 10.0 with one decimal, such as 9.8",
                    CvssScore::parse)
            .matching("10\\.0|[0-9]\\.[0-9]");

    /** A vector of the Common Vulnerability Scoring System. */
    public static final TextCodec<CvssVector> CVSS_VECTOR = TextCodec.of(
                    "un vecteur CVSS 3.0, 3.1 ou 4.0, par exemple CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
                    "a CVSS vector of version 3.0, 3.1 or 4.0, such as CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
                    CvssVector::parse)
            .matching("CVSS:(?:3\\.0|3\\.1|4\\.0)/[A-Za-z:/]+")
            .beyondPattern(
                    "Le vecteur suit la grammaire de sa version.", "The vector follows the grammar of its version.");

    private RegisterTexts() {}
}

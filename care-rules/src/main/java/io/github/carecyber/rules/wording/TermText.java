package io.github.carecyber.rules.wording;

import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.text.BilingualText;

/** The terms of the model in words (<em>termes</em>). */
public final class TermText {

    private TermText() {}

    /**
     * Names a care activity.
     *
     * @param activity the activity
     * @return its name
     */
    public static BilingualText of(CareActivity activity) {
        return switch (activity) {
            case MEDICINE -> BilingualText.of("médecine", "medicine");
            case SURGERY -> BilingualText.of("chirurgie", "surgery");
            case OBSTETRICS -> BilingualText.of("gynécologie-obstétrique", "obstetrics");
            case PSYCHIATRY -> BilingualText.of("psychiatrie", "psychiatry");
            case REHABILITATION -> BilingualText.of("soins médicaux et de réadaptation", "rehabilitation");
            case LONG_TERM_CARE -> BilingualText.of("soins de longue durée", "long-term care");
            case HOME_HOSPITALISATION -> BilingualText.of("hospitalisation à domicile", "hospital care at home");
            case DIALYSIS -> BilingualText.of("dialyse", "dialysis");
            case EMERGENCY -> BilingualText.of("médecine d’urgence", "emergency care");
            case CANCER_TREATMENT -> BilingualText.of("traitement du cancer", "cancer treatment");
        };
    }

    /**
     * Names a figure of an applicant.
     *
     * @param measure the figure
     * @return its name
     */
    public static BilingualText of(Measure measure) {
        return measure.fold(
                activity -> BilingualText.of("activité combinée", "combined activity"),
                staff -> BilingualText.of("effectif", "staff"),
                sites -> BilingualText.of("nombre de sites ouverts", "number of open sites"));
    }

    /**
     * Names a kind of applicant.
     *
     * @param kind the kind
     * @return its name
     */
    public static BilingualText of(ApplicantKind kind) {
        return switch (kind) {
            case HOSPITAL_GROUP ->
                BilingualText.of("groupement hospitalier de territoire (GHT)", "hospital group (GHT)");
            case PUBLIC_ESTABLISHMENT ->
                BilingualText.of("établissement public de santé", "public health establishment");
            case PRIVATE_NON_PROFIT ->
                BilingualText.of("établissement privé à but non lucratif", "private non-profit establishment");
            case PRIVATE_FOR_PROFIT ->
                BilingualText.of("établissement privé à but lucratif", "private for-profit establishment");
        };
    }

    /**
     * Names a sector.
     *
     * @param sector the sector
     * @return its name
     */
    public static BilingualText of(Sector sector) {
        return switch (sector) {
            case HEALTH -> BilingualText.of("sanitaire", "health");
            case MEDICO_SOCIAL -> BilingualText.of("médico-social", "medico-social");
        };
    }

    /**
     * Names a step of a call.
     *
     * @param step the step
     * @return its name
     */
    public static BilingualText of(CallStep step) {
        return switch (step) {
            case APPLICATIONS -> BilingualText.of("candidatures", "applications");
            case APPLICATION_REVIEW ->
                BilingualText.of("instruction des candidatures par l’ARS", "regional review of applications");
            case DECLARATIONS -> BilingualText.of("déclarations d’atteinte", "declarations");
            case REGIONAL_CHECK -> BilingualText.of("contrôle par l’ARS", "regional check");
            case NATIONAL_CHECK -> BilingualText.of("contrôle par l’ANS", "national check");
            case PAYMENTS -> BilingualText.of("paiements", "payments");
        };
    }

    /**
     * Names a mode of proof.
     *
     * @param mode the mode
     * @return its name
     */
    public static BilingualText of(ProofMode mode) {
        return switch (mode) {
            case DONE -> BilingualText.of("réalisé", "done");
            case TRAJECTORY -> BilingualText.of("trajectoire", "trajectory");
            case JUSTIFIED_ABSENCE -> BilingualText.of("absence justifiée", "justified absence");
            case NOT_APPLICABLE -> BilingualText.of("sans objet", "not applicable");
            case NOT_REACHED -> BilingualText.of("non atteint", "not reached");
        };
    }
}

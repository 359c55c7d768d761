package io.github.carecyber.json.document;

import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.PublicServiceStatus;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.Siret;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.json.binding.SetCodec;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How one site of care is read and written. */
public final class FacilityCodec {

    /** The codec. */
    public static final ObjectCodec<Facility> CODEC = codec();

    private FacilityCodec() {}

    private static ObjectCodec<Facility> codec() {
        ObjectCodec.Builder<Facility> facility = ObjectCodec.builder(Facility.class);
        OptionalField<FacilityFinessNumber> finess =
                facility.optional("finess", RegisterTexts.FACILITY_FINESS, Facility::finess);
        OptionalField<String> name = facility.optional("name", Texts.TEXT, Facility::name);
        OptionalField<Siret> siret = facility.optional("siret", RegisterTexts.SIRET, Facility::siret);
        OptionalField<FacilityCategory> category =
                facility.optional("category", RegisterTexts.FACILITY_CATEGORY, Facility::category);
        OptionalField<PublicServiceStatus> publicService =
                facility.optional("publicService", RegisterTexts.PUBLIC_SERVICE_STATUS, Facility::publicService);
        // An empty list states that there are none, which is not the same as no list.
        OptionalField<Set<CareActivity>> careActivities = facility.optional(
                "careActivities", SetCodec.of(EnumCodec.of(CareActivity.class)), Facility::careActivities);
        OptionalField<List<Authorisation>> authorisations =
                facility.optional("authorisations", ListCodec.of(AuthorisationCodec.CODEC), Facility::authorisations);
        Field<YearlyFigures> staff =
                facility.usually("staff", YearlyFiguresCodec.CODEC, YearlyFigures.none(), Facility::staff);
        Field<YearlyFigures> combinedActivity = facility.usually(
                "combinedActivity", YearlyFiguresCodec.CODEC, YearlyFigures.none(), Facility::combinedActivity);
        OptionalField<RegisterState> state =
                facility.optional("state", EnumCodec.of(RegisterState.class), Facility::state);
        OptionalField<LocalDate> closed = facility.optional("closed", Texts.DAY, Facility::closed);
        return facility.build(values -> new Facility(
                values.get(finess),
                values.get(name),
                values.get(siret),
                values.get(category),
                values.get(publicService),
                values.get(careActivities),
                values.get(authorisations),
                values.get(staff),
                values.get(combinedActivity),
                values.get(state),
                values.get(closed)));
    }
}

package io.github.carecyber.json.document;

import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.rules.remedy.AimAtCall;
import io.github.carecyber.rules.remedy.CarryOutActivity;
import io.github.carecyber.rules.remedy.DeclareFigure;
import io.github.carecyber.rules.remedy.FactChange;
import io.github.carecyber.rules.remedy.FactNature;
import io.github.carecyber.rules.remedy.FileBetween;
import io.github.carecyber.rules.remedy.ObtainAuthorisation;
import io.github.carecyber.rules.remedy.SiteYear;
import io.github.carecyber.rules.remedy.StateCoverage;
import io.github.carecyber.rules.remedy.SupplyDocument;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;

/**
 * How a change of one fact is read and written. The member {@code wording} says in both languages what is to be done, for whoever
 * shows the document without this library; it follows from the others, so a reader passes over what it says.
 */
public final class FactChangeCodec {

    private static final EnumCodec<FactNature> NATURE = EnumCodec.of(FactNature.class);
    private static final ListCodec<CareActivity> ACTIVITIES = ListCodec.of(EnumCodec.of(CareActivity.class));

    private static final BilingualText SOME_ACTIVITY =
            BilingualText.of("au moins une activité dans anyOf", "at least one activity in anyOf");

    /** The codec. */
    public static final KindCodec<FactChange> CODEC = KindCodec.builder(FactChange.class)
            .kind(AimAtCall.class, aimAtCall())
            .kind(FileBetween.class, fileBetween())
            .kind(DeclareFigure.class, declareFigure())
            .kind(CarryOutActivity.class, carryOutActivity())
            .kind(ObtainAuthorisation.class, obtainAuthorisation())
            .kind(StateCoverage.class, stateCoverage())
            .kind(SupplyDocument.class, supplyDocument())
            .build();

    private FactChangeCodec() {}

    private static <C extends FactChange> ObjectCodec.Builder<C> worded() {
        ObjectCodec.Builder<C> object = ObjectCodec.builder();
        object.optional("wording", BilingualTextCodec.CODEC, FactChange::wording);
        return object;
    }

    private static ObjectCodec<AimAtCall> aimAtCall() {
        ObjectCodec.Builder<AimAtCall> object = worded();
        Field<CallId> call = object.required("call", Identifiers.CALL_ID, AimAtCall::call);
        Field<FactNature> nature = object.required("nature", NATURE, AimAtCall::nature);
        return object.build(values -> new AimAtCall(values.get(call), values.get(nature)));
    }

    private static ObjectCodec<FileBetween> fileBetween() {
        ObjectCodec.Builder<FileBetween> object = worded();
        Field<LocalDate> first = object.required("first", Texts.DAY, FileBetween::first);
        OptionalField<Deadline> last = object.optional("last", Texts.DEADLINE, FileBetween::last);
        Field<ZoneId> zone = object.required("zone", Texts.ZONE, FileBetween::zone);
        Field<FactNature> nature = object.required("nature", NATURE, FileBetween::nature);
        return object.where(BilingualText.of("last n’est pas avant first", "last is not before first"))
                .build(values ->
                        new FileBetween(values.get(first), values.get(last), values.get(zone), values.get(nature)));
    }

    private static ObjectCodec<DeclareFigure> declareFigure() {
        ObjectCodec.Builder<DeclareFigure> object = worded();
        Field<DeclareFigure.Figure> figure =
                object.required("figure", EnumCodec.of(DeclareFigure.Figure.class), DeclareFigure::figure);
        Field<List<SiteYear>> sites = object.required("sites", ListCodec.of(siteYear()), DeclareFigure::sites);
        OptionalField<Long> atLeast = object.optional("atLeast", Numbers.FIGURE, DeclareFigure::atLeast);
        OptionalField<Long> atMost = object.optional("atMost", Numbers.FIGURE, DeclareFigure::atMost);
        Field<FactNature> nature = object.required("nature", NATURE, DeclareFigure::nature);
        return object.where(BilingualText.of(
                        "au moins un site dans sites, et atLeast, atMost ou les deux, atMost n’étant pas sous atLeast",
                        "at least one site in sites, and atLeast, atMost or both, with atMost not below atLeast"))
                .build(values -> new DeclareFigure(
                        values.get(figure),
                        values.get(sites),
                        values.get(atLeast),
                        values.get(atMost),
                        values.get(nature)));
    }

    private static ObjectCodec<SiteYear> siteYear() {
        ObjectCodec.Builder<SiteYear> object = ObjectCodec.builder(SiteYear.class);
        Field<FacilityFinessNumber> site = object.required("site", RegisterTexts.FACILITY_FINESS, SiteYear::site);
        Field<Year> year = object.required("year", Numbers.YEAR, SiteYear::year);
        return object.build(values -> new SiteYear(values.get(site), values.get(year)));
    }

    private static ObjectCodec<CarryOutActivity> carryOutActivity() {
        ObjectCodec.Builder<CarryOutActivity> object = worded();
        Field<FacilityFinessNumber> site =
                object.required("site", RegisterTexts.FACILITY_FINESS, CarryOutActivity::site);
        Field<List<CareActivity>> anyOf = object.required("anyOf", ACTIVITIES, CarryOutActivity::anyOf);
        Field<FactNature> nature = object.required("nature", NATURE, CarryOutActivity::nature);
        return object.where(SOME_ACTIVITY)
                .build(values -> new CarryOutActivity(values.get(site), values.get(anyOf), values.get(nature)));
    }

    private static ObjectCodec<ObtainAuthorisation> obtainAuthorisation() {
        ObjectCodec.Builder<ObtainAuthorisation> object = worded();
        Field<FacilityFinessNumber> site =
                object.required("site", RegisterTexts.FACILITY_FINESS, ObtainAuthorisation::site);
        Field<List<CareActivity>> anyOf = object.required("anyOf", ACTIVITIES, ObtainAuthorisation::anyOf);
        Field<FactNature> nature = object.required("nature", NATURE, ObtainAuthorisation::nature);
        return object.where(SOME_ACTIVITY)
                .build(values -> new ObtainAuthorisation(values.get(site), values.get(anyOf), values.get(nature)));
    }

    private static ObjectCodec<StateCoverage> stateCoverage() {
        ObjectCodec.Builder<StateCoverage> object = worded();
        Field<EvidenceId> document = object.required("document", Identifiers.EVIDENCE_ID, StateCoverage::document);
        Field<List<LegalEntityFinessNumber>> covers =
                object.required("covers", ListCodec.of(RegisterTexts.LEGAL_ENTITY_FINESS), StateCoverage::covers);
        return object.where(BilingualText.of("au moins une entité dans covers", "at least one entity in covers"))
                .build(values -> new StateCoverage(values.get(document), values.get(covers)));
    }

    private static ObjectCodec<SupplyDocument> supplyDocument() {
        ObjectCodec.Builder<SupplyDocument> object = worded();
        Field<EvidenceRequirement> requirement =
                object.required("requirement", EvidenceRequirementCodec.CODEC, SupplyDocument::requirement);
        Field<List<LegalEntityFinessNumber>> covers =
                object.list("covers", RegisterTexts.LEGAL_ENTITY_FINESS, SupplyDocument::covers);
        Field<ZoneId> zone = object.required("zone", Texts.ZONE, SupplyDocument::zone);
        OptionalField<LocalDate> operationalPhaseStart =
                object.optional("operationalPhaseStart", Texts.DAY, SupplyDocument::operationalPhaseStart);
        return object.build(values -> new SupplyDocument(
                values.get(requirement), values.get(covers), values.get(zone), values.get(operationalPhaseStart)));
    }
}

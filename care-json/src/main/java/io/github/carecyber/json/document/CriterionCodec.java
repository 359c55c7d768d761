package io.github.carecyber.json.document;

import io.github.carecyber.core.call.Bound;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.identity.PrerequisiteId;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.Codec;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.KindCodec;
import io.github.carecyber.json.binding.LazyCodec;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.SetCodec;
import io.github.carecyber.json.binding.TruthCodec;
import java.util.List;
import java.util.Set;

/** How a condition of a call is read and written. */
public final class CriterionCodec {

    private static final BilingualText SOME_CONDITION =
            BilingualText.of("au moins une condition dans criteria", "at least one condition in criteria");

    /** The codec. */
    public static final KindCodec<Criterion> CODEC = KindCodec.builder(Criterion.class)
            .kind(Criterion.AllOf.class, allOf())
            .kind(Criterion.AnyOf.class, anyOf())
            .kind(Criterion.Not.class, negation())
            .kind(Unless.class, UnlessCodec.CODEC)
            .kind(Criterion.KindIn.class, kindIn())
            .kind(Criterion.SeatIn.class, seatIn())
            .kinds(SiteCriterionCodec.CODEC)
            .kind(Criterion.SameSite.class, sameSite())
            .kind(Criterion.Measured.class, measured())
            .kind(Criterion.Open.class, open())
            .kind(Criterion.FiledInTime.class, filedInTime())
            .kind(Criterion.FiledWithin.class, filedWithin())
            .kind(Criterion.AppliesThroughGroup.class, appliesThroughGroup())
            .kind(Criterion.Evidenced.class, evidenced())
            .kind(Criterion.SpecialCategories.class, specialCategories())
            .kind(Criterion.AwaitedCondition.class, awaitedCondition())
            .kind(Criterion.Custom.class, custom())
            .build();

    private CriterionCodec() {}

    /** Conditions are made of conditions, so the codec needs itself before it is there. */
    private static Codec<Criterion> self() {
        return LazyCodec.of(() -> CODEC);
    }

    private static ObjectCodec<Criterion.AllOf> allOf() {
        ObjectCodec.Builder<Criterion.AllOf> object = ObjectCodec.builder(Criterion.AllOf.class);
        Field<List<Criterion>> criteria = object.required("criteria", ListCodec.of(self()), Criterion.AllOf::criteria);
        return object.where(SOME_CONDITION).build(values -> new Criterion.AllOf(values.get(criteria)));
    }

    private static ObjectCodec<Criterion.AnyOf> anyOf() {
        ObjectCodec.Builder<Criterion.AnyOf> object = ObjectCodec.builder(Criterion.AnyOf.class);
        Field<List<Criterion>> criteria = object.required("criteria", ListCodec.of(self()), Criterion.AnyOf::criteria);
        return object.where(SOME_CONDITION).build(values -> new Criterion.AnyOf(values.get(criteria)));
    }

    private static ObjectCodec<Criterion.Not> negation() {
        ObjectCodec.Builder<Criterion.Not> object = ObjectCodec.builder(Criterion.Not.class);
        Field<Criterion> criterion = object.required("criterion", self(), Criterion.Not::criterion);
        return object.build(values -> new Criterion.Not(values.get(criterion)));
    }

    private static ObjectCodec<Criterion.KindIn> kindIn() {
        return ChoiceCodec.of(
                "kinds", EnumCodec.of(ApplicantKind.class), Criterion.KindIn::kinds, Criterion.KindIn::new);
    }

    private static ObjectCodec<Criterion.SeatIn> seatIn() {
        return ChoiceCodec.of("regions", EnumCodec.of(Region.class), Criterion.SeatIn::regions, Criterion.SeatIn::new);
    }

    private static ObjectCodec<Criterion.SameSite> sameSite() {
        ObjectCodec.Builder<Criterion.SameSite> object = ObjectCodec.builder(Criterion.SameSite.class);
        Field<List<SiteCriterion>> criteria =
                object.required("criteria", ListCodec.of(SiteCriterionCodec.CODEC), Criterion.SameSite::criteria);
        return object.where(SOME_CONDITION).build(values -> new Criterion.SameSite(values.get(criteria)));
    }

    private static ObjectCodec<Criterion.Measured> measured() {
        ObjectCodec.Builder<Criterion.Measured> object = ObjectCodec.builder(Criterion.Measured.class);
        Field<Measure> measure = object.required("measure", MeasureCodec.CODEC, Criterion.Measured::measure);
        Field<Bound> bound = object.required("bound", EnumCodec.of(Bound.class), Criterion.Measured::bound);
        Field<Published<Long>> threshold =
                object.required("threshold", PublishedCodec.of(Numbers.FIGURE), Criterion.Measured::threshold);
        return object.build(
                values -> new Criterion.Measured(values.get(measure), values.get(bound), values.get(threshold)));
    }

    private static ObjectCodec<Criterion.Open> open() {
        return ObjectCodec.builder(Criterion.Open.class).build(values -> new Criterion.Open());
    }

    private static ObjectCodec<Criterion.FiledInTime> filedInTime() {
        return ObjectCodec.builder(Criterion.FiledInTime.class).build(values -> new Criterion.FiledInTime());
    }

    private static ObjectCodec<Criterion.FiledWithin> filedWithin() {
        ObjectCodec.Builder<Criterion.FiledWithin> object = ObjectCodec.builder(Criterion.FiledWithin.class);
        Field<CallWindow> window = object.required("window", CallWindowCodec.CODEC, Criterion.FiledWithin::window);
        return object.build(values -> new Criterion.FiledWithin(values.get(window)));
    }

    private static ObjectCodec<Criterion.AppliesThroughGroup> appliesThroughGroup() {
        ObjectCodec.Builder<Criterion.AppliesThroughGroup> object =
                ObjectCodec.builder(Criterion.AppliesThroughGroup.class);
        Field<LegalReference> reference =
                object.required("reference", LegalReferenceCodec.CODEC, Criterion.AppliesThroughGroup::reference);
        return object.build(values -> new Criterion.AppliesThroughGroup(values.get(reference)));
    }

    private static ObjectCodec<Criterion.Evidenced> evidenced() {
        ObjectCodec.Builder<Criterion.Evidenced> object = ObjectCodec.builder(Criterion.Evidenced.class);
        Field<PrerequisiteId> prerequisite =
                object.required("prerequisite", Identifiers.PREREQUISITE_ID, Criterion.Evidenced::prerequisite);
        return object.build(values -> new Criterion.Evidenced(values.get(prerequisite)));
    }

    private static ObjectCodec<Criterion.SpecialCategories> specialCategories() {
        ObjectCodec.Builder<Criterion.SpecialCategories> object =
                ObjectCodec.builder(Criterion.SpecialCategories.class);
        Field<Set<FacilityCategory>> categories = object.required(
                "categories", SetCodec.of(RegisterTexts.FACILITY_CATEGORY), Criterion.SpecialCategories::categories);
        Field<Set<LegalStatus>> statuses = object.required(
                "statuses", SetCodec.of(RegisterTexts.LEGAL_STATUS), Criterion.SpecialCategories::statuses);
        Field<Published<Boolean>> admitted = object.required(
                "admitted", PublishedCodec.of(TruthCodec.INSTANCE), Criterion.SpecialCategories::admitted);
        return object.where(BilingualText.of(
                        "au moins une catégorie dans categories", "at least one category in categories"))
                .build(values -> new Criterion.SpecialCategories(
                        values.get(categories), values.get(statuses), values.get(admitted)));
    }

    private static ObjectCodec<Criterion.AwaitedCondition> awaitedCondition() {
        ObjectCodec.Builder<Criterion.AwaitedCondition> object = ObjectCodec.builder(Criterion.AwaitedCondition.class);
        Field<BilingualText> title =
                object.required("title", BilingualTextCodec.CODEC, Criterion.AwaitedCondition::title);
        Field<String> text = object.required("text", Texts.STATEMENT, Criterion.AwaitedCondition::text);
        return object.build(values -> new Criterion.AwaitedCondition(values.get(title), values.get(text)));
    }

    private static ObjectCodec<Criterion.Custom> custom() {
        ObjectCodec.Builder<Criterion.Custom> object = ObjectCodec.builder(Criterion.Custom.class);
        Field<RuleId> predicate = object.required("predicate", Texts.PREDICATE, Criterion.Custom::predicate);
        Field<BilingualText> title = object.required("title", BilingualTextCodec.CODEC, Criterion.Custom::title);
        Field<Arguments> parameters =
                object.usually("parameters", ArgumentsCodec.CODEC, Arguments.none(), Criterion.Custom::parameters);
        return object.build(
                values -> new Criterion.Custom(values.get(predicate), values.get(title), values.get(parameters)));
    }
}

package io.github.carecyber.json.document;

import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.FinessNumber;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.Field;
import io.github.carecyber.json.binding.LargeFigureCodec;
import io.github.carecyber.json.binding.ListCodec;
import io.github.carecyber.json.binding.ObjectCodec;
import io.github.carecyber.json.binding.OptionalField;
import io.github.carecyber.json.binding.TextCodec;
import io.github.carecyber.json.binding.TruthCodec;
import io.github.carecyber.rules.attainment.ActivityRange;
import io.github.carecyber.rules.attainment.Completions;
import io.github.carecyber.rules.attainment.CoverageLevel;
import io.github.carecyber.rules.attainment.CoverageVerdict;
import io.github.carecyber.rules.attainment.EntityActivity;
import java.math.BigInteger;
import java.time.Year;
import java.util.List;

/**
 * How it is read and written whether some entities represent enough of the combined activity. Numbers are those of legal entities or of
 * sites, as the level says for all of them; until it is known they are read as those of legal entities, since both have one form.
 */
public final class CoverageVerdictCodec {

    private static final TextCodec<FinessNumber> NUMBER = TextCodec.<FinessNumber>of(
                    "un numéro FINESS de 9 caractères, par exemple 750712184",
                    "a FINESS number of 9 characters such as 750712184",
                    LegalEntityFinessNumber::parse)
            .matching(RegisterTexts.FINESS)
            .beyondPattern(RegisterTexts.FINESS_LENGTH.french(), RegisterTexts.FINESS_LENGTH.english());

    private static final EnumCodec<Status> STATUS = EnumCodec.of(Status.class);
    private static final ObjectCodec<ActivityRange> ACTIVITY = activity();

    /** The codec. */
    public static final ObjectCodec<CoverageVerdict> CODEC = codec();

    private CoverageVerdictCodec() {}

    private static ObjectCodec<CoverageVerdict> codec() {
        ObjectCodec.Builder<CoverageVerdict> verdict = ObjectCodec.builder(CoverageVerdict.class);
        Field<Status> status = verdict.required("status", STATUS, CoverageVerdict::status);
        Field<Share> atLeast = verdict.required("atLeast", Texts.SHARE, CoverageVerdict::atLeast);
        Field<CoverageLevel> level =
                verdict.required("level", EnumCodec.of(CoverageLevel.class), CoverageVerdict::level);
        OptionalField<Year> activityYear =
                verdict.optional("activityYear", Numbers.YEAR, CoverageVerdict::activityYear);
        Field<ActivityRange> covered = verdict.required("covered", ACTIVITY, CoverageVerdict::covered);
        Field<ActivityRange> total = verdict.required("total", ACTIVITY, CoverageVerdict::total);
        verdict.derived(
                "needed", LargeFigureCodec.INSTANCE, each -> each.needed().orElse(null));
        Field<List<EntityActivity>> entities = verdict.list("entities", entity(), CoverageVerdict::entities);
        verdict.derived("completions", completions(), CoverageVerdict::completions);
        Field<List<Gap>> gaps = verdict.list("gaps", GapCodec.CODEC, CoverageVerdict::gaps);
        Field<List<Violation>> findings = verdict.list("findings", ViolationCodec.CODEC, CoverageVerdict::findings);
        return verdict.where(EvidenceAnswerCodec.OPEN_OR_KNOWN)
                .build(values -> new CoverageVerdict(
                        values.get(status),
                        values.get(atLeast),
                        values.get(level),
                        values.get(activityYear),
                        values.get(covered),
                        values.get(total),
                        numbered(values.get(entities), values.get(level)),
                        values.get(gaps),
                        values.get(findings)));
    }

    private static List<EntityActivity> numbered(List<EntityActivity> entities, CoverageLevel level) {
        return level == CoverageLevel.LEGAL_ENTITY
                ? entities
                : entities.stream().map(CoverageVerdictCodec::ofSite).toList();
    }

    private static EntityActivity ofSite(EntityActivity entity) {
        FinessNumber number = entity.number();
        return new EntityActivity(
                number == null ? null : FacilityFinessNumber.of(number.value()),
                entity.name(),
                entity.place(),
                entity.open(),
                entity.activity(),
                entity.covered());
    }

    private static ObjectCodec<EntityActivity> entity() {
        ObjectCodec.Builder<EntityActivity> entity = ObjectCodec.builder(EntityActivity.class);
        OptionalField<FinessNumber> number = entity.optional("number", NUMBER, EntityActivity::number);
        OptionalField<String> name = entity.optional("name", Texts.TEXT, EntityActivity::name);
        Field<DataPath> place = entity.required("place", Texts.PATH, EntityActivity::place);
        Field<Status> open = entity.required("open", STATUS, EntityActivity::open);
        Field<ActivityRange> activity = entity.required("activity", ACTIVITY, EntityActivity::activity);
        Field<Status> covered = entity.required("covered", STATUS, EntityActivity::covered);
        return entity.build(values -> new EntityActivity(
                values.get(number),
                values.get(name),
                values.get(place),
                values.get(open),
                values.get(activity),
                values.get(covered)));
    }

    private static ObjectCodec<ActivityRange> activity() {
        ObjectCodec.Builder<ActivityRange> range = ObjectCodec.builder(ActivityRange.class);
        Field<BigInteger> least = range.required("least", LargeFigureCodec.INSTANCE, ActivityRange::least);
        OptionalField<BigInteger> most = range.optional("most", LargeFigureCodec.INSTANCE, ActivityRange::most);
        return range.where(AmountRangeCodec.BOUNDS)
                .build(values -> new ActivityRange(values.get(least), values.get(most)));
    }

    private static ObjectCodec<Completions> completions() {
        ObjectCodec.Builder<Completions> completions = ObjectCodec.builder(Completions.class);
        Field<List<List<FinessNumber>>> smallest =
                completions.required("smallest", ListCodec.of(ListCodec.of(NUMBER)), Completions::smallest);
        Field<Boolean> truncated = completions.required("truncated", TruthCodec.INSTANCE, Completions::truncated);
        return completions
                .where(BilingualText.of(
                        "au plus " + Completions.MOST_SETS + " ensembles (smallest), tous du même nombre d’entités",
                        "at most " + Completions.MOST_SETS + " sets (smallest), all of the same number of entities"))
                .build(values -> new Completions(values.get(smallest), values.get(truncated)));
    }
}

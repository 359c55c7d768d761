package io.github.carecyber.json.document;

import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Sector;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.json.binding.EnumCodec;
import io.github.carecyber.json.binding.KindCodec;

/** How a condition on a site is read and written. */
public final class SiteCriterionCodec {

    /** The codec. */
    public static final KindCodec<SiteCriterion> CODEC = KindCodec.builder(SiteCriterion.class)
            .kind(
                    SiteCriterion.SectorIn.class,
                    ChoiceCodec.of(
                            "sectors",
                            EnumCodec.of(Sector.class),
                            SiteCriterion.SectorIn::sectors,
                            SiteCriterion.SectorIn::new))
            .kind(
                    SiteCriterion.CategoryIn.class,
                    ChoiceCodec.of(
                            "categories",
                            RegisterTexts.FACILITY_CATEGORY,
                            SiteCriterion.CategoryIn::categories,
                            SiteCriterion.CategoryIn::new))
            .kind(
                    SiteCriterion.RegionIn.class,
                    ChoiceCodec.of(
                            "regions",
                            EnumCodec.of(Region.class),
                            SiteCriterion.RegionIn::regions,
                            SiteCriterion.RegionIn::new))
            .kind(
                    SiteCriterion.ActivityIn.class,
                    ChoiceCodec.of(
                            "activities",
                            EnumCodec.of(CareActivity.class),
                            SiteCriterion.ActivityIn::activities,
                            SiteCriterion.ActivityIn::new))
            .kind(
                    SiteCriterion.Authorised.class,
                    ChoiceCodec.of(
                            "activities",
                            EnumCodec.of(CareActivity.class),
                            SiteCriterion.Authorised::activities,
                            SiteCriterion.Authorised::new))
            .build();

    private SiteCriterionCodec() {}
}

package io.github.carecyber.rules.eligibility;

import java.util.List;

/** What every kind of condition says; made when somebody wants to read it, so that deciding alone does not wait for it. */
final class Wordings {

    static final List<CriterionWording> ALL = List.of(
            ForThisCall.WORDING,
            CombinedCondition.ALL_OF,
            CombinedCondition.ANY_OF,
            CombinedCondition.NOT,
            UnlessCondition.WORDING,
            DerogationCondition.WORDING,
            KindCondition.WORDING,
            SeatCondition.WORDING,
            SectorTest.WORDING,
            CategoryTest.WORDING,
            RegionTest.WORDING,
            ActivityTest.WORDING,
            AuthorisationTest.WORDING,
            SameSiteTest.WORDING,
            MeasureCondition.AT_LEAST,
            MeasureCondition.AT_MOST,
            SpecialCategoriesCondition.WORDING,
            OpenCondition.WORDING,
            FilingCondition.IN_TIME,
            FilingCondition.WITHIN,
            GroupCondition.WORDING,
            EvidencedCondition.WORDING,
            AwaitedCondition.WORDING,
            CustomCondition.WORDING,
            IdentifierOfOneFile.WORDING,
            OneApplicationPerGroup.WORDING,
            OneApplicationPerEntity.WORDING,
            MemberThroughGroup.WORDING,
            PartiesToOneGroup.WORDING);

    private Wordings() {}
}

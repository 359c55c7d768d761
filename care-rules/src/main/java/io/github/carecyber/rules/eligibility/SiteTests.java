package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.call.SiteCriterionCases;

/** Makes the tests of sites out of criteria. */
final class SiteTests implements SiteCriterionCases<SiteTest> {

    private static final SiteTests ALL = new SiteTests();

    private SiteTests() {}

    static SiteTest of(SiteCriterion criterion) {
        return criterion.foldSite(ALL);
    }

    @Override
    public SiteTest sectorIn(SiteCriterion.SectorIn criterion) {
        return new SectorTest(criterion);
    }

    @Override
    public SiteTest categoryIn(SiteCriterion.CategoryIn criterion) {
        return new CategoryTest(criterion);
    }

    @Override
    public SiteTest regionIn(SiteCriterion.RegionIn criterion) {
        return new RegionTest(criterion);
    }

    @Override
    public SiteTest activityIn(SiteCriterion.ActivityIn criterion) {
        return new ActivityTest(criterion);
    }

    @Override
    public SiteTest authorised(SiteCriterion.Authorised criterion) {
        return new AuthorisationTest(criterion);
    }
}

package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.text.BilingualText;

/** Makes the tests of sites out of criteria. */
final class SiteTests {

    static final CriterionWording SECTOR = CriterionWording.of(
            "eligibility.sector",
            BilingualText.of("Secteur d’activité", "Sector"),
            BilingualText.of(
                    "Le candidat a au moins un site ouvert d’un secteur visé\u00a0: {accepted}.",
                    "The applicant has at least one open site of a sector concerned: {accepted}."),
            BilingualText.of(
                    "Le candidat n’a aucun site ouvert d’un secteur visé\u00a0: {accepted} (secteurs de ses sites ouverts\u00a0: {found}).",
                    "The applicant has no open site of a sector concerned: {accepted} (sectors of its open sites: {found})."));

    static final CriterionWording CATEGORY = CriterionWording.of(
            "eligibility.facility-category",
            BilingualText.of("Catégorie d’établissement au registre FINESS", "Category in the FINESS register"),
            BilingualText.of(
                    "Le candidat a au moins un site ouvert d’une catégorie visée\u00a0: {accepted}.",
                    "The applicant has at least one open site of a category concerned: {accepted}."),
            BilingualText.of(
                    "Le candidat n’a aucun site ouvert d’une catégorie visée\u00a0: {accepted} (catégories de ses sites ouverts\u00a0: {found}).",
                    "The applicant has no open site of a category concerned: {accepted} (categories of its open sites: {found})."));

    static final CriterionWording REGION = CriterionWording.of(
            "eligibility.region",
            BilingualText.of("Région d’un site", "Region of a site"),
            BilingualText.of(
                    "Le candidat a au moins un site ouvert dans une région visée\u00a0: {accepted}.",
                    "The applicant has at least one open site in a region concerned: {accepted}."),
            BilingualText.of(
                    "Le candidat n’a aucun site ouvert dans une région visée\u00a0: {accepted} (régions de ses sites ouverts\u00a0: {found}).",
                    "The applicant has no open site in a region concerned: {accepted} (regions of its open sites: {found})."));

    static final CriterionWording ACTIVITY = CriterionWording.of(
            "eligibility.care-activity",
            BilingualText.of("Activité de soins", "Care activity"),
            BilingualText.of(
                    "Au moins un site ouvert exerce une activité visée\u00a0: {accepted}.",
                    "At least one open site carries out an activity concerned: {accepted}."),
            BilingualText.of(
                    "Aucun site ouvert n’exerce une activité visée\u00a0: {accepted} (activités des sites ouverts\u00a0: {found}).",
                    "No open site carries out an activity concerned: {accepted} (activities of the open sites: {found})."));

    static final CriterionWording AUTHORISATION = CriterionWording.of(
            "eligibility.authorisation",
            BilingualText.of("Autorisation d’activité de soins", "Authorisation for a care activity"),
            BilingualText.of(
                    "Au moins un site ouvert détient, au jour du dépôt, une autorisation visée\u00a0: {accepted}.",
                    "At least one open site holds, on the day of filing, an authorisation concerned: {accepted}."),
            BilingualText.of(
                    "Aucun site ouvert ne détient, au jour du dépôt, une autorisation visée\u00a0: {accepted} (autorisations en vigueur\u00a0: {found}).",
                    "No open site holds, on the day of filing, an authorisation concerned: {accepted} (authorisations that hold: {found})."));

    private static final BilingualText SECTORS = BilingualText.of("secteurs visés", "sectors concerned");
    private static final BilingualText CATEGORIES = BilingualText.of("catégories visées", "categories concerned");
    private static final BilingualText REGIONS = BilingualText.of("régions visées", "regions concerned");
    private static final BilingualText ACTIVITIES =
            BilingualText.of("activités de soins visées", "care activities concerned");
    private static final BilingualText AUTHORISATIONS =
            BilingualText.of("autorisations visées", "authorisations concerned");

    private SiteTests() {}

    static SiteTest of(SiteCriterion criterion) {
        return criterion.<SiteTest>foldSite(
                sector -> new SiteSetTest<>(
                        SECTOR, SECTORS, sector.sectors(), Labels::of, SiteFacts::sector, SiteFacts::sectorStated),
                category -> new SiteSetTest<>(
                        CATEGORY,
                        CATEGORIES,
                        category.categories(),
                        Labels::of,
                        SiteFacts::category,
                        SiteFacts::categoryStated),
                region -> new SiteSetTest<>(
                        REGION, REGIONS, region.regions(), Labels::of, SiteFacts::region, SiteFacts::regionStated),
                activity -> new SiteSetTest<>(
                        ACTIVITY,
                        ACTIVITIES,
                        activity.activities(),
                        Labels::of,
                        SiteFacts::activity,
                        SiteFacts::activityStated),
                authorised -> new SiteSetTest<>(
                        AUTHORISATION,
                        AUTHORISATIONS,
                        authorised.activities(),
                        Labels::of,
                        SiteFacts::authorised,
                        SiteFacts::authorisationStated));
    }
}

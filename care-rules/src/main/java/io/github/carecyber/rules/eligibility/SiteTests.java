package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.text.BilingualText;

/** Makes the tests of sites out of criteria. */
final class SiteTests {

    static final CriterionWording SECTOR = CriterionWording.of(
            "eligibility.sector",
            BilingualText.of("Secteur d’activité", "Sector"),
            BilingualText.of(
                    "Le candidat a au moins un site ouvert du secteur admis : {accepted}.",
                    "The applicant has at least one open site of the sector admitted: {accepted}."),
            BilingualText.of(
                    "Le candidat n’a aucun site ouvert du secteur admis : {accepted} (secteurs de ses sites ouverts : {found}).",
                    "The applicant has no open site of the sector admitted: {accepted} (sectors of its open sites: {found})."));

    static final CriterionWording CATEGORY = CriterionWording.of(
            "eligibility.facility-category",
            BilingualText.of("Catégorie d’établissement au registre FINESS", "Category in the FINESS register"),
            BilingualText.of(
                    "Le candidat a au moins un site ouvert d’une catégorie admise : {accepted}.",
                    "The applicant has at least one open site of a category admitted: {accepted}."),
            BilingualText.of(
                    "Le candidat n’a aucun site ouvert d’une catégorie admise : {accepted} (catégories de ses sites ouverts : {found}).",
                    "The applicant has no open site of a category admitted: {accepted} (categories of its open sites: {found})."));

    static final CriterionWording REGION = CriterionWording.of(
            "eligibility.region",
            BilingualText.of("Région d’un site", "Region of a site"),
            BilingualText.of(
                    "Le candidat a au moins un site ouvert dans : {accepted}.",
                    "The applicant has at least one open site in: {accepted}."),
            BilingualText.of(
                    "Le candidat n’a aucun site ouvert dans : {accepted} (régions de ses sites ouverts : {found}).",
                    "The applicant has no open site in: {accepted} (regions of its open sites: {found})."));

    static final CriterionWording ACTIVITY = CriterionWording.of(
            "eligibility.care-activity",
            BilingualText.of("Activité de soins", "Care activity"),
            BilingualText.of(
                    "Au moins un site ouvert exerce une activité demandée : {accepted}.",
                    "At least one open site carries out an activity asked for: {accepted}."),
            BilingualText.of(
                    "Aucun site ouvert n’exerce une activité demandée : {accepted} (activités des sites ouverts : {found}).",
                    "No open site carries out an activity asked for: {accepted} (activities of the open sites: {found})."));

    static final CriterionWording AUTHORISATION = CriterionWording.of(
            "eligibility.authorisation",
            BilingualText.of("Autorisation d’activité de soins", "Authorisation for a care activity"),
            BilingualText.of(
                    "Au moins un site ouvert détient, au jour du dépôt, une autorisation demandée : {accepted}.",
                    "At least one open site holds, on the day of filing, an authorisation asked for: {accepted}."),
            BilingualText.of(
                    "Aucun site ouvert ne détient, au jour du dépôt, une autorisation demandée : {accepted} (autorisations en vigueur : {found}).",
                    "No open site holds, on the day of filing, an authorisation asked for: {accepted} (authorisations that hold: {found})."));

    private static final BilingualText SECTORS = BilingualText.of("secteurs admis", "sectors admitted");
    private static final BilingualText CATEGORIES = BilingualText.of("catégories admises", "categories admitted");
    private static final BilingualText REGIONS = BilingualText.of("régions concernées", "regions concerned");
    private static final BilingualText ACTIVITIES =
            BilingualText.of("activités de soins demandées", "care activities asked for");
    private static final BilingualText AUTHORISATIONS =
            BilingualText.of("autorisations demandées", "authorisations asked for");

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

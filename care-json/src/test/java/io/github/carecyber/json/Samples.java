package io.github.carecyber.json;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.CareActivity;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.FacilityCategory;
import io.github.carecyber.core.facility.GroupMembership;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.LegalStatus;
import io.github.carecyber.core.facility.PublicServiceStatus;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.core.facility.YearlyFigures;
import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.identity.EvidenceId;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.identity.ExpenseId;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import io.github.carecyber.core.identity.GroupId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.MilestoneId;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.identity.PlanId;
import io.github.carecyber.core.identity.SchemeId;
import io.github.carecyber.core.identity.Siren;
import io.github.carecyber.core.identity.Siret;
import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Effect;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.ExpenseCategory;
import io.github.carecyber.core.plan.Exposure;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Values in which everything that can be stated is stated. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2025, 10, 31);

    private static final LegalEntityFinessNumber ENTITY = LegalEntityFinessNumber.of("750712184");

    private Samples() {}

    static RemediationPlan plan() {
        return RemediationPlan.of(PlanId.of("plan-1"), CallId.of("care-d2-2025"), ENTITY)
                .withTitle("Plan « reprise » \"A\" \\ \u0001 \t\n é € 𝄞 \u2028 </script>")
                .withWeaknesses(List.of(
                        Weakness.of(WeaknessId.of("w1"), "Open appliance", true)
                                .withExposure(Exposure.INTERNET)
                                .withVulnerabilities(List.of(CveId.of("CVE-2021-44228"), CveId.of("CVE-2024-3400"))),
                        Weakness.of(WeaknessId.of("w2"), "Old printer", false).withAcceptance("No network.")))
                .withActions(List.of(
                        action(),
                        RemediationAction.of(ActionId.of("a2"), "Test the restore")
                                .withDependsOn(List.of(ActionId.of("a1")))))
                .withFinancing(List.of(
                        Financing.of(FinancingSource.requestedFrom(CallId.of("care-d2-2025")), Euros.of("1000.50")),
                        Financing.of(FinancingSource.ownFunds(), Euros.of("234.00"))
                                .withExpenses(List.of(ExpenseId.of("e1"))),
                        Financing.of(FinancingSource.otherScheme(SchemeId.of("hop-en")), Euros.ZERO)))
                .withDeclaredTotal(Euros.of("1234.50"));
    }

    static Application application() {
        return Application.of(ApplicationId.of("app-1"), CallId.of("care-d2-2025"), entity())
                .withFiled(FilingMoment.parse("2025-10-15T09:30+02:00"))
                .withEvidence(List.of(Evidence.of(EvidenceId.of("ev-1"), EvidenceKind.of("pssi"), DAY)
                        .withCovers(List.of(ENTITY))));
    }

    static Application groupApplication() {
        HospitalGroup group = HospitalGroup.of(GroupId.of("ght-1"), "GHT 1", ENTITY, List.of(entity()));
        return application().withApplicant(group).withFiled(FilingMoment.on(DAY));
    }

    private static LegalEntity entity() {
        return LegalEntity.of(ENTITY, "Assistance publique")
                .withSiren(Siren.of("356000000"))
                .withStatus(LegalStatus.of("13"))
                .withMembership(GroupMembership.memberOf(GroupId.of("ght-1")))
                .withFacilities(List.of(
                        facility(),
                        Facility.of(FacilityFinessNumber.of("750100042"), "Annex")
                                .withCareActivities(Set.of())
                                .withAuthorisations(List.of())))
                .withState(RegisterState.ACTIVE)
                .withClosed(DAY);
    }

    private static Facility facility() {
        return Facility.of(FacilityFinessNumber.of("750100125"), "Main site")
                .withSiret(Siret.of("35600000000048"))
                .withCategory(FacilityCategory.of("355"))
                .withPublicService(PublicServiceStatus.of("1"))
                .withCareActivities(Set.of(CareActivity.SURGERY, CareActivity.MEDICINE, CareActivity.DIALYSIS))
                .withAuthorisations(List.of(
                        Authorisation.of(CareActivity.SURGERY).withPeriod(LocalDate.of(2021, 6, 1), DAY),
                        Authorisation.of(CareActivity.DIALYSIS),
                        new Authorisation(null, null, DAY)))
                .withStaff(YearlyFigures.of(2024, 1234).with(2023, 0))
                .withCombinedActivity(YearlyFigures.of(2024, Long.MAX_VALUE))
                .withState(RegisterState.INACTIVE)
                .withClosed(DAY);
    }

    private static RemediationAction action() {
        return RemediationAction.of(ActionId.of("a1"), "Isolate the backups")
                .withWeaknesses(List.of(WeaknessId.of("w1")))
                .withObjectives(List.of(ObjectiveId.of("D2.O4")))
                .withEffects(Set.of(Effect.SPEEDS_RECOVERY, Effect.LIMITS_SPREAD))
                .withStart(LocalDate.of(2025, 1, 1))
                .withEnd(DAY)
                .withResponsibleRole("RSSI")
                .withMilestones(List.of(Milestone.of(MilestoneId.of("m1"), "Ordered", DAY)))
                .withExpenses(
                        List.of(Expense.of(ExpenseId.of("e1"), "Vault", ExpenseCategory.OWN_STAFF, Euros.of("1234.50"))
                                .withInvoice("F-1")))
                .withDeclaredTotal(Euros.of("1234.50"));
    }
}

package io.github.carecyber.rules.plan;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.TextValue;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan is for the call and by the applicant of the application that it goes with (<em>dossier de candidature</em>). For a GHT
 * the plan names the support establishment.
 *
 * <p>A plan for another call than the one at hand is left to {@link CallDiffers}.
 */
final class ApplicationDiffers implements PlanRule {

    private static final DataPath CALL = DataPath.of("call");
    private static final DataPath APPLICANT = DataPath.of("applicant");

    private static final Rule RULE = Rule.of(
                    "plan.identity.application-differs",
                    Severity.ERROR,
                    BilingualText.of("Plan conforme au dossier de candidature", "Plan in line with the application"),
                    BilingualText.of(
                            "Le plan et le dossier de candidature ne concordent pas ({subject})\u00a0: {plan-value} dans le plan,"
                                    + " {application-value} dans le dossier.",
                            "The plan and the application do not agree ({subject}): {plan-value} in the plan, {application-value} in"
                                    + " the application."))
            .withRationale(
                    BilingualText.of(
                            "Le plan et le dossier de candidature sont instruits ensemble\u00a0: ils doivent parler du même candidat et du même appel.",
                            "Plan and application are reviewed together: they must speak of the same applicant and the same call."))
            .withReads("/call/.", "/applicant/.");

    private static final BilingualText CALL_NAME = BilingualText.of("appel", "call");

    private static final BilingualText APPLICANT_NAME = BilingualText.of("candidat", "applicant");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        Application application = context.application();
        if (application == null) {
            findings.cannotTell(RULE, DataPath.ROOT, PlanContext.NO_APPLICATION);
            return;
        }
        CallId planCall = context.plan().call();
        if (planCall == null || context.call().id().filter(planCall::equals).isPresent()) {
            compare(CALL, CALL_NAME, planCall, application.call(), PlanContext.APPLICATION.then(CALL), findings);
        }
        compare(
                APPLICANT,
                APPLICANT_NAME,
                context.plan().applicant(),
                numberOf(application.applicant()),
                PlanContext.APPLICATION.then(pathOf(application.applicant())),
                findings);
    }

    private static void compare(
            DataPath path,
            BilingualText subject,
            @Nullable TextValue inPlan,
            @Nullable TextValue inApplication,
            DataPath inApplicationPath,
            Findings findings) {
        if (inPlan == null || inApplication == null) {
            List<Gap> gaps = new ArrayList<>();
            if (inPlan == null) {
                gaps.add(new Gap.MissingFact(path));
            }
            if (inApplication == null) {
                gaps.add(new Gap.MissingFact(inApplicationPath));
            }
            findings.undecided(RULE, path, gaps);
        } else if (!inPlan.equals(inApplication)) {
            findings.violated(
                    RULE,
                    path,
                    Arguments.none()
                            .with("subject", subject)
                            .with("plan-value", inPlan)
                            .with("application-value", inApplication));
        }
    }

    private static @Nullable LegalEntityFinessNumber numberOf(@Nullable Applicant applicant) {
        if (applicant instanceof HospitalGroup group) {
            return group.support();
        }
        return applicant instanceof LegalEntity entity ? entity.finess() : null;
    }

    private static DataPath pathOf(@Nullable Applicant applicant) {
        if (applicant == null) {
            return APPLICANT;
        }
        return APPLICANT.key(applicant instanceof HospitalGroup ? "support" : "finess");
    }
}

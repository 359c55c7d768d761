package io.github.carecyber.rules.plan;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.identity.EvidenceKind;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;

/**
 * Every document that proves an action is of a kind that one of the objectives it serves asks for: information only, since
 * more may be shown than is asked. An action that serves no objective of the call is left alone.
 */
final class EvidenceKindNotAsked implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.evidence.kind-not-asked",
                    Severity.INFO,
                    BilingualText.of("Preuves demandées par les objectifs", "Evidence asked for by the objectives"),
                    BilingualText.of(
                            "La preuve {evidence} de l’action {action} est de la nature «\u00a0{kind}\u00a0», qu’aucun des objectifs servis ne demande ({source}).",
                            "The evidence {evidence} of action {action} is of the kind “{kind}”, which none of the objectives served asks for ({source})."))
            .withRationale(
                    BilingualText.of(
                            "L’appel dit quelles preuves il attend\u00a0; une autre ne nuit pas, mais ne remplace aucune d’elles.",
                            "The call says which evidence it expects; another kind does no harm, but stands in for none of them."))
            .withReads("/actions/./objectives", "/actions/./evidence/./kind");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        if (context.plan().actions().stream()
                .anyMatch(action ->
                        !action.evidence().isEmpty() && !action.objectives().isEmpty())) {
            context.call().objectives(RULE, findings).ifPresent(objectives -> check(objectives, context, findings));
        }
    }

    private static void check(CallObjectives objectives, PlanContext context, Findings findings) {
        for (Place<RemediationAction> action : context.actions().places()) {
            List<Objective> served = objectives.servedBy(action.value());
            if (!action.value().evidence().isEmpty() && !served.isEmpty()) {
                check(action, AskedEvidence.of(served), objectives.source(), context, findings);
            }
        }
    }

    private static void check(
            Place<RemediationAction> action,
            AskedEvidence asked,
            BilingualText source,
            PlanContext context,
            Findings findings) {
        for (Place<Evidence> evidence : Place.all(action.value().evidence(), action, "evidence")) {
            EvidenceKind kind = evidence.value().kind();
            if (kind == null) {
                findings.missing(RULE, evidence.path(), evidence.at("kind"));
            } else if (!asked.kinds().contains(kind) && asked.awaited().isEmpty()) {
                findings.violated(
                        RULE,
                        evidence.at("kind"),
                        Arguments.none()
                                .with(
                                        "evidence",
                                        evidence.label(evidence.value().id()))
                                .with("action", context.actions().label(action))
                                .with("kind", kind)
                                .with("source", source));
            } else if (!asked.kinds().contains(kind)) {
                findings.undecided(RULE, evidence.at("kind"), asked.awaited());
            }
        }
    }
}

package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.List;

/** Every exploitable weakness is answered by an action, or accepted with a reason. */
final class WeaknessNotAddressed implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.weakness.not-addressed",
                    Severity.ERROR,
                    BilingualText.of("Failles exploitables traitées", "Exploitable weaknesses addressed"),
                    BilingualText.of(
                            "Aucune action ne répond à la faille exploitable {weakness}, et rien ne justifie d’en accepter le risque.",
                            "No action answers the exploitable weakness {weakness}, and no reason is given for accepting its risk."))
            .withRationale(
                    BilingualText.of(
                            "Un plan de remédiation répond aux failles que des attaquants peuvent exploiter\u00a0: chacune est traitée, ou son risque est accepté par écrit.",
                            "A remediation plan answers the weaknesses that attackers can exploit: each is addressed, or its risk is accepted in writing."))
            .withReads(
                    "/weaknesses/*/id",
                    "/weaknesses/./exploitable",
                    "/weaknesses/./acceptance",
                    "/actions/*/status",
                    "/actions/*/weaknesses");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        for (Place<Weakness> weakness : context.weaknesses().places()) {
            WeaknessId id = weakness.value().id();
            Boolean exploitable = weakness.value().exploitable();
            if (Boolean.FALSE.equals(exploitable) || PlanContext.isAccepted(weakness) || context.isAnswered(weakness)) {
                continue;
            }
            List<Gap> gaps = new ArrayList<>();
            if (exploitable == null) {
                gaps.add(new Gap.MissingFact(weakness.at("exploitable")));
            }
            if (id == null) {
                gaps.add(new Gap.MissingFact(weakness.at("id")));
            }
            if (context.plan().actions().isEmpty()) {
                gaps.add(new Gap.MissingFact(PlanContext.ACTIONS));
            }
            if (gaps.isEmpty()) {
                findings.violated(
                        RULE,
                        weakness.path(),
                        Arguments.none().with("weakness", context.weaknesses().label(weakness)));
            } else {
                findings.undecided(RULE, weakness.path(), gaps);
            }
        }
    }
}

package io.github.carecyber.rules.plan;

import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import io.github.carecyber.rules.scale.AmountRange;
import io.github.carecyber.rules.scale.ScaleCalculator;
import java.util.ArrayList;
import java.util.List;

/** What the plan asks of the call is within the applicant's ceiling (<em>plafond</em>). */
final class RequestExceedsCeiling implements PlanRule {

    private static final Rule RULE = Rule.of(
            "plan.financing.request-exceeds-ceiling",
            Severity.ERROR,
            BilingualText.of("Financement demandé sous le plafond", "Funding asked for within the ceiling"),
            BilingualText.of(
                    "Le plan demande {requested} à l’appel, au-delà du plafond de {ceiling} ({source}).",
                    "The plan asks {requested} of the call, beyond the ceiling of {ceiling} ({source})."));

    private static final BilingualText PARAMETER = BilingualText.of("plafond", "ceiling");

    private static final BilingualText DEPENDS = BilingualText.of(
            "le plafond dépend de grandeurs du candidat, que le plan n’indique pas",
            "the ceiling depends on figures of the applicant, which the plan does not state");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        List<Place<Financing>> requests = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Place<Financing> line : context.financing()) {
            FinancingSource source = line.value().source();
            if (source == null) {
                gaps.add(new Gap.MissingFact(line.at("source")));
            } else if (isRequest(source, context.call().id())) {
                requests.add(line);
            }
        }
        if (requests.isEmpty() && gaps.isEmpty()) {
            return;
        }
        Total requested = Total.of(PlanContext.FINANCING, requests, Financing::amount);
        gaps.addAll(requested.gaps());
        KnownParameter.read(RULE, PARAMETER, context.call().ceiling(), findings)
                .ifPresent(ceiling -> compare(requested, gaps, ceiling, findings));
    }

    /** A plan does not state the figures that a scale prices, so only what the scale gives whoever applies can settle the question. */
    private static void compare(Total requested, List<Gap> gaps, KnownParameter<Scale> scale, Findings findings) {
        if (!gaps.isEmpty()) {
            findings.undecided(RULE, PlanContext.FINANCING, gaps);
            return;
        }
        Euros asked = requested.sum().orElseThrow();
        AmountRange ceiling = ScaleCalculator.forAnybody(scale.value());
        Euros most = ceiling.most();
        if (most != null && asked.compareTo(most) > 0) {
            findings.violated(
                    RULE,
                    PlanContext.FINANCING,
                    Arguments.none()
                            .with("requested", asked)
                            .with("ceiling", most)
                            .with("source", scale.source()));
        } else if (asked.compareTo(ceiling.least()) > 0) {
            findings.cannotTell(RULE, PlanContext.FINANCING, DEPENDS);
        }
    }

    private static boolean isRequest(FinancingSource source, CallId call) {
        return source.fold(requested -> requested.call().equals(call), ownFunds -> false, other -> false);
    }
}

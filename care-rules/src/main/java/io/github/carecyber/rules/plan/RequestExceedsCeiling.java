package io.github.carecyber.rules.plan;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.plan.FinancingSource;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import io.github.carecyber.rules.scale.AmountRange;
import io.github.carecyber.rules.scale.CeilingDerivation;
import io.github.carecyber.rules.scale.DeclaredFigures;
import io.github.carecyber.rules.scale.ScaleCalculator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the plan asks of the call is within the applicant's ceiling (<em>plafond</em>).
 *
 * <p>The scale is worked out for the application that the plan goes with, if there is one, and a share of the costs is taken of the
 * plan's. Where figures are missing, the rule still decides what they cannot change.
 */
final class RequestExceedsCeiling implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.financing.request-exceeds-ceiling",
                    Severity.ERROR,
                    BilingualText.of("Financement demandé sous le plafond", "Funding asked for within the ceiling"),
                    BilingualText.of(
                            "Le plan demande {requested} à l’appel, au-delà du plafond de {ceiling} ({source}).",
                            "The plan asks {requested} of the call, beyond the ceiling of {ceiling} ({source})."))
            .withRationale(BilingualText.of(
                    "Le texte de l’appel fixe un plafond par candidat\u00a0; ce qui le dépasse ne peut pas être accordé.",
                    "The text of the call sets a ceiling for each applicant; what is beyond it cannot be granted."))
            .withReads(
                    "/call",
                    "/actions/*/status",
                    "/actions/*/expenses/*/amount",
                    "/financing/*/source",
                    "/financing/*/amount");

    private static final BilingualText PARAMETER = BilingualText.of("plafond", "ceiling");

    private static final BilingualText DEPENDS = BilingualText.of(
            "le plafond dépend de grandeurs du candidat, que ni le plan ni un dossier de candidature n’indique",
            "the ceiling depends on figures of the applicant, which neither the plan nor an application states");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        context.call().id(RULE, findings).ifPresent(call -> check(call, context, findings));
    }

    private static void check(CallId call, PlanContext context, Findings findings) {
        Total requested = Total.ofSources(context, FinancingSource.requestedFrom(call)::equals);
        if (requested.most().filter(most -> !most.isPositive()).isPresent()) {
            return;
        }
        context.call()
                .known(RULE, findings)
                .ifPresent(known -> KnownParameter.read(RULE, PARAMETER, known.ceiling(), findings)
                        .ifPresent(scale -> compare(requested, known, scale.source(), context, findings)));
    }

    private static void compare(
            Total requested, FundingCall call, BilingualText source, PlanContext context, Findings findings) {
        CeilingDerivation derivation = derive(call, context);
        AmountRange ceiling = Objects.requireNonNull(derivation.step(), "step").amount();
        Euros most = ceiling.most();
        if (most != null
                && requested.least().filter(asked -> asked.compareTo(most) > 0).isPresent()) {
            findings.violated(
                    RULE,
                    PlanContext.FINANCING,
                    Arguments.none()
                            .with("requested", requested.least().orElseThrow())
                            .with("ceiling", most)
                            .with("source", source));
        } else if (requested
                .most()
                .filter(asked -> asked.compareTo(ceiling.least()) <= 0)
                .isEmpty()) {
            List<Gap> gaps = new ArrayList<>(requested.gaps());
            gaps.addAll(gapsOf(derivation, context));
            findings.undecided(RULE, PlanContext.FINANCING, gaps);
        }
    }

    private static CeilingDerivation derive(FundingCall call, PlanContext context) {
        ScaleCalculator calculator = ScaleCalculator.of(call);
        DeclaredFigures costs = context.costs()
                .sum()
                .filter(sum -> !sum.isNegative())
                .map(DeclaredFigures.none()::withCosts)
                .orElse(DeclaredFigures.none());
        Application application = context.application();
        return application == null ? calculator.derive(costs) : calculator.derive(application, costs);
    }

    private static List<Gap> gapsOf(CeilingDerivation derivation, PlanContext context) {
        Set<Gap> gaps = new LinkedHashSet<>();
        for (Gap gap : derivation.gaps()) {
            DataPath path = gap instanceof Gap.MissingFact missing ? missing.path() : DataPath.ROOT;
            if (path.isWithin(DeclaredFigures.COSTS)) {
                gaps.addAll(context.costs().gaps());
            } else if (context.application() == null || path.isWithin(DeclaredFigures.QUANTITIES)) {
                gaps.add(new Gap.CannotTell(PlanContext.FINANCING, DEPENDS));
            } else {
                gaps.add(PlanContext.inApplication(gap));
            }
        }
        return List.copyOf(gaps);
    }
}

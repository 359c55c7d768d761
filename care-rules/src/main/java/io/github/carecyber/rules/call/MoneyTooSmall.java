package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Scale;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import io.github.carecyber.rules.scale.AmountRange;
import io.github.carecyber.rules.scale.ScaleCalculator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** There is money: neither the envelope nor the ceiling is zero, and one applicant's ceiling fits in the envelope. */
final class MoneyTooSmall implements CallRule {

    private static final Rule NO_ENVELOPE = Rule.of(
            "call.money.envelope-zero",
            Severity.WARNING,
            BilingualText.of("Enveloppe non nulle", "Envelope above zero"),
            BilingualText.of(
                    "L’enveloppe est nulle\u00a0: l’appel ne peut rien financer.",
                    "The envelope is zero: the call can fund nothing."));

    private static final Rule NO_CEILING = Rule.of(
            "call.money.ceiling-zero",
            Severity.WARNING,
            BilingualText.of("Plafond non nul", "Ceiling above zero"),
            BilingualText.of(
                    "Le plafond par candidat est nul\u00a0: personne ne peut rien recevoir.",
                    "The ceiling of an applicant is zero: nobody can receive anything."));

    private static final Rule CEILING_TOO_HIGH = Rule.of(
            "call.money.ceiling-exceeds-envelope",
            Severity.WARNING,
            BilingualText.of("Plafond dans l’enveloppe", "Ceiling within the envelope"),
            BilingualText.of(
                    "Le plafond d’un seul candidat, {ceiling}, dépasse l’enveloppe de l’appel, {envelope}.",
                    "The ceiling of a single applicant, {ceiling}, exceeds the envelope of the call, {envelope}."));

    private static final BilingualText CEILING = BilingualText.of("plafond par candidat", "ceiling of an applicant");

    @Override
    public List<Rule> rules() {
        return List.of(NO_ENVELOPE, NO_CEILING, CEILING_TOO_HIGH);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        for (DatedPlace.InForce<Euros> envelope : context.envelope().inForce()) {
            if (envelope.value().isZero()) {
                findings.violated(NO_ENVELOPE, envelope.path(), Arguments.none());
            }
        }
        Published<Scale> scale = context.call().ceiling();
        Set<Gap> gaps = new LinkedHashSet<>();
        scale.<Boolean>fold(
                given -> false, awaited -> gaps.add(new Gap.NotPublished(CEILING, awaited.text())), assumed -> false);
        context.envelope().awaited().ifPresent(gaps::add);
        findings.undecided(CEILING_TOO_HIGH, CallContext.CEILING, gaps);
        scale.value()
                .map(ScaleCalculator::forAnybody)
                .ifPresent(ceiling -> checkCeiling(
                        ceiling,
                        context.envelope().dated().latest().content().value(),
                        Place.valueOf(scale, CallContext.CEILING),
                        findings));
    }

    /** Whoever applies: the most that a ceiling may be is zero, or the least that it may be exceeds the envelope. */
    private static void checkCeiling(AmountRange ceiling, Optional<Euros> envelope, DataPath path, Findings findings) {
        Euros most = ceiling.most();
        if (most != null && most.isZero()) {
            findings.violated(NO_CEILING, path, Arguments.none());
        } else if (envelope.isPresent()
                && !envelope.get().isZero()
                && ceiling.least().compareTo(envelope.get()) > 0) {
            findings.violated(
                    CEILING_TOO_HIGH,
                    path,
                    Arguments.none().with("ceiling", ceiling.least()).with("envelope", envelope.get()));
        }
    }
}

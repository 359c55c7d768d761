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

    private static final DataPath PATH = DataPath.of("ceiling");

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
        findings.undecided(CEILING_TOO_HIGH, PATH, gaps);
        Euros ceiling =
                scale.value().<Euros>map(some -> some.fold(Scale.Flat::amount)).orElse(null);
        if (ceiling != null) {
            checkCeiling(
                    ceiling,
                    context.envelope().dated().latest().content().value(),
                    Place.valueOf(scale, PATH),
                    findings);
        }
    }

    private static void checkCeiling(Euros ceiling, Optional<Euros> envelope, DataPath path, Findings findings) {
        if (ceiling.isZero()) {
            findings.violated(NO_CEILING, path, Arguments.none());
        } else if (envelope.isPresent() && !envelope.get().isZero() && ceiling.compareTo(envelope.get()) > 0) {
            findings.violated(
                    CEILING_TOO_HIGH,
                    path,
                    Arguments.none().with("ceiling", ceiling).with("envelope", envelope.get()));
        }
    }
}

package io.github.carecyber.json.tool;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.programme.Programme;
import io.github.carecyber.core.programme.ProgrammeFunding;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.json.CallCatalog;
import io.github.carecyber.json.CareJson;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.rules.text.ArgumentText;
import java.util.Map;
import java.util.function.Function;

/** {@code catalog}: what do the programme and its calls say, and what do they leave open? */
final class CatalogCommand implements Command {

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions("--catalog");
        invocation.requireFiles(1);
        Calls calls = Calls.of(invocation, session);
        if (invocation.files().isEmpty()) {
            show(calls.catalog(), session);
        } else {
            show(calls.byId(invocation.files().get(0)), session);
        }
        return ExitCode.ACCEPTED;
    }

    private static void show(CallCatalog catalog, Session session) {
        if (session.json()) {
            session.print(CareJson.write(DocumentType.CATALOG, catalog));
            return;
        }
        Programme programme = catalog.programme();
        ArgumentText values = ArgumentText.in(session.locale());
        session.line(
                programme.title().french() + ", " + programme.from() + "-" + programme.until() + " (catalogue "
                        + catalog.version() + ")",
                programme.title().english() + ", " + programme.from() + "-" + programme.until() + " (catalogue "
                        + catalog.version() + ")");
        for (ProgrammeFunding funding : programme.funding()) {
            boolean aim = funding.nature() == ProgrammeFunding.Nature.AIM;
            session.line(
                    "  " + values.of(funding.amount()) + (aim ? " visés d’ici " : " engagés jusqu’en ")
                            + funding.until(),
                    "  " + values.of(funding.amount()) + (aim ? " aimed at by " : " committed until ")
                            + funding.until());
        }
        programme
                .axes()
                .forEach(axis -> line(
                        session,
                        "  axe " + axis.number() + "\u00a0: ",
                        "  axis " + axis.number() + ": ",
                        axis.title()));
        programme
                .domains()
                .forEach(domain ->
                        line(session, "  " + domain.id() + "\u00a0: ", "  " + domain.id() + ": ", domain.title()));
        catalog.calls().forEach(call -> line(session, call.id() + "\u00a0: ", call.id() + ": ", call.title()));
    }

    private static void show(FundingCall call, Session session) {
        if (session.json()) {
            session.print(CareJson.write(DocumentType.CALL, call));
            return;
        }
        ArgumentText values = ArgumentText.in(session.locale());
        line(session, call.id() + "\u00a0: ", call.id() + ": ", call.title());
        line(session, "  texte\u00a0: ", "  text: ", reference(call.text()));
        for (LegalReference related : call.relatedTexts()) {
            line(session, "  autre texte\u00a0: ", "  related text: ", reference(related));
        }
        dated(session, BilingualText.of("enveloppe", "envelope"), call.envelope(), (Euros amount) -> values.of(amount));
        for (Map.Entry<CallStep, CallWindow> step : call.calendar().windows().entrySet()) {
            BilingualText name = StepLabels.of(step.getKey());
            dated(
                    session,
                    StepLabels.opens(name),
                    step.getValue().opens(),
                    day -> DayText.of(day).in(session.locale()));
            dated(
                    session,
                    StepLabels.closes(name),
                    step.getValue().closes(),
                    deadline -> deadline.inWords(call.calendar().zone()).in(session.locale()));
        }
        published(
                session,
                BilingualText.of("prérequis", "prerequisites"),
                call.prerequisites(),
                prerequisites -> AskedText.ofPrerequisites(prerequisites, session.locale()));
        published(
                session,
                BilingualText.of("objectifs", "objectives"),
                call.objectives(),
                objectives -> AskedText.ofObjectives(objectives, session.locale()));
        published(session, BilingualText.of("plafond", "ceiling"), call.ceiling(), Object::toString);
        published(
                session,
                BilingualText.of("modalités de versement", "payment terms"),
                call.paymentTerms(),
                terms -> values.of(terms.atStart()));
        published(
                session,
                BilingualText.of("assiette du financement", "funding basis"),
                call.fundingBasis(),
                basis -> basis.in(session.locale()));
        published(
                session,
                BilingualText.of("dépenses éligibles", "eligible expenses"),
                call.eligibleExpenses(),
                Object::toString);
        published(
                session,
                BilingualText.of("demande supérieure à l’enveloppe", "demand above the envelope"),
                call.excessDemand(),
                rule -> rule.in(session.locale()));
    }

    private static <T> void dated(
            Session session, BilingualText name, Dated<T> dated, Function<? super T, String> writer) {
        dated.versions().forEach(version -> published(session, name, version.content(), writer));
    }

    private static <T> void published(
            Session session, BilingualText name, Published<T> published, Function<? super T, String> writer) {
        published.<Void>fold(
                given -> {
                    session.line(
                            "  " + name.french() + "\u00a0: " + writer.apply(given.published()) + " – "
                                    + reference(given.reference()).french(),
                            "  " + name.english() + ": " + writer.apply(given.published()) + " – "
                                    + reference(given.reference()).english());
                    return null;
                },
                awaited -> {
                    session.line(
                            "  " + name.french() + "\u00a0: non publié, texte attendu\u00a0: " + awaited.text(),
                            "  " + name.english() + ": not published, text awaited: " + awaited.text());
                    return null;
                },
                assumed -> {
                    session.line(
                            "  " + name.french() + "\u00a0: " + writer.apply(assumed.assumption()) + " – hypothèse de "
                                    + assumed.author(),
                            "  " + name.english() + ": " + writer.apply(assumed.assumption()) + " – assumed by "
                                    + assumed.author());
                    return null;
                });
    }

    /** The text, and how sure the reading is where it is not the official one. */
    private static BilingualText reference(LegalReference reference) {
        String named = reference.title() + (reference.article() == null ? "" : ", " + reference.article());
        return switch (reference.confidence()) {
            case OFFICIAL -> BilingualText.of(named, named);
            case REPRODUCED ->
                BilingualText.of(named + " (reproduit par un tiers)", named + " (reproduced by a third party)");
            case PRESS -> BilingualText.of(named + " (presse)", named + " (press)");
        };
    }

    private static void line(Session session, String french, String english, BilingualText text) {
        session.line(french + text.french(), english + text.english());
    }
}

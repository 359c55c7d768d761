package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;

/** The application is for the call at hand; every call has this condition, whatever else it asks for. */
final class ForThisCall extends SimpleCondition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.for-this-call",
            BilingualText.of("Dossier déposé pour cet appel", "Application for this call"),
            BilingualText.of("Le dossier est déposé pour l’appel {call}.", "The application is for the call {call}."),
            BilingualText.of(
                    "Le dossier est déposé pour l’appel {stated}, alors qu’il est examiné pour l’appel {call}.",
                    "The application is for the call {stated}, but was assessed for the call {call}."));

    ForThisCall(int place) {
        super(place);
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        CallId stated = situation.application().call();
        trace.argument("call", () -> new Argument.Code(situation.call().id().value()));
        if (stated == null) {
            return trace.unknown(() -> new Gap.MissingFact(Paths.CALL));
        }
        trace.argument("stated", () -> new Argument.Code(stated.value()));
        trace.fact(() -> Paths.CALL, () -> new Argument.Code(stated.value()));
        return stated.equals(situation.call().id()) ? Status.MET : Status.NOT_MET;
    }
}

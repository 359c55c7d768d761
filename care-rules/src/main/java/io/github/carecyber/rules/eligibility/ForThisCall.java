package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;

/** The application is for the call at hand; every call has this condition, whatever else it asks for. */
final class ForThisCall extends Condition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.for-this-call",
            BilingualText.of("Dossier déposé pour cet appel", "Application for this call"),
            BilingualText.of("Le dossier est déposé pour l’appel {call}.", "The application is for the call {call}."),
            BilingualText.of(
                    "Le dossier est déposé pour l’appel {stated}, alors qu’il est examiné pour l’appel {call}.",
                    "The application is for the call {stated}, but was assessed for the call {call}."));

    static final Gap NOT_STATED = new Gap.MissingFact(Paths.CALL);

    ForThisCall(Place place) {
        super(place, List.of());
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        CallId stated = situation.application().call();
        if (trace.isWorded()) {
            trace.argument("call", new Argument.Code(situation.call().id().value()));
        }
        if (stated == null) {
            return trace.unknown(NOT_STATED);
        }
        if (trace.isOn()) {
            Argument code = new Argument.Code(stated.value());
            trace.argument("stated", code);
            trace.fact(Paths.CALL, code);
        }
        return stated.equals(situation.call().id()) ? Status.MET : Status.NOT_MET;
    }
}

package io.github.carecyber.core.application;

import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.message.Elements;
import java.util.List;
import java.util.Objects;

/**
 * What the authority decided on one application (<em>décisions de l’autorité sur un dossier</em>).
 *
 * <p>It names the application and the call, so that decisions on one file are never taken for those on another. For example the
 * decision of a regional agency to accept a file that came late.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param call the call that the conditions are those of
 * @param application the application decided on
 * @param decisions the decisions, in any order
 */
public record AuthorityDecisions(CallId call, ApplicationId application, List<AuthorityDecision> decisions) {

    /**
     * Copies the decisions.
     *
     * @param call the call that the conditions are those of
     * @param application the application decided on
     * @param decisions the decisions, in any order
     */
    public AuthorityDecisions {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(application, "application");
        decisions = Elements.copyOf(decisions, "decisions");
    }
}

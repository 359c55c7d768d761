package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.remedy.Remedies;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A verdict that was given before. */
final class ArchivedVerdict extends EligibilityVerdict {

    private final CallId call;
    private final @Nullable ApplicationId application;
    private final LocalDate asOf;
    private final Explanation explanation;
    private final Provenance provenance;

    ArchivedVerdict(
            CallId call,
            @Nullable ApplicationId application,
            LocalDate asOf,
            Explanation explanation,
            Provenance provenance) {
        this.call = call;
        this.application = application;
        this.asOf = asOf;
        this.explanation = explanation;
        this.provenance = provenance;
    }

    @Override
    public CallId call() {
        return call;
    }

    @Override
    public Optional<ApplicationId> application() {
        return Optional.ofNullable(application);
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public Status status() {
        return explanation.status();
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }

    @Override
    public Remedies remedies() {
        throw new IllegalStateException(
                "The verdict on " + application().map(Object::toString).orElse("an application")
                        + " was given before and holds no application, so nothing can be tried on it.\n"
                        + "Advice: assess the application again and ask the new verdict.");
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }
}

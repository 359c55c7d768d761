package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.remedy.Remedies;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A verdict that the rules gave: the outcomes, and what they are outcomes of. */
final class DecidedVerdict extends EligibilityVerdict {

    private final Condition condition;
    private final Situation situation;
    private final @Nullable Batch batch;

    DecidedVerdict(Condition condition, Situation situation, @Nullable Batch batch) {
        this.condition = condition;
        this.situation = situation;
        this.batch = batch;
    }

    @Override
    public CallId call() {
        return situation.call().id();
    }

    @Override
    public Optional<ApplicationId> application() {
        return Optional.ofNullable(situation.application().id());
    }

    @Override
    public LocalDate asOf() {
        return situation.asOf();
    }

    @Override
    public Status status() {
        return condition.outcome(situation);
    }

    @Override
    public Explanation explanation() {
        return new ExplanationView(condition, situation, true);
    }

    @Override
    public Remedies remedies() {
        return RemedySearch.of(condition, situation);
    }

    @Override
    public Provenance provenance() {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("application", situation.application());
        inputs.put("call", situation.call());
        List<AuthorityDecision> decisions = situation.decisions();
        if (!decisions.isEmpty()) {
            inputs.put("decisions", decisions);
        }
        Provenance own = Provenance.of(situation.call().catalogVersion(), inputs);
        return batch == null ? own : own.with("batch", batch.fingerprint());
    }
}

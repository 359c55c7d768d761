package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The explanation of a condition that was decided, read off the condition and the situation. */
final class ExplanationView extends Explanation {

    private final Condition condition;
    private final Situation situation;
    private final boolean decisive;

    /** Made when it is first asked for; two threads that ask at once make two that are alike. */
    private @Nullable Notes notes;

    ExplanationView(Condition condition, Situation situation, boolean decisive) {
        this.condition = condition;
        this.situation = situation;
        this.decisive = decisive;
    }

    @Override
    public RuleId rule() {
        return condition.wording().rule().id();
    }

    @Override
    public DataPath criterion() {
        return condition.place().path();
    }

    @Override
    public BilingualText title() {
        return condition.title();
    }

    @Override
    public Status status() {
        return condition.outcome(situation);
    }

    @Override
    public Optional<Overruling> overruling() {
        AuthorityDecision decision = situation.decision(condition.place().number());
        return decision == null
                ? Optional.empty()
                : Optional.of(new Overruling(decision, condition.decide(situation, Trace.OFF)));
    }

    @Override
    public boolean decisive() {
        return decisive;
    }

    @Override
    public Arguments arguments() {
        Trace worded = Trace.worded();
        condition.decide(situation, worded);
        return worded.arguments();
    }

    @Override
    public List<Fact> facts() {
        return notes().facts();
    }

    @Override
    public List<Parameter> parameters() {
        return notes().parameters();
    }

    @Override
    public List<Gap> gaps() {
        Status byRules = overruling().map(Overruling::assessed).orElseGet(this::status);
        return byRules == Status.UNKNOWN ? notes().gaps() : List.of();
    }

    @Override
    public List<Explanation> parts() {
        List<Condition> conditions = condition.parts();
        if (conditions.isEmpty()) {
            return List.of();
        }
        boolean byRules = decisive && situation.decision(condition.place().number()) == null;
        Predicate<Condition> basis = byRules ? condition.basis(situation) : part -> false;
        List<Explanation> parts = new ArrayList<>(conditions.size());
        for (int index = 0; index < conditions.size(); index++) {
            Condition part = conditions.get(index);
            parts.add(new ExplanationView(part, situation, basis.test(part)));
        }
        return Collections.unmodifiableList(parts);
    }

    private Notes notes() {
        Notes made = notes;
        if (made == null) {
            Trace trace = Trace.on();
            condition.decide(situation, trace);
            made = new Notes(trace.facts(), trace.parameters(), trace.gaps());
            notes = made;
        }
        return made;
    }

    /** What deciding once more noted; a record, so that another thread never sees half of it. */
    private record Notes(List<Fact> facts, List<Parameter> parameters, List<Gap> gaps) {}
}

package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An explanation that was given before. */
final class ArchivedExplanation extends Explanation {

    private final RuleId rule;
    private final DataPath criterion;
    private final BilingualText title;
    private final Status status;
    private final @Nullable Overruling overruling;
    private final boolean decisive;
    private final Arguments arguments;
    private final List<Fact> facts;
    private final List<Parameter> parameters;
    private final List<Gap> gaps;
    private final List<Explanation> parts;

    ArchivedExplanation(
            RuleId rule,
            DataPath criterion,
            BilingualText title,
            Status status,
            @Nullable Overruling overruling,
            boolean decisive,
            Arguments arguments,
            List<Fact> facts,
            List<Parameter> parameters,
            List<Gap> gaps,
            List<Explanation> parts) {
        this.rule = rule;
        this.criterion = criterion;
        this.title = title;
        this.status = status;
        this.overruling = overruling;
        this.decisive = decisive;
        this.arguments = arguments;
        this.facts = facts;
        this.parameters = parameters;
        this.gaps = gaps;
        this.parts = parts;
    }

    @Override
    public RuleId rule() {
        return rule;
    }

    @Override
    public DataPath criterion() {
        return criterion;
    }

    @Override
    public BilingualText title() {
        return title;
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public Optional<Overruling> overruling() {
        return Optional.ofNullable(overruling);
    }

    @Override
    public boolean decisive() {
        return decisive;
    }

    @Override
    public Arguments arguments() {
        return arguments;
    }

    @Override
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public List<Gap> gaps() {
        return gaps;
    }

    @Override
    public List<Explanation> parts() {
        return parts;
    }
}

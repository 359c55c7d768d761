package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one condition came to its answer (<em>motivation</em>), with the conditions that it is made of.
 *
 * <p>For example: "filed in time" is not met, because the file of 3 November 2025 ({@code /filed}) came after the deadline of
 * 31 October 2025 that the call's text sets; and this decided the answer. Parts stand in the order in which the call writes
 * its conditions.
 *
 * <p>It is a view: status and place are at hand, and facts, parameters, gaps and arguments are found by deciding the condition
 * once more, by the same code, when they are read.
 *
 * <p>This class is immutable and thread-safe.
 */
public abstract sealed class Explanation permits ExplanationView, ArchivedExplanation {

    Explanation() {}

    /**
     * Returns an explanation that was given before, such as one read from an archive. Nothing is decided anew.
     *
     * @param rule the kind of condition
     * @param criterion the place of the condition in the call
     * @param title what the condition asks for
     * @param status its answer
     * @param overruling the decision of the authority that it comes from, null if the rules gave it
     * @param decisive whether the answer as a whole rests on it
     * @param arguments what its message needs
     * @param facts the facts of the application that were read
     * @param parameters the parameters of the call that were used
     * @param gaps what stood in the way
     * @param parts the conditions that it is made of, none for a simple condition
     * @return the explanation
     * @throws IllegalArgumentException if a decision of the authority gives another answer, or is on another condition
     */
    public static Explanation archived(
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
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(status, "status");
        if (overruling != null && overruling.decision().status() != status) {
            throw new IllegalArgumentException("Status " + status + " is not that of the decision, "
                    + overruling.decision().status() + ": a decision takes the place of the answer.");
        }
        if (overruling != null && !overruling.decision().criterion().equals(criterion)) {
            throw new IllegalArgumentException("Decision on the condition "
                    + Excerpt.of(overruling.decision().criterion().toString())
                    + " stands with the condition "
                    + Excerpt.of(criterion.toString())
                    + ": a decision takes the place of the answer of its own condition.");
        }
        return new ArchivedExplanation(
                Objects.requireNonNull(rule, "rule"),
                criterion,
                Objects.requireNonNull(title, "title"),
                status,
                overruling,
                decisive,
                Objects.requireNonNull(arguments, "arguments"),
                Elements.copyOf(facts, "facts"),
                Elements.copyOf(parameters, "parameters"),
                Elements.copyOf(gaps, "gaps"),
                Elements.copyOf(parts, "parts"));
    }

    /**
     * Returns the kind of condition.
     *
     * @return the identifier of the rule
     */
    public abstract RuleId rule();

    /**
     * Returns the place of the condition in the call, such as {@code /eligibility/criteria/4}.
     *
     * @return the place; a condition that every call has, and no call writes, stands at the place of what it is about, and one that
     *     compares applications with each other at a place within {@code /batch}
     */
    public abstract DataPath criterion();

    /**
     * Returns what the condition asks for.
     *
     * @return its title
     */
    public abstract BilingualText title();

    /**
     * Returns the answer.
     *
     * @return the status; that of the authority's decision if there is one
     */
    public abstract Status status();

    /**
     * Returns the decision of the authority that the answer comes from, beside what the rules answer.
     *
     * @return both, empty if the rules gave the answer
     */
    public abstract Optional<Overruling> overruling();

    /**
     * Tells whether the answer as a whole rests on this one.
     *
     * @return true if it does
     */
    public abstract boolean decisive();

    /**
     * Returns what the message of the condition needs.
     *
     * @return the arguments
     */
    public abstract Arguments arguments();

    /**
     * Returns the facts of the application that were read.
     *
     * @return the facts, in the order in which they were read
     */
    public abstract List<Fact> facts();

    /**
     * Returns the parameters of the call that were used.
     *
     * @return the parameters, in the order in which they were used
     */
    public abstract List<Parameter> parameters();

    /**
     * Returns what stood in the way of the rules.
     *
     * @return the gaps, none if the rules give an answer
     */
    public abstract List<Gap> gaps();

    /**
     * Returns the conditions that this one is made of.
     *
     * @return the parts in the order of the call, none for a simple condition
     */
    public abstract List<Explanation> parts();

    /**
     * Returns this condition and all that it is made of, each before its parts.
     *
     * @return the conditions in the order of the call
     */
    public final Stream<Explanation> nodes() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Explanation::nodes));
    }

    /**
     * Returns the simple conditions that this one comes down to, itself if it is simple.
     *
     * @return the conditions without parts, in the order of the call
     */
    public final Stream<Explanation> leaves() {
        return nodes().filter(node -> node.parts().isEmpty());
    }

    /**
     * Writes what the condition says about its answer, such as "The application is for the call care-d2-2025." The wording may change
     * in any release; no logic should read it.
     *
     * @param locale the reader's locale: French for every French one, English for any other
     * @return one sentence, or a few where the authority decided
     */
    public final String sentence(Locale locale) {
        return ConditionText.of(this, locale);
    }

    /** Compares by what the explanation says, so that one read from an archive equals the one that was written. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Explanation explanation
                && (explanation == this
                        || (explanation.rule().equals(rule())
                                && explanation.criterion().equals(criterion())
                                && explanation.title().equals(title())
                                && explanation.status() == status()
                                && explanation.overruling().equals(overruling())
                                && explanation.decisive() == decisive()
                                && explanation.arguments().equals(arguments())
                                && explanation.facts().equals(facts())
                                && explanation.parameters().equals(parameters())
                                && explanation.gaps().equals(gaps())
                                && explanation.parts().equals(parts())));
    }

    @Override
    public final int hashCode() {
        return Objects.hash(rule(), criterion(), status(), decisive());
    }

    @Override
    public final String toString() {
        return "Explanation[rule=" + rule() + ", criterion=" + criterion() + ", status=" + status() + ", decisive="
                + decisive() + "]";
    }
}

package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How one condition came to its answer (<em>motivation</em>), with the conditions that it is made of.
 *
 * <p>For example: "filed in time" is not met, because the file of 3 November 2025 ({@code /filed}) came after the deadline of
 * 31 October 2025 that the call's text sets; and this decided the answer. Parts stand in the order in which the call writes
 * its conditions.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule the kind of condition
 * @param title what the condition asks for
 * @param status its answer
 * @param decisive whether the answer as a whole rests on it
 * @param arguments what its message needs
 * @param facts the facts of the application that were read
 * @param parameters the parameters of the call that were used
 * @param gaps what stood in the way, if the answer is unknown
 * @param parts the conditions that it is made of, none for a simple condition
 */
public record Explanation(
        RuleId rule,
        BilingualText title,
        Status status,
        boolean decisive,
        Arguments arguments,
        List<Fact> facts,
        List<Parameter> parameters,
        List<Gap> gaps,
        List<Explanation> parts) {

    /** Copies the lists. */
    public Explanation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(arguments, "arguments");
        facts = List.copyOf(facts);
        parameters = List.copyOf(parameters);
        gaps = List.copyOf(gaps);
        parts = List.copyOf(parts);
    }

    /**
     * Returns the simple conditions that this one comes down to, itself if it is simple.
     *
     * @return the conditions without parts, in the order of the call
     */
    public Stream<Explanation> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Explanation::leaves);
    }
}

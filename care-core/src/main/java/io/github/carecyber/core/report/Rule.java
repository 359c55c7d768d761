package io.github.carecyber.core.report;

import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The description of a rule (<em>règle</em>): what it is called, how much it weighs, what it says and on what ground.
 *
 * <p>Names in braces in the message, such as {@code {declared}}, stand for the arguments of a violation; both languages use
 * the same names. For example {@code "The plan declares {declared}, its expenses come to {computed}."}
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the stable identifier
 * @param severity how much a violation of it weighs
 * @param title what the rule asks for, in a few words
 * @param message what a violation tells the author of the file, with the names of arguments in braces
 * @param basis the text behind the rule, null if it is plain arithmetic, logic or good practice
 * @param rationale why the rule is right, in a sentence or two; null if it goes without saying or the basis says it
 * @param reads where the facts stand that the rule reads of a document; empty if that is not stated, and it may read any
 */
public record Rule(
        RuleId id,
        Severity severity,
        BilingualText title,
        BilingualText message,
        @Nullable LegalReference basis,
        @Nullable BilingualText rationale,
        List<PathShape> reads) {

    /**
     * Checks that all but the basis and the rationale are there, and copies the list.
     *
     * @param id the stable identifier
     * @param severity how much a violation of it weighs
     * @param title what the rule asks for, in a few words
     * @param message what a violation tells the author of the file, with the names of arguments in braces
     * @param basis the text behind the rule, null if it is plain arithmetic, logic or good practice
     * @param rationale why the rule is right, in a sentence or two; null if it goes without saying or the basis says it
     * @param reads where the facts stand that the rule reads of a document; empty if that is not stated, and it may read any
     */
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(message, "message");
        reads = Elements.copyOf(reads, "reads");
    }

    /**
     * Returns a rule that rests on plain arithmetic, logic or good practice.
     *
     * @param id the stable identifier
     * @param severity how much a violation of it weighs
     * @param title what the rule asks for
     * @param message what a violation tells the author of the file
     * @return the rule
     * @throws IllegalArgumentException if the identifier has another form
     */
    public static Rule of(String id, Severity severity, BilingualText title, BilingualText message) {
        return new Rule(RuleId.of(Objects.requireNonNull(id, "id")), severity, title, message, null, null, List.of());
    }

    /**
     * Returns a copy with the text behind the rule.
     *
     * @param newBasis the text
     * @return the copy
     */
    public Rule withBasis(LegalReference newBasis) {
        return new Rule(id, severity, title, message, Objects.requireNonNull(newBasis, "basis"), rationale, reads);
    }

    /**
     * Returns a copy with the reason why the rule is right. It is for those who look the rule up, and no part of a report.
     *
     * @param newRationale why, in a sentence or two
     * @return the copy
     */
    public Rule withRationale(BilingualText newRationale) {
        return new Rule(id, severity, title, message, basis, Objects.requireNonNull(newRationale, "rationale"), reads);
    }

    /**
     * Returns a copy that states which facts the rule reads of the document that it checks. Where some of a document could not be read,
     * this tells which findings stand all the same. That an element is named by its identifier is no reading of it.
     *
     * @param shapes where the facts stand, such as {@code /actions/./start}, at least one; what was stated before is replaced
     * @return the copy
     * @throws IllegalArgumentException if a text is no {@linkplain PathShape#parse shape}, or there is none
     */
    public Rule withReads(String... shapes) {
        if (shapes.length == 0) {
            throw new IllegalArgumentException("Rule " + id + " is said to read nothing.\n"
                    + "Advice: the shape '.' says that it reads nothing but what stands where it reports.");
        }
        List<PathShape> newReads = new ArrayList<>(shapes.length);
        for (String shape : shapes) {
            newReads.add(PathShape.parse(shape));
        }
        return new Rule(id, severity, title, message, basis, rationale, newReads);
    }

    /**
     * Returns the statement that the rule is broken.
     *
     * @param path where
     * @param arguments the arguments of the message
     * @return the violation
     */
    public Violation violatedAt(DataPath path, Arguments arguments) {
        return new Violation(id, severity, path, arguments, null);
    }
}

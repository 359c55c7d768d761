package io.github.carecyber.rules.eligibility;

/**
 * The caller's own code for a {@link io.github.carecyber.core.call.Criterion.Custom} (<em>condition particulière</em>).
 *
 * <p>It must answer from the question alone and be safe for use by several threads. It is asked once for each verdict, and its answer
 * is kept. If it throws or returns null, the condition is undecided, with that as its cause, and all others are decided
 * nevertheless. Only a {@link VirtualMachineError} other than a {@link StackOverflowError} goes through to whoever asked for the
 * verdict: memory that is used up may be anybody's. For example:
 *
 * <pre>{@code
 * CustomPredicate named = question -> question.application().evidence().isEmpty()
 *         ? CustomAnswer.notMet()
 *         : CustomAnswer.met();
 * }</pre>
 */
@FunctionalInterface
public interface CustomPredicate {

    /**
     * Answers whether the condition holds.
     *
     * @param question what is asked
     * @return the answer
     */
    CustomAnswer decide(CustomQuestion question);
}

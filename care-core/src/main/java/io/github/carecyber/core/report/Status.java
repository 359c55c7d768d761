package io.github.carecyber.core.report;

/**
 * The answer to one condition (<em>état d'une condition</em>).
 *
 * <p>Missing data is neither "no" nor zero: it is {@link #UNKNOWN}. The first three follow strong Kleene logic (Kleene,
 * <em>Introduction to Metamathematics</em>, 1952, § 64); {@link #NOT_APPLICABLE} is neutral, so a condition that does not
 * concern an applicant neither helps nor harms.
 *
 * <table>
 *   <caption>The whole table; both operations are commutative and associative</caption>
 *   <tr><th scope="col">first</th><th scope="col">second</th><th scope="col">and</th><th scope="col">or</th></tr>
 *   <tr><td>MET</td><td>MET</td><td>MET</td><td>MET</td></tr>
 *   <tr><td>MET</td><td>NOT_MET</td><td>NOT_MET</td><td>MET</td></tr>
 *   <tr><td>MET</td><td>UNKNOWN</td><td>UNKNOWN</td><td>MET</td></tr>
 *   <tr><td>NOT_MET</td><td>NOT_MET</td><td>NOT_MET</td><td>NOT_MET</td></tr>
 *   <tr><td>NOT_MET</td><td>UNKNOWN</td><td>NOT_MET</td><td>UNKNOWN</td></tr>
 *   <tr><td>UNKNOWN</td><td>UNKNOWN</td><td>UNKNOWN</td><td>UNKNOWN</td></tr>
 *   <tr><td>NOT_APPLICABLE</td><td>any</td><td>the other</td><td>the other</td></tr>
 * </table>
 *
 * <p>Negation swaps MET and NOT_MET and leaves UNKNOWN and NOT_APPLICABLE as they are.
 */
public enum Status {

    /** The condition holds. */
    MET,

    /** The condition does not hold. */
    NOT_MET,

    /** The condition does not concern the case. */
    NOT_APPLICABLE,

    /** The condition cannot be decided; what is missing is named beside it. */
    UNKNOWN;

    /**
     * Returns the answer to "both hold".
     *
     * @param other the answer to the other condition
     * @return the answer by the table
     */
    public Status and(Status other) {
        return combine(other, NOT_MET, MET);
    }

    /**
     * Returns the answer to "at least one holds".
     *
     * @param other the answer to the other condition
     * @return the answer by the table
     */
    public Status or(Status other) {
        return combine(other, MET, NOT_MET);
    }

    /**
     * Returns the answer to "it does not hold".
     *
     * @return the negation
     */
    public Status negated() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case NOT_APPLICABLE, UNKNOWN -> this;
        };
    }

    private Status combine(Status other, Status dominant, Status recessive) {
        if (this == NOT_APPLICABLE || this == other) {
            return other;
        }
        if (other == NOT_APPLICABLE) {
            return this;
        }
        if (this == dominant || other == dominant) {
            return dominant;
        }
        return this == recessive && other == recessive ? recessive : UNKNOWN;
    }
}

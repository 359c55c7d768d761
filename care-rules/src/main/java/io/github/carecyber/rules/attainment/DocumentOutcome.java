package io.github.carecyber.rules.attainment;

/** What became of a document in the search for what a text asks for (<em>suite donnée à une pièce</em>). */
public enum DocumentOutcome {

    /** It counts for the entities that it speaks for. */
    ACCEPTED,

    /** It dates from before the first day that counts. */
    TOO_OLD,

    /** It dates from after the last day that counts. */
    TOO_LATE,

    /** It was no longer valid on the day of the declaration. */
    EXPIRED,

    /** Something is missing or wrong that would tell whether it counts: its kind, its date, or whom it speaks for. */
    CANNOT_TELL
}

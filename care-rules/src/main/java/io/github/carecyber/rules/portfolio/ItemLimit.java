package io.github.carecyber.rules.portfolio;

/** What is known of the number of items in a selection, and used by a {@link Relaxation}. */
public enum ItemLimit {

    /** Nothing is used. */
    NONE,

    /** At most so many items: one more would exceed the budget even if they were the cheapest ones. */
    AT_MOST,

    /** At least so many items in any better selection: one fewer would not score more even if they had the highest scores. */
    AT_LEAST
}

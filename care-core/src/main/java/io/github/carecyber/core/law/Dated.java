package io.github.carecyber.core.law;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value of the programme that can move: its versions from the oldest to the newest (<em>valeur datée</em>).
 *
 * <p>Calls get extended and envelopes revised. Each version says what was published, or that nothing was, and when it
 * became known. For example the deadline of a call: first 28 March 2025, later extended to 30 June 2025. {@link #at} answers
 * which version was known on a date, and refuses to guess where the record does not tell.
 *
 * <p>This class is immutable and thread-safe if the values are.
 *
 * @param <T> what is dated
 * @param parameter what the value is, for messages, such as "closing of declarations"
 * @param versions the versions from the oldest to the newest, at least one
 */
public record Dated<T>(BilingualText parameter, List<Version<T>> versions) {

    /**
     * Checks the versions and copies them.
     *
     * @param parameter what the value is, for messages, such as "closing of declarations"
     * @param versions the versions from the oldest to the newest, at least one
     * @throws IllegalArgumentException if there is no version, or a version did not become known after the one before it
     */
    public Dated {
        Objects.requireNonNull(parameter, "parameter");
        versions = Elements.copyOf(versions, "versions");
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("Dated value " + Excerpt.of(parameter.english())
                    + " has no version: at least one is needed, be it the statement that nothing is published.");
        }
        for (int later = 1; later < versions.size(); later++) {
            LocalDate day = versions.get(later).known().day();
            LocalDate before = versions.get(later - 1).known().day();
            if (!day.isAfter(before)) {
                throw new IllegalArgumentException(
                        "Dated value " + Excerpt.of(parameter.english()) + " has a version known on " + day
                                + " after one known on " + before + ": versions stand from the oldest to the newest.");
            }
        }
    }

    /**
     * Returns a value that never moved.
     *
     * @param <T> what is dated
     * @param parameter what the value is, for messages
     * @param content what is published, or that nothing is
     * @param known since when it is known
     * @return the dated value
     */
    public static <T> Dated<T> of(BilingualText parameter, Published<T> content, Knowledge known) {
        return new Dated<>(parameter, List.of(new Version<>(content, known)));
    }

    /**
     * Returns a value that no text gives yet, on whatever date.
     *
     * @param <T> what would be published
     * @param parameter what the value is, for messages
     * @param text the text awaited
     * @return the dated value
     * @throws IllegalArgumentException if the text is blank
     */
    public static <T> Dated<T> awaited(BilingualText parameter, String text) {
        return of(parameter, Published.awaited(text), Knowledge.ALWAYS);
    }

    /**
     * Returns what was published about the value, as known on a date.
     *
     * @param date the date of knowledge
     * @return what the newest version known on the date says
     * @throws NotOnRecordException if the date lies before the first version, or the record does not tell which version was
     *     known on it
     */
    public Published<T> at(LocalDate date) {
        return versionAt(date)
                .orElseThrow(() -> new NotOnRecordException(parameter, date))
                .content();
    }

    /**
     * Returns the version known on a date.
     *
     * @param date the date of knowledge
     * @return the newest version known on the date; empty if the date lies before the first version, or the record does not
     *     tell which version was known on it
     */
    public Optional<Version<T>> versionAt(LocalDate date) {
        int index = indexAt(date);
        return index < 0 ? Optional.empty() : Optional.of(versions.get(index));
    }

    /**
     * Returns the place of the version known on a date.
     *
     * @param date the date of knowledge
     * @return the index in {@link #versions} of the newest version known on the date; -1 if the date lies before the first version,
     *     or the record does not tell which version was known on it
     */
    public int indexAt(LocalDate date) {
        Objects.requireNonNull(date, "date");
        for (int index = versions.size() - 1; index >= 0; index--) {
            Knowledge.Answer answer = versions.get(index).known().on(date);
            if (answer != Knowledge.Answer.NOT_YET) {
                return answer == Knowledge.Answer.KNOWN ? index : -1;
            }
        }
        return -1;
    }

    /**
     * Returns the newest version, whenever it became known.
     *
     * @return the last version
     */
    public Version<T> latest() {
        return versions.get(versions.size() - 1);
    }

    /**
     * One version of a value.
     *
     * @param <T> what is dated
     * @param content what is published, or that nothing is
     * @param known when the version became known
     */
    public record Version<T>(Published<T> content, Knowledge known) {

        /**
         * Checks that both are there.
         *
         * @param content what is published, or that nothing is
         * @param known when the version became known
         */
        public Version {
            Objects.requireNonNull(content, "content");
            Objects.requireNonNull(known, "known");
        }
    }
}

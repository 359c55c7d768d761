package io.github.carecyber.rules.call;

import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.law.Knowledge;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A value of the call that moved, with its path.
 *
 * @param <T> what moved
 * @param dated the value
 * @param path where it stands
 */
record DatedPlace<T>(Dated<T> dated, DataPath path) {

    /**
     * A version that is used on some dates: those on which {@link Dated#versionAt} answers with it.
     *
     * @param <T> what moved
     * @param value its value
     * @param path where the value stands
     * @param from the first date
     * @param before the first date on which another version is used, or it cannot be told which; null if there is none
     */
    record InForce<T>(
            T value,
            DataPath path,
            LocalDate from,
            @Nullable LocalDate before) {

        boolean meets(InForce<?> other) {
            return (before == null || other.from.isBefore(before))
                    && (other.before == null || from.isBefore(other.before));
        }

        boolean endsBefore(InForce<?> other) {
            return before != null && (other.before == null || before.isBefore(other.before));
        }
    }

    DataPath version(int index) {
        return path.key("versions").index(index);
    }

    /** Where the value of a version stands. */
    DataPath valueOf(int index) {
        return Place.valueOf(
                dated.versions().get(index).content(), version(index).key("content"));
    }

    /** Whether a version is used on no date, because it is not on record from which day on the next one was known. */
    boolean isHidden(int index) {
        return index + 1 < dated.versions().size()
                && dated.versions().get(index + 1).known() instanceof Knowledge.NoLaterThan;
    }

    /** The versions that have a value and are used on some date, from the oldest to the newest. */
    List<InForce<T>> inForce() {
        List<InForce<T>> periods = new ArrayList<>();
        for (int index = 0; index < dated.versions().size(); index++) {
            Dated.Version<T> version = dated.versions().get(index);
            Optional<T> value = version.content().value();
            if (value.isPresent() && !isHidden(index)) {
                LocalDate before = index + 1 < dated.versions().size()
                        ? dated.versions().get(index + 1).known().day()
                        : null;
                periods.add(new InForce<>(
                        value.get(), valueOf(index), version.known().day(), before));
            }
        }
        return periods;
    }

    /** Says that the newest version awaits its text, if it does. */
    Optional<Gap> awaited() {
        return dated.latest()
                .content()
                .fold(
                        given -> Optional.empty(),
                        awaited -> Optional.of(new Gap.NotPublished(dated.parameter(), awaited.text())),
                        assumed -> Optional.empty());
    }

    /** Visits each two versions that are used on one and the same date, in one walk over both. */
    static <A, B> void together(
            List<InForce<A>> some, List<InForce<B>> others, BiConsumer<InForce<A>, InForce<B>> visitor) {
        int one = 0;
        int other = 0;
        while (one < some.size() && other < others.size()) {
            if (some.get(one).meets(others.get(other))) {
                visitor.accept(some.get(one), others.get(other));
            }
            if (some.get(one).endsBefore(others.get(other))) {
                one++;
            } else {
                other++;
            }
        }
    }
}

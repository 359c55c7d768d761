package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.core.text.DayText;
import io.github.carecyber.core.text.HourText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The day of filing (<em>date de dépôt</em>), anywhere in a period that lies ahead.
 *
 * <p>For example "file between 24 November 2026 and 15 December 2026". Applied, it files on the first day, and on a last day with
 * an hour at that hour. A file that is filed again takes the place of the one filed before.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param first the first day, in the zone of the call
 * @param last the end of the period, null if none is known
 * @param zone the zone of the call
 * @param nature whether the file states no day yet, one that lies ahead, or one that has passed, so that it is filed again
 */
public record FileBetween(LocalDate first, @Nullable Deadline last, ZoneId zone, FactNature nature)
        implements FactChange {

    private static final BilingualText FILE = BilingualText.of("Déposer le dossier", "File the application");

    private static final BilingualText FILE_AGAIN =
            BilingualText.of("Déposer à nouveau le dossier", "File the application again");

    private static final BilingualText BETWEEN =
            BilingualText.of(" entre le {first} et le {last}", " between {first} and {last}");

    private static final BilingualText ON = BilingualText.of(" le {last}", " on {last}");

    private static final BilingualText FROM = BilingualText.of(" à partir du {first}", " from {first} on");

    private static final BilingualText HOUR = BilingualText.of(", à {hour} au plus tard", ", by {hour}");

    /**
     * Checks the period.
     *
     * @param first the first day, in the zone of the call
     * @param last the end of the period, null if none is known
     * @param zone the zone of the call
     * @param nature whether the file states no day yet, one that lies ahead, or one that has passed, so that it is filed again
     * @throws IllegalArgumentException if the period ends before it begins
     */
    public FileBetween {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(nature, "nature");
        if (last != null && last.day().isBefore(first)) {
            throw new IllegalArgumentException(
                    "Period from " + first + " to " + last + " is empty: it ends on or after its first day.");
        }
    }

    @Override
    public List<DataPath> paths(Application application) {
        Objects.requireNonNull(application, "application");
        return List.of(DataPath.of("filed"));
    }

    /** Files on the first day. */
    @Override
    public Application applyTo(Application application) {
        return application.withFiled(momentOn(first));
    }

    private FilingMoment momentOn(LocalDate day) {
        LocalTime hour = last == null || !last.day().equals(day) ? null : last.hour();
        return hour == null
                ? FilingMoment.on(day)
                : FilingMoment.at(day.atTime(hour).atZone(zone).toOffsetDateTime());
    }

    @Override
    public BilingualText wording() {
        return Sentence.append(nature == FactNature.REPEATABLE ? FILE_AGAIN : FILE, period());
    }

    private BilingualText period() {
        Arguments arguments = Arguments.none().with("first", DayText.of(first));
        if (last == null) {
            return Sentence.fill(FROM, arguments);
        }
        BilingualText days =
                Sentence.fill(last.day().equals(first) ? ON : BETWEEN, arguments.with("last", DayText.of(last.day())));
        LocalTime hour = last.hour();
        return hour == null
                ? days
                : Sentence.append(
                        days,
                        Sentence.fill(
                                HOUR, Arguments.none().with("hour", new Argument.Wording(HourText.of(hour, zone)))));
    }
}

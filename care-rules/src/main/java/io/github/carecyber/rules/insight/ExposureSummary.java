package io.github.carecyber.rules.insight;

import io.github.carecyber.core.message.Elements;
import java.util.List;
import java.util.Objects;

/**
 * What stays open to attackers, month by month (<em>exposition résiduelle mois par mois</em>).
 *
 * <p>Counted are the weaknesses stated to be exploitable. One is <em>accepted</em> if a reason is given for that; it is then neither
 * open nor closed. Any other closes on the last of the ends of the actions that answer it, abandoned ones aside:
 *
 * <ul>
 *   <li>an action that is done ends on its end, or on the as-of date if it states none;
 *   <li>any other action ends on its end, but an end before the as-of date is refuted by the action not being done, and counts as no
 *       end at all;
 *   <li>an action without an end never ends, and a weakness that waits for it, or that nothing answers, stays open.
 * </ul>
 *
 * <p>For example a weakness answered by an action until 31 March and by another until 30 June: open at the end of May, closed at the
 * end of June.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param exploitable how many weaknesses are stated to be exploitable
 * @param exploitabilityUnknown how many state neither that they are exploitable nor that they are not; they are counted nowhere else
 * @param accepted how many of the exploitable ones are accepted
 * @param unanswered how many of the others no action answers, so that they stay open
 * @param undated how many of the others an action answers and no date tells when they close, so that they stay open; also those
 *     whose identifier stands for several weaknesses
 * @param exploitationUnknown how many of those that are not accepted do not state whether they are known to be exploited
 * @param reachUnknown how many of those that are not accepted do not state from where they can be reached
 * @param severityUnknown how many of those that are not accepted have no score
 * @param now what is open at the end of the as-of date
 * @param months what is open at the end of each month, from the month of the as-of date or the first closing, whichever is earlier, to
 *     that of the as-of date or the last closing, whichever is later, but at most {@value #MOST_MONTHS} months before and after that
 *     of the as-of date; what closes before counts as closed
 * @param closedLater how many close after the last of these months
 * @param closed how much is closed, for each day on which a weakness closes, in order of the day
 */
public record ExposureSummary(
        int exploitable,
        int exploitabilityUnknown,
        int accepted,
        int unanswered,
        int undated,
        int exploitationUnknown,
        int reachUnknown,
        int severityUnknown,
        OpenWeaknesses now,
        List<OpenWeaknesses> months,
        int closedLater,
        List<ClosedShare> closed) {

    /** The most months shown on either side of the as-of date. */
    public static final int MOST_MONTHS = 60;

    /**
     * Copies the lists.
     *
     * @param exploitable how many weaknesses are stated to be exploitable
     * @param exploitabilityUnknown how many state neither that they are exploitable nor that they are not
     * @param accepted how many of the exploitable ones are accepted
     * @param unanswered how many of the others no action answers
     * @param undated how many of the others an action answers and no date tells when they close
     * @param exploitationUnknown how many of those that are not accepted do not state whether they are known to be exploited
     * @param reachUnknown how many of those that are not accepted do not state from where they can be reached
     * @param severityUnknown how many of those that are not accepted have no score
     * @param now what is open at the end of the as-of date
     * @param months what is open at the end of each month
     * @param closedLater how many close after the last of these months
     * @param closed how much is closed, for each day on which a weakness closes
     */
    public ExposureSummary {
        Objects.requireNonNull(now, "now");
        months = Elements.copyOf(months, "months");
        closed = Elements.copyOf(closed, "closed");
    }
}

package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.call.SiteCriterion;
import io.github.carecyber.core.facility.ApplicantKind;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.wording.TermText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant would have to be for several conditions to hold together, or to fail together.
 *
 * <p>An all-of is met only if each part is met or not applicable, an any-of fails only if each part fails or is not applicable. So
 * parts are taken apart as far as that stays true: an all-of that must hold into its parts, an any-of that must fail likewise, and
 * {@code not} turns one demand into the other. Nothing is concluded from a part that may be not applicable, as neutral parts keep
 * out of the way. What is left are conditions that must be met, or must fail, and they are in conflict
 *
 * <ul>
 *   <li>if the same condition must do both;
 *   <li>if no kind of applicant, no region of a seat, or no figure is left: an applicant has one kind and one seat, and a figure is
 *       one number of at least zero;
 *   <li>if no day of filing is left, whichever versions of the dates are used: an application is filed on one day;
 *   <li>if a condition that must be met {@linkplain Implication implies} one that must fail.
 * </ul>
 *
 * <p>A part that is itself {@linkplain ConditionNode#isNeverMet() in everybody's way} is left out: it is reported by itself.
 *
 * <p>This class is mutable and for one thread.
 */
final class Requirements {

    private final Contradiction contradiction;
    private final Set<Criterion> met = new HashSet<>();
    private final Set<Criterion> failed = new HashSet<>();
    private final List<Criterion> sitesMet = new ArrayList<>();
    private final List<Criterion> sitesFailed = new ArrayList<>();
    private final Set<ApplicantKind> kinds = EnumSet.allOf(ApplicantKind.class);
    private final List<Choice> kindChoices = new ArrayList<>();
    private final List<Choice> seatChoices = new ArrayList<>();
    private final Set<Region> seatsExcluded = EnumSet.noneOf(Region.class);
    private final Map<Measure, FigureRange> figures = new HashMap<>();
    private final FundingCall call;
    private @Nullable Set<Region> seats;
    private LocalDate firstDay = LocalDate.MIN;
    private LocalDate lastDay = LocalDate.MAX;
    private @Nullable BilingualText conflict;

    private Requirements(FundingCall call, boolean holding) {
        this.call = call;
        this.contradiction = new Contradiction(holding);
    }

    /** Why parts cannot all hold together, or cannot all fail together; null if nothing shows that. */
    static @Nullable BilingualText conflict(List<ConditionNode> parts, boolean holding, FundingCall call) {
        Requirements requirements = new Requirements(call, holding);
        for (ConditionNode part : parts) {
            requirements.require(part, holding);
        }
        requirements.compareSites();
        return requirements.conflict;
    }

    private void require(ConditionNode node, boolean holding) {
        Criterion criterion = node.criterion();
        if (holding ? node.isNeverMet() : node.neverFails()) {
            return;
        }
        boolean concernsEverybody = !node.may(Status.NOT_APPLICABLE);
        if (concernsEverybody) {
            (holding ? met : failed).add(criterion);
            note((holding ? failed : met).contains(criterion), contradiction::bothWays);
        }
        if (criterion instanceof Criterion.Not) {
            require(node.parts().get(0), !holding);
        } else if (holding ? criterion instanceof Criterion.AllOf : criterion instanceof Criterion.AnyOf) {
            node.parts().forEach(part -> require(part, holding));
        } else if (concernsEverybody) {
            restrict(criterion, holding);
        }
    }

    private void restrict(Criterion criterion, boolean holding) {
        if (criterion instanceof Criterion.KindIn kindIn) {
            kindIn.kinds().value().ifPresent(some -> restrictKinds(some, holding));
        } else if (criterion instanceof Criterion.SeatIn seatIn) {
            seatIn.regions().value().ifPresent(some -> restrictSeats(some, holding));
        } else if (criterion instanceof Criterion.Measured measured) {
            measured.threshold().value().ifPresent(threshold -> restrictFigures(measured, threshold, holding));
        } else if (criterion instanceof Criterion.FiledInTime && holding) {
            call.calendar().window(CallStep.APPLICATIONS).ifPresent(this::restrictDays);
        } else if (criterion instanceof Criterion.FiledWithin within && holding) {
            restrictDays(within.window());
        } else if (criterion instanceof SiteCriterion || criterion instanceof Criterion.SameSite) {
            (holding ? sitesMet : sitesFailed).add(criterion);
        }
    }

    private void restrictKinds(Set<ApplicantKind> some, boolean holding) {
        kindChoices.add(Choice.of(some, TermText::of, holding));
        if (holding) {
            kinds.retainAll(some);
        } else {
            kinds.removeAll(some);
        }
        note(kinds.isEmpty(), () -> contradiction.kinds(kindChoices));
    }

    /** A seat may lie outside every region, so that regions which are excluded never leave nothing by themselves. */
    private void restrictSeats(Set<Region> some, boolean holding) {
        seatChoices.add(Choice.of(some, region -> BilingualText.of(region.label(), region.label()), holding));
        if (!holding) {
            seatsExcluded.addAll(some);
        } else if (seats == null) {
            seats = EnumSet.copyOf(some);
        } else {
            seats.retainAll(some);
        }
        note(seats != null && seatsExcluded.containsAll(seats), () -> contradiction.seats(seatChoices));
    }

    private void restrictFigures(Criterion.Measured measured, long threshold, boolean holding) {
        Measure measure = measured.measure();
        FigureRange left =
                figures.getOrDefault(measure, FigureRange.ANY).within(new Limit(measured.bound(), threshold, holding));
        figures.put(measure, left);
        note(left.isEmpty(), () -> contradiction.figures(measure, left));
    }

    /** Leaves the days between the earliest opening and the latest deadline of any version; an awaited version meets nothing. */
    private void restrictDays(CallWindow window) {
        published(window.opens())
                .min(Comparator.naturalOrder())
                .filter(firstDay::isBefore)
                .ifPresent(day -> firstDay = day);
        published(window.closes())
                .map(Deadline::day)
                .max(Comparator.naturalOrder())
                .filter(lastDay::isAfter)
                .ifPresent(day -> lastDay = day);
        note(lastDay.isBefore(firstDay), contradiction::days);
    }

    private static <T> Stream<T> published(Dated<T> dated) {
        return dated.versions().stream().flatMap(version -> version.content().value().stream());
    }

    private void compareSites() {
        for (Criterion one : Implication.compared(sitesMet)) {
            for (Criterion other : Implication.compared(sitesFailed)) {
                note(Implication.holds(one, other), contradiction::impliedBothWays);
            }
        }
    }

    private void note(boolean found, Supplier<BilingualText> reason) {
        if (found && conflict == null) {
            conflict = reason.get();
        }
    }
}

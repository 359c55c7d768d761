package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.CallWindow;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Authorisation;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.law.Dated;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.Prerequisite;
import io.github.carecyber.rules.remedy.FactNature;
import io.github.carecyber.rules.remedy.FileBetween;
import io.github.carecyber.rules.remedy.Remedies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The periods of filing that lie ahead. The date of knowledge stands for today: it begins the first period, and each further one
 * begins on a day on which some date of the call or of the file takes effect; inside a period, every day gives the same answers.
 *
 * <p>A file that was filed can be filed again on a later day, but only while the call is known to take applications.
 */
final class FilingPeriods {

    private final Situation situation;
    private final CallCalendar calendar;
    private final FactNature nature;
    private final LocalDate from;
    private final List<Window> windows = new ArrayList<>();
    private final Set<Integer> withinDays = new HashSet<>();
    private final List<FileBetween> periods;

    /**
     * A window for filing that the call as a whole or a condition gives.
     *
     * @param opens the first day, null if it is not known
     * @param closes the deadline, null if it is not known
     */
    private record Window(
            @Nullable LocalDate opens, @Nullable Deadline closes) {

        boolean has(LocalDate day) {
            return (opens == null || !day.isBefore(opens)) && (closes == null || !day.isAfter(closes.day()));
        }

        boolean surelyHas(LocalDate day) {
            return opens != null && closes != null && has(day);
        }
    }

    private FilingPeriods(Condition whole, Situation situation) {
        this.situation = situation;
        this.calendar = situation.call().calendar();
        LocalDate filed = situation.filingDay();
        this.nature = filed == null
                ? FactNature.SUPPLIABLE
                : lieAhead(situation) ? FactNature.CHANGEABLE : FactNature.REPEATABLE;
        // What was filed today cannot be filed earlier today.
        LocalDate today = situation.asOf();
        this.from = today.equals(filed) && today.isBefore(LocalDate.MAX) ? today.plusDays(1) : today;
        calendar.window(CallStep.APPLICATIONS).ifPresent(this::addWindow);
        addWindows(whole);
        this.periods = List.copyOf(periods());
    }

    /** Whether the day of filing is not stated, or lies ahead and can still be changed. */
    static boolean lieAhead(Situation situation) {
        LocalDate day = situation.filingDay();
        return day == null || day.isAfter(situation.asOf());
    }

    /** The periods of a situation. */
    static FilingPeriods of(Condition whole, Situation situation) {
        return new FilingPeriods(whole, situation);
    }

    private void addWindow(CallWindow window) {
        Window known = new Window(known(window.opens()), known(window.closes()));
        if (!windows.contains(known)) {
            windows.add(known);
        }
    }

    private void addWindows(Condition condition) {
        if (condition instanceof FilingCondition filing && filing.window() != null) {
            addWindow(filing.window());
        }
        condition.parts().forEach(this::addWindows);
    }

    private <T> @Nullable T known(Dated<T> dated) {
        return dated.versionAt(situation.asOf())
                .flatMap(version -> version.content().value())
                .orElse(null);
    }

    private List<FileBetween> periods() {
        NavigableSet<LocalDate> starts = starts();
        List<FileBetween> found = new ArrayList<>();
        for (LocalDate first : starts) {
            LocalDate next = starts.higher(first);
            found.add(new FileBetween(first, next == null ? null : endBefore(next), calendar.zone(), nature));
        }
        return found;
    }

    /** All periods, one after the other. */
    List<FileBetween> all() {
        return periods;
    }

    /** The places of those that are tried: first those within the dates of the call or of a condition, then the earliest. */
    Set<Integer> tried() {
        Set<Integer> tried = new TreeSet<>();
        for (int index = 0; index < periods.size() && tried.size() < Remedies.MOST_PERIODS; index++) {
            if (takesApplicationsOn(periods.get(index).first())) {
                tried.add(index);
            }
        }
        for (int index = 0; index < periods.size() && tried.size() < Remedies.MOST_PERIODS; index++) {
            if (nature != FactNature.REPEATABLE) {
                tried.add(index);
            }
        }
        return tried;
    }

    /** Whether more periods come into question than may be tried. */
    boolean areMoreThan(Set<Integer> tried) {
        for (int index = 0; index < periods.size(); index++) {
            if (!tried.contains(index)
                    && (nature != FactNature.REPEATABLE
                            || takesApplicationsOn(periods.get(index).first()))) {
                return true;
            }
        }
        return false;
    }

    private NavigableSet<LocalDate> starts() {
        NavigableSet<LocalDate> starts = new TreeSet<>();
        starts.add(from);
        addCall(starts);
        addApplication(starts);
        return starts;
    }

    private boolean takesApplicationsOn(LocalDate day) {
        return nature == FactNature.REPEATABLE
                ? windows.stream().anyMatch(window -> window.surelyHas(day))
                : windows.isEmpty() || windows.stream().anyMatch(window -> window.has(day));
    }

    /** The day before another; the last day of a window ends with its hour, and where several end on it, with the earliest. */
    private Deadline endBefore(LocalDate next) {
        Deadline end = Deadline.of(next.minusDays(1));
        for (Window window : windows) {
            Deadline closes = window.closes();
            if (closes != null && closes.day().equals(end.day()) && closes.compareTo(end) < 0) {
                end = closes;
            }
        }
        return end;
    }

    private void addCall(Set<LocalDate> starts) {
        for (Window window : windows) {
            add(starts, window.opens());
            Deadline closes = window.closes();
            if (closes != null) {
                addAfter(starts, closes.day());
                if (closes.hour() != null) {
                    // On this day the hour is asked for, on the others the day is enough.
                    add(starts, closes.day());
                }
            }
        }
        for (Prerequisite prerequisite :
                situation.call().prerequisites().value().orElse(List.of())) {
            for (EvidenceRequirement requirement : prerequisite.evidence()) {
                EvidenceWindow window = requirement.window();
                if (window instanceof EvidenceWindow.Since since) {
                    add(starts, since.first());
                } else if (window instanceof EvidenceWindow.WithinDays within) {
                    withinDays.add(within.days());
                }
            }
        }
    }

    private void addApplication(Set<LocalDate> starts) {
        Application application = situation.application();
        Applicant applicant = application.applicant();
        for (LegalEntity entity : applicant == null ? List.<LegalEntity>of() : applicant.legalEntities()) {
            add(starts, entity.closed());
            for (Facility site : entity.facilities()) {
                add(starts, site.closed());
                List<Authorisation> authorisations = site.authorisations();
                for (Authorisation authorisation : authorisations == null ? List.<Authorisation>of() : authorisations) {
                    add(starts, authorisation.from());
                    addAfter(starts, authorisation.until());
                }
            }
        }
        for (Evidence document : application.evidence()) {
            LocalDate dated = document.dated();
            add(starts, dated);
            for (int days : withinDays) {
                if (dated != null && dated.isBefore(LocalDate.MAX.minusDays(days))) {
                    addAfter(starts, dated.plusDays(days));
                }
            }
        }
    }

    private void add(Set<LocalDate> starts, @Nullable LocalDate day) {
        if (day != null && day.isAfter(from)) {
            starts.add(day);
        }
    }

    private void addAfter(Set<LocalDate> starts, @Nullable LocalDate day) {
        if (day != null && day.isBefore(LocalDate.MAX)) {
            add(starts, day.plusDays(1));
        }
    }
}

package io.github.carecyber.rules.page;

import io.github.carecyber.core.identity.ActionId;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.rules.wording.Markup;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some actions as bars over the months, with milestones, what waits for what, and the days that matter. */
final class TimelineDrawing {

    /** The most arrows into one action; the table names all that it waits for. */
    private static final int MOST_ARROWS = 5;

    /** The most milestones of one action that are drawn. */
    private static final int MOST_MILESTONES = 12;

    private static final int LONGEST_NAME = 60;
    private static final long ROW = 260;
    private static final long THICKNESS = 130;
    private static final long TOP = 1_180;
    private static final long NAMES = 60;
    private static final long STATES = 2_750;
    private static final long LEFT = 3_650;
    private static final long RIGHT = 9_900;
    private static final long MILESTONE = 60;

    private final Schedule schedule;
    private final List<Schedule.Row> rows;
    private final LocalDate asOf;
    private final TimeAxis axis;
    private final PageText text;
    private final Drawing drawing;
    private final long bottom;

    private TimelineDrawing(
            Schedule schedule, List<Schedule.Row> rows, LocalDate asOf, TimeAxis axis, PageText text, Drawing drawing) {
        this.schedule = schedule;
        this.rows = rows;
        this.asOf = asOf;
        this.axis = axis;
        this.text = text;
        this.drawing = drawing;
        this.bottom = TOP + rows.size() * ROW;
    }

    /** Returns the axis on which all actions of a schedule can be drawn. */
    static TimeAxis axis(Schedule schedule, LocalDate asOf) {
        LocalDate from = asOf;
        LocalDate until = asOf;
        for (Schedule.Row row : schedule.rows()) {
            for (LocalDate day :
                    new LocalDate[] {row.action().start(), row.action().end()}) {
                if (day != null) {
                    from = day.isBefore(from) ? day : from;
                    until = day.isAfter(until) ? day : until;
                }
            }
        }
        if (schedule.deadline() != null && schedule.deadline().isAfter(until)) {
            until = schedule.deadline();
        }
        return new TimeAxis(asOf, from, until, LEFT, RIGHT);
    }

    static void write(
            Schedule schedule,
            List<Schedule.Row> rows,
            int number,
            LocalDate asOf,
            TimeAxis axis,
            String title,
            PageText text) {
        Drawing drawing = Drawing.open(
                text,
                "timeline-" + number,
                title,
                text.in(
                        "Chaque ligne est une action, avec son état en toutes lettres\u00a0; le tableau des actions donne les mêmes dates.",
                        "Each row is an action, with its state in words; the table of actions gives the same dates."),
                (int) (TOP + rows.size() * ROW + 80));
        TimelineDrawing timeline = new TimelineDrawing(schedule, rows, asOf, axis, text, drawing);
        timeline.ground();
        timeline.arrows();
        timeline.lines();
        for (int row = 0; row < rows.size(); row++) {
            timeline.bar(rows.get(row), TOP + row * ROW);
        }
        drawing.close();
    }

    private void ground() {
        for (int row = 0; row < rows.size(); row += 2) {
            drawing.rectangle("band", 0, TOP + row * ROW, Drawing.WIDTH, ROW);
        }
        LocalDate phase = schedule.phaseStart();
        LocalDate deadline = schedule.deadline();
        if (phase != null) {
            long from = axis.at(phase);
            long until = deadline == null ? RIGHT : axis.after(deadline);
            drawing.rectangle("phase", from, 500, until - from, 160);
            place(from, 620, text.in("Phase opérationnelle, dès le ", "Operational phase, from ") + text.day(phase));
        }
        axis.draw(drawing, text, 860, 740, bottom);
        drawing.line("axis", LEFT, TOP, RIGHT, TOP);
    }

    private void lines() {
        long now = axis.at(asOf);
        drawing.line("as-of", now, 180, now, bottom);
        place(now, 140, text.in("Date du contrôle\u00a0: ", "Date of the check: ") + text.day(asOf));
        LocalDate deadline = schedule.deadline();
        if (deadline != null) {
            long end = axis.after(deadline);
            if (axis.shows(deadline)) {
                drawing.line("deadline", end, 360, end, bottom);
            }
            place(end, 320, text.in("Clôture des déclarations\u00a0: ", "Declarations close on ") + text.day(deadline));
        }
    }

    /** Writes words at a place of the axis, on the side of it where there is more room. */
    private void place(long x, long y, String words) {
        boolean atLeft = x < (LEFT + RIGHT) / 2;
        drawing.words("", atLeft ? "start" : "end", atLeft ? x + 30 : x - 30, y, words);
    }

    private void bar(Schedule.Row row, long y) {
        RemediationAction action = row.action();
        String state = text.in(PlanWords.of(action.status()));
        drawing.open(Markup.shortened(row.name(), PageText.LONGEST) + " – " + state + ", " + text.day(action.start())
                + " – " + text.day(action.end()));
        drawing.within(
                row.critical() ? "strong" : "",
                NAMES,
                y + 30,
                STATES - NAMES - 60,
                200,
                Markup.shortened(row.name(), LONGEST_NAME));
        drawing.words("quiet", "start", STATES, y + 175, state);
        LocalDate start = action.start();
        LocalDate end = action.end();
        if (start == null || end == null || end.isBefore(start)) {
            drawing.words("quiet", "start", LEFT + 60, y + 175, withoutBar(start, end));
        } else if (end.isBefore(asOf) && axis.after(end) <= LEFT) {
            drawing.words("quiet", "start", LEFT + 60, y + 175, text.in("◂ avant ces mois", "◂ before these months"));
        } else if (!axis.shows(start) && axis.at(start) >= RIGHT) {
            drawing.words("quiet", "end", RIGHT - 60, y + 175, text.in("après ces mois ▸", "after these months ▸"));
        } else {
            long from = axis.at(start);
            long until = Math.max(axis.after(end), from + 20);
            drawing.rectangle(PlanWords.styleOf(action.status()), from, top(y), until - from, THICKNESS);
            if (row.critical()) {
                drawing.line("critical", from, y + 225, until, y + 225);
            }
        }
        action.milestones().stream().limit(MOST_MILESTONES).forEach(milestone -> milestone(milestone, y));
        drawing.closeGroup();
    }

    private String withoutBar(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null && end == null) {
            return text.in("dates non indiquées", "dates not stated");
        }
        if (start == null) {
            return text.in("début non indiqué, fin le ", "start not stated, ends on ") + text.day(end);
        }
        return end == null
                ? text.in("dès le ", "from ") + text.day(start) + text.in(", fin non indiquée", ", end not stated")
                : text.in("la fin précède le début", "the end is before the start");
    }

    private void milestone(Milestone milestone, long y) {
        LocalDate day = milestone.day();
        if (day == null || !axis.shows(day)) {
            return;
        }
        long x = axis.after(day);
        long middle = top(y) + THICKNESS / 2;
        drawing.open(text.in("Jalon", "Milestone")
                + text.colon()
                + text.day(day)
                + (milestone.title() == null ? "" : " – " + Markup.shortened(milestone.title(), LONGEST_NAME)));
        drawing.area(
                "milestone",
                x - MILESTONE,
                middle,
                x,
                middle - MILESTONE,
                x + MILESTONE,
                middle,
                x,
                middle + MILESTONE);
        drawing.closeGroup();
    }

    /** Draws an arrow from the end of an action to the start of one that waits for it, if both are in this drawing. */
    private void arrows() {
        Map<ActionId, Integer> places = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            ActionId id = rows.get(row).action().id();
            if (id != null && drawn(rows.get(row).action())) {
                places.putIfAbsent(id, row);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            RemediationAction action = rows.get(row).action();
            if (!drawn(action)) {
                continue;
            }
            int to = row;
            action.dependsOn().stream()
                    .distinct()
                    .map(places::get)
                    .filter(from -> from != null && from != to)
                    .limit(MOST_ARROWS)
                    .forEach(from -> arrow(from, to));
        }
    }

    private static boolean drawn(RemediationAction action) {
        LocalDate start = action.start();
        LocalDate end = action.end();
        return start != null && end != null && !end.isBefore(start);
    }

    private void arrow(int from, int to) {
        LocalDate end = rows.get(from).action().end();
        LocalDate start = rows.get(to).action().start();
        if (end == null || start == null) {
            return;
        }
        long fromX = axis.after(end);
        long fromY = top(TOP + from * ROW) + THICKNESS / 2;
        long toX = axis.at(start);
        long toY = top(TOP + to * ROW) + (from < to ? 0 : THICKNESS);
        long enter = toX + 40;
        long point = from < to ? -50 : 50;
        drawing.path("waits", fromX, fromY, enter, fromY, enter, toY);
        drawing.area("arrow", enter - 28, toY + point, enter + 28, toY + point, enter, toY);
    }

    private static long top(long y) {
        return y + (ROW - THICKNESS) / 2 - 10;
    }
}

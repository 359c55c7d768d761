package io.github.carecyber.json.tool;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.json.oscal.PoamWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** {@code oscal}: this plan as security tools read it. */
final class OscalCommand implements Command {

    /** At this hour of UTC it is the same day everywhere in France. */
    private static final LocalTime HOUR = LocalTime.of(11, 0);

    @Override
    public ExitCode run(Invocation invocation, Session session) throws UsageException {
        invocation.requireOptions("--as-of");
        invocation.requireFiles(1);
        LocalDate asked = invocation.date("--as-of").orElse(null);
        Reading<RemediationPlan> reading =
                session.read(DocumentType.PLAN, invocation.file(0, "un plan de remédiation", "a remediation plan"));
        RemediationPlan plan = reading.value().orElse(null);
        if (plan == null) {
            return session.unreadable(reading);
        }
        LocalDate day = asked == null ? plan.drawnUp() : asked;
        if (day == null) {
            throw new UsageException(
                    "Le plan ne dit pas quel jour il est établi\u00a0: indiquez celui de sa dernière modification par --as-of"
                            + " AAAA-MM-JJ.",
                    "The plan does not say on which day it was drawn up: state that of its last change with --as-of"
                            + " YYYY-MM-DD.");
        }
        session.print(text(plan, day, session));
        return ExitCode.ACCEPTED;
    }

    private static String text(RemediationPlan plan, LocalDate day, Session session) throws UsageException {
        Instant lastModified = day.atTime(HOUR).toInstant(ZoneOffset.UTC);
        try {
            return PoamWriter.in(session.locale()).of(plan, lastModified);
        } catch (IllegalArgumentException exception) {
            throw new UsageException(
                    "OSCAL n’a pas de forme pour le jour " + Excerpt.of(day.toString())
                            + "\u00a0: des années 1900 à 2999.",
                    "OSCAL has no form for the day " + Excerpt.of(day.toString()) + ": from the year 1900 to 2999.");
        }
    }
}

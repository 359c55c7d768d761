package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.money.Share;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the objectives of one declaration are assessed on. This class is for one thread. */
final class Assessment {

    private final FundingCall call;
    private final Declaration declaration;
    private final LocalDate asOf;
    private final DeclarationDay day;
    private final @Nullable LocalDate applied;
    private final Parties parties;
    private final Map<Share, ActivityCoverage> coverages = new HashMap<>();

    Assessment(FundingCall call, Declaration declaration, LocalDate asOf) {
        this.call = call;
        this.declaration = declaration;
        this.asOf = asOf;
        LocalDate filed = dayOf(declaration.filed());
        this.day = new DeclarationDay(filed == null ? asOf : filed, filed != null);
        this.applied = dayOf(declaration.applied());
        this.parties = new Parties(declaration.applicant(), day.day());
    }

    private @Nullable LocalDate dayOf(@Nullable FilingMoment moment) {
        ZoneId zone = call.calendar().zone();
        return moment == null ? null : moment.dayIn(zone);
    }

    FundingCall call() {
        return call;
    }

    Declaration declaration() {
        return declaration;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The day to which windows count. */
    DeclarationDay day() {
        return day;
    }

    /** The last day that a file of this day can tell of: that of its filing, and no day that lies ahead. */
    LocalDate lastDayTold() {
        return day.day().isBefore(asOf) ? day.day() : asOf;
    }

    /** The day of the application, null if it is not stated. */
    @Nullable
    LocalDate applied() {
        return applied;
    }

    Parties parties() {
        return parties;
    }

    /** The combined activity against a threshold, worked out once for all objectives that have it. */
    ActivityCoverage coverage(Applicant applicant, Share atLeast) {
        return coverages.computeIfAbsent(
                atLeast, share -> ActivityCoverage.of(applicant, declaration.activityYear(), share, day.day()));
    }
}

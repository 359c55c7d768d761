package io.github.carecyber.rules.budget;

import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The budget of the programme on a date (<em>situation budgétaire</em>).
 *
 * <p>For example on 31 October 2025: 138.6 million euros are left until 2025; on the same day of 2026 nothing can be told, because no
 * appropriation for 2026 is on record.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param asOf the date
 * @param appropriations what is committed and left of each appropriation, by their years
 * @param aims how far each aim is, by their years
 * @param headroom what can still be committed on the date, in euros: the least that is left of the appropriations that cover it; null if
 *     none does
 * @param later the commitments after the date, which are not counted, in the order of their days and then of their calls
 * @param report which commitments go beyond an appropriation, and which cannot be told against any
 */
public record BudgetPosition(
        LocalDate asOf,
        List<AppropriationPosition> appropriations,
        List<AimPosition> aims,
        @Nullable Euros headroom,
        List<Commitment> later,
        Report report) {

    /**
     * Copies the lists.
     *
     * @param asOf the date
     * @param appropriations what is committed and left of each appropriation, by their years
     * @param aims how far each aim is, by their years
     * @param headroom what can still be committed on the date, in euros: the least that is left of the appropriations that cover it; null
     *     if none does
     * @param later the commitments after the date, which are not counted, in the order of their days and then of their calls
     * @param report which commitments go beyond an appropriation, and which cannot be told against any
     */
    public BudgetPosition {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(report, "report");
        appropriations = Elements.copyOf(appropriations, "appropriations");
        aims = Elements.copyOf(aims, "aims");
        later = Elements.copyOf(later, "later");
    }
}

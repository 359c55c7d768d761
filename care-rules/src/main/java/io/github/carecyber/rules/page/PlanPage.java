package io.github.carecyber.rules.page;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.insight.PlanSummary;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A remediation plan on one page of HTML (<em>page de synthèse du plan de remédiation</em>): what the check found, what the plan costs,
 * what stays exposed until when, and who waits for what.
 *
 * <p>For example {@code PlanPage.in(Locale.FRENCH).withCall(call).of(plan, report, asOf)}. The page is whole in itself: it has its
 * style sheet and its drawings inside, no script, and loads nothing. It is made to be printed, and for readers who see no colours or
 * use a screen reader: whatever a colour or a drawing says is there in words, too. It is well-formed as XML.
 *
 * <p>A page is bounded, whatever the plan: it shows at most {@value #MOST_FINDINGS} violations, as many rules left undecided, {@value
 * #MOST_ACTIONS} actions, and the first 400 characters of any text, and says how much more there is. The summary counts everything.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlanPage {

    /** The most violations, and the most undecided rules, that a page shows. */
    public static final int MOST_FINDINGS = FindingsSection.MOST;

    /** The most actions that a page shows. */
    public static final int MOST_ACTIONS = 120;

    private final RuleCatalog catalog;
    private final Locale locale;
    private final @Nullable FundingCall call;

    private PlanPage(RuleCatalog catalog, Locale locale, @Nullable FundingCall call) {
        this.catalog = catalog;
        this.locale = locale;
        this.call = call;
    }

    /**
     * Returns how pages are written for a reader.
     *
     * @param locale the reader's locale: French for every French one, English for any other
     * @return the way to write pages
     */
    public static PlanPage in(Locale locale) {
        return of(RuleCatalog.standard(), locale);
    }

    /**
     * Returns how pages are written for a reader, with rules of others too.
     *
     * @param catalog the rules whose messages are needed
     * @param locale the reader's locale: French for every French one, English for any other
     * @return the way to write pages
     */
    public static PlanPage of(RuleCatalog catalog, Locale locale) {
        return new PlanPage(Objects.requireNonNull(catalog, "catalog"), Objects.requireNonNull(locale, "locale"), null);
    }

    /**
     * Returns a way to write pages that also names the call and shows its operational phase and its last day for declarations, where
     * they are published.
     *
     * @param newCall the call that the plan is for
     * @return the way to write pages; this one stays as it is
     */
    public PlanPage withCall(FundingCall newCall) {
        return new PlanPage(catalog, locale, Objects.requireNonNull(newCall, "call"));
    }

    /**
     * Writes the page of a plan.
     *
     * @param plan the plan, which may be incomplete, and may be enriched by a list of exploited vulnerabilities
     * @param report what the check of the plan found
     * @param asOf the date of the check
     * @return the text of the page, ending with a line feed
     */
    public String of(RemediationPlan plan, Report report, LocalDate asOf) {
        PageSubject subject = new PageSubject(
                Objects.requireNonNull(plan, "plan"),
                call,
                Objects.requireNonNull(report, "report"),
                PlanSummary.of(plan, Objects.requireNonNull(asOf, "asOf")));
        PageText text = new PageText(locale);
        HeadSection.write(subject, text);
        FindingsSection.write(report, catalog, text);
        ExposureSection.write(subject, text);
        CostSection.write(subject, text);
        ScheduleSection.write(subject, text);
        SourceSection.write(report.provenance(), text);
        return text.closing().toString();
    }
}

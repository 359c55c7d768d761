package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The conditions for applying to one call, ready to be decided (<em>recevabilité</em>).
 *
 * <p>Every condition is evaluated, whatever the others say, so an answer is always complete. Missing data makes a condition
 * unknown and never "not met". For example:
 *
 * <pre>{@code
 * Eligibility eligibility = Eligibility.of(call);
 * EligibilityVerdict verdict = eligibility.assess(application, LocalDate.of(2025, 10, 31));
 * if (!verdict.isEligible()) {
 *     verdict.reasons().forEach(reason -> show(reason.title(), reason.status()));
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Eligibility {

    private static final List<CriterionWording> WORDINGS = List.of(
            ForThisCall.WORDING,
            CombinedCondition.ALL_OF,
            CombinedCondition.ANY_OF,
            CombinedCondition.NOT,
            KindCondition.WORDING,
            SectorCondition.WORDING,
            SpecialCategoriesCondition.WORDING,
            OpenCondition.WORDING,
            FiledInTimeCondition.WORDING,
            GroupCondition.WORDING,
            EvidencedCondition.WORDING,
            AwaitedCondition.WORDING);

    private final FundingCall call;
    private final Condition condition;
    private final int places;

    private Eligibility(FundingCall call, Condition condition, int places) {
        this.call = call;
        this.condition = condition;
        this.places = places;
    }

    /**
     * Makes the conditions of a call ready.
     *
     * @param call the call
     * @return the conditions
     */
    public static Eligibility of(FundingCall call) {
        Objects.requireNonNull(call, "call");
        ConditionBuilder builder = new ConditionBuilder();
        int root = builder.place();
        Condition condition = CombinedCondition.allOf(
                root,
                List.of(new ForThisCall(builder.place()), call.eligibility().fold(builder)));
        return new Eligibility(call, condition, builder.placesTaken());
    }

    /**
     * Returns what each kind of condition says for each answer.
     *
     * @return the wordings, each kind once
     */
    public static List<CriterionWording> wordings() {
        return WORDINGS;
    }

    /**
     * Returns the kinds of condition as rules.
     *
     * @return the rules of the {@linkplain #wordings wordings}
     */
    public static List<Rule> rules() {
        return WORDINGS.stream().map(CriterionWording::rule).toList();
    }

    /**
     * Decides whether an applicant may apply.
     *
     * @param application the application, which may be incomplete
     * @param asOf the date of knowledge: of each parameter that moved, the version known on it is used
     * @return the answer, for whatever application and date
     */
    public EligibilityVerdict assess(Application application, LocalDate asOf) {
        Situation situation = new Situation(
                call, Objects.requireNonNull(application, "application"), Objects.requireNonNull(asOf, "asOf"));
        Status[] outcomes = new Status[places];
        Status status = condition.evaluate(situation, outcomes);
        return new EligibilityVerdict(
                call.id(),
                application.id(),
                asOf,
                status,
                () -> condition.explain(situation, outcomes, true),
                () -> Provenance.of(call.catalogVersion(), Map.of("application", application, "call", call)));
    }
}

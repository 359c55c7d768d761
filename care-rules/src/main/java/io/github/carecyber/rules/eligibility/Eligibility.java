package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
 * <p>Stating a fact that was missing never changes an answer other than "unknown", with these exceptions:
 *
 * <ul>
 *   <li>What is added can contradict what was stated, and the answer is then unknown: the kind of an applicant and whether it applies
 *       through its group, a document dated after the filing, and a figure, where a FINESS number shows that one site stands twice.
 *   <li>What is added can replace what stood for it: a figure takes one year for a whole legal entity or counts zero where no year was
 *       declared, and two sites that turn out to be one count once.
 *   <li>Nothing stated is itself a statement where the register has it so: no closing day and no state mean open, no end of an
 *       authorisation means that it lasts. To state one of these is to take the other back; a closing day or an end without a day of
 *       filing leaves the answer unknown.
 *   <li>A further entry of a list, such as a site, a member or a document, is no missing fact of those that stood there. A document
 *       without a kind, for one, leaves open what documents of a wrong date refused, as it may be the one that was wanted.
 * </ul>
 *
 * <p>This class is immutable and thread-safe, as far as the caller's own predicates are.
 */
public final class Eligibility {

    private final FundingCall call;
    private final Condition condition;
    private final Map<DataPath, Integer> places;
    private final @Nullable Batch batch;

    private Eligibility(FundingCall call, Condition condition, @Nullable Batch batch) {
        this.call = call;
        this.condition = condition;
        this.places = index(condition);
        this.batch = batch;
    }

    /**
     * Makes the conditions of a call ready. A {@link io.github.carecyber.core.call.Criterion.Custom} in it stays undecided, as no
     * predicate is supplied.
     *
     * @param call the call
     * @return the conditions
     */
    public static Eligibility of(FundingCall call) {
        return of(call, Map.of());
    }

    /**
     * Makes the conditions of a call ready, with the caller's own predicates.
     *
     * @param call the call
     * @param predicates the code for each {@link io.github.carecyber.core.call.Criterion.Custom} by its name; one that the call does
     *     not name is not used
     * @return the conditions
     */
    public static Eligibility of(FundingCall call, Map<RuleId, CustomPredicate> predicates) {
        ConditionBuilder builder = new ConditionBuilder(
                Objects.requireNonNull(call, "call"), Map.copyOf(Objects.requireNonNull(predicates, "predicates")));
        Place root = builder.place(DataPath.ROOT);
        Condition forThisCall = new ForThisCall(builder.place(DataPath.of("id")));
        Condition written = builder.condition(call.eligibility(), DataPath.of("eligibility"));
        return new Eligibility(call, CombinedCondition.allOf(root, List.of(forThisCall, written)), null);
    }

    private static Map<DataPath, Integer> index(Condition condition) {
        Map<DataPath, Integer> places = new HashMap<>();
        index(condition, places);
        return Map.copyOf(places);
    }

    private static void index(Condition condition, Map<DataPath, Integer> places) {
        places.put(condition.place().path(), condition.place().number());
        for (Condition part : condition.parts()) {
            index(part, places);
        }
    }

    /**
     * Returns what each kind of condition says for each answer.
     *
     * @return the wordings, each kind once
     */
    public static List<CriterionWording> wordings() {
        return Wordings.ALL;
    }

    /**
     * Returns the kinds of condition as rules, and the rules for decisions of the authority.
     *
     * @return the rules of the {@linkplain #wordings wordings}, then those that {@link #check} applies
     */
    public static List<Rule> rules() {
        return Stream.concat(Wordings.ALL.stream().map(CriterionWording::rule), DecisionCheck.RULES.stream())
                .toList();
    }

    /**
     * Checks that decisions of the authority are on conditions that the call has, each with one decision at most: what
     * {@link #assess(Application, LocalDate, List)} requires of them.
     *
     * @param decisions the decisions
     * @param place where their list stands in its document
     * @return all that is wrong with them, nothing if they can be used
     */
    public List<Violation> check(List<AuthorityDecision> decisions, DataPath place) {
        Objects.requireNonNull(place, "place");
        return DecisionCheck.of(List.copyOf(decisions), place, places.keySet(), call.id());
    }

    /**
     * Checks that decisions of the authority are on conditions that the call has where applications are assessed together, those that
     * compare them included, each with one decision at most: what {@link #assessAll(List, LocalDate, Map)} requires of them.
     *
     * @param decisions the decisions on one application
     * @param place where their list stands in its document
     * @return all that is wrong with them, nothing if they can be used
     */
    public List<Violation> checkInBatch(List<AuthorityDecision> decisions, DataPath place) {
        return inBatch(Batch.of(List.of(), call.id())).check(decisions, place);
    }

    /**
     * Decides whether an applicant may apply.
     *
     * @param application the application, which may be incomplete
     * @param asOf the date of knowledge: of each parameter that moved, the version known on it is used
     * @return the answer, for whatever application and date
     * @throws VirtualMachineError if a predicate of the caller throws it; anything else that it throws, a
     *     {@link StackOverflowError} included, leaves its condition unknown
     */
    public EligibilityVerdict assess(Application application, LocalDate asOf) {
        return assess(application, asOf, Map.of());
    }

    /**
     * Decides whether an applicant may apply, where the authority decided some conditions itself. The verdict shows both its decisions
     * and what the rules answer.
     *
     * @param application the application, which may be incomplete
     * @param asOf the date of knowledge: of each parameter that moved, the version known on it is used; a later decision of the
     *     authority is not known yet
     * @param decisions the decisions of the authority, at most one for each condition
     * @return the answer, for whatever application and date
     * @throws IllegalArgumentException if a decision is on a condition that the call does not have, or two are on the same one
     * @throws VirtualMachineError as {@link #assess(Application, LocalDate)} does
     */
    public EligibilityVerdict assess(Application application, LocalDate asOf, List<AuthorityDecision> decisions) {
        return assess(application, asOf, known(decisions, Objects.requireNonNull(asOf, "asOf")));
    }

    /**
     * Decides whether applicants may apply, with the rules that need all applications at once: one application per GHT, through its
     * support establishment; one per legal entity outside; one file under an identifier.
     *
     * @param applications the applications, each of which may be incomplete; the caller leaves withdrawn ones and drafts
     *     out, as an application does not say that it is one
     * @param asOf the date of knowledge: of each parameter that moved, the version known on it is used
     * @return an answer for each application
     * @throws VirtualMachineError as {@link #assess(Application, LocalDate)} does
     */
    public BatchAssessment assessAll(List<Application> applications, LocalDate asOf) {
        return assessAll(applications, asOf, Map.of());
    }

    /**
     * Decides whether applicants may apply, with the rules that need all applications at once, where the authority decided some
     * conditions itself. For example it decides that of two applications of one hospital the second one stands.
     *
     * <p>All applications for the call are compared, whatever their own verdict, and none comes first: of two applications of one
     * applicant none is met, and each names the other. Which one stands is for the applicant to say, who withdraws the other, or for the
     * authority. Whoever files for another call is not compared. What a file does not state, such as its FINESS number, makes that
     * file alone unknown, and only if there is another that it could be.
     *
     * <p>That an applicant files once, and a party to a GHT through it, holds where the call demands
     * {@link io.github.carecyber.core.call.Criterion.AppliesThroughGroup} of every applicant; its text is the one cited. Where it does
     * not, several applications of one applicant are unknown, as no text refuses or admits them, and those of parties to a GHT are
     * not compared with that of the GHT.
     *
     * @param applications the applications, each of which may be incomplete; the caller leaves withdrawn ones and drafts
     *     out, as an application does not say that it is one
     * @param asOf the date of knowledge: of each parameter that moved, the version known on it is used; a later decision of the
     *     authority is not known yet
     * @param decisions the decisions of the authority by application, for each at most one on each condition; where several files have
     *     one identifier they hold for all of these
     * @return an answer for each application; its time grows linearly with them, but for the sorting of identifiers
     * @throws IllegalArgumentException if there are decisions on an application that is not among these, a decision is on a condition
     *     that the call does not have, or two are on the same one
     * @throws VirtualMachineError as {@link #assess(Application, LocalDate)} does
     */
    public BatchAssessment assessAll(
            List<Application> applications, LocalDate asOf, Map<ApplicationId, List<AuthorityDecision>> decisions) {
        Batch all = Batch.of(applications, call.id());
        Objects.requireNonNull(asOf, "asOf");
        all.requireAssessed(Objects.requireNonNull(decisions, "decisions").keySet());
        Eligibility inBatch = inBatch(all);
        Map<ApplicationId, Map<Integer, AuthorityDecision>> known = new HashMap<>();
        decisions.forEach((application, some) -> known.put(application, inBatch.known(some, asOf)));
        List<EligibilityVerdict> verdicts = new ArrayList<>(all.applications().size());
        for (Application application : all.applications()) {
            ApplicationId id = application.id();
            verdicts.add(inBatch.assess(application, asOf, id == null ? Map.of() : known.getOrDefault(id, Map.of())));
        }
        return new BatchAssessment(call.id(), asOf, all.applications(), verdicts);
    }

    /** The conditions of the call and, after them, those that compare an application with the others of its batch. */
    private Eligibility inBatch(Batch all) {
        List<Condition> conditions = new ArrayList<>(condition.parts());
        conditions.addAll(BatchCondition.of(all, GroupCondition.demandedIn(condition), places.size()));
        return new Eligibility(call, CombinedCondition.allOf(condition.place(), conditions), all);
    }

    private Map<Integer, AuthorityDecision> known(List<AuthorityDecision> decisions, LocalDate asOf) {
        Map<Integer, AuthorityDecision> known = new HashMap<>();
        Set<DataPath> decided = new HashSet<>();
        for (AuthorityDecision decision : decisions) {
            Integer place = places.get(decision.criterion());
            if (place == null || !decided.add(decision.criterion())) {
                throw new IllegalArgumentException("Decision on the condition "
                        + Excerpt.of(decision.criterion().toString())
                        + (place == null ? " of a call that has none there" : ", which has two decisions")
                        + ": a decision names a condition of the call " + call.id() + ", each at most once.\n"
                        + "Advice: Explanation.criterion() gives the places.");
            }
            if (!decision.decided().isAfter(asOf)) {
                known.put(place, decision);
            }
        }
        return Map.copyOf(known);
    }

    private EligibilityVerdict assess(Application application, LocalDate asOf, Map<Integer, AuthorityDecision> known) {
        Situation situation = new Situation(
                call,
                Objects.requireNonNull(application, "application"),
                Objects.requireNonNull(asOf, "asOf"),
                known,
                places.size());
        condition.evaluate(situation);
        return new DecidedVerdict(condition, situation, batch);
    }
}

package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.message.Elements;
import io.github.carecyber.core.programme.Objective;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Decides whether the objectives of a call have been reached (<em>atteinte des objectifs</em>).
 *
 * <p>Every objective is decided by the data of the call alone: the documents that it asks for, when they must date from, and what must
 * be reached. For example the second call, {@code care-d2-2025}, and a declaration whose restore log dates from 12 January 2026, inside
 * the operational phase, and speaks for every member of the GHT: D2.O4 is reached.
 *
 * <p><strong>Whom a document must speak for.</strong> Objectives bind every legal entity that is party to a GHT, or the legal entity
 * outside one; an objective with a threshold of combined activity binds those named as covered. A document that names sites speaks for
 * these sites only.
 *
 * <p><strong>What is missing</strong> leaves an objective open and is named; a document that dates from outside its window, has expired,
 * or does not show enough means that it is not reached. A document that is added never takes an answer away that was reached, and one
 * that is in order never lowers any.
 *
 * <p><strong>Not filed yet</strong>: windows count as if the declaration were filed on the date of the question, and {@link
 * AttainmentVerdict#day()} says so.
 *
 * <p><strong>Not applicable</strong>: what a text asks of a GHT alone does not apply to others, and what it asks for where it exists not
 * to an applicant that has nothing of the sort and says why. Of everything else an applicant may say that it does not apply; the
 * objective then stays open for the authority to judge.
 *
 * <p>The structure of a declaration is checked by {@link io.github.carecyber.rules.structure.StructuralCheck}, apart from this. No
 * declaration makes the assessment throw.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Attainment {

    private static final BilingualText OBJECTIVES = BilingualText.of("objectifs", "objectives");

    private final FundingCall call;
    private final List<ReadyObjective> objectives;
    private final Map<ObjectiveId, ReadyObjective> byId = new LinkedHashMap<>();
    private final List<Gap> awaited;

    private Attainment(FundingCall call) {
        this.call = call;
        Published<List<Objective>> published = call.objectives();
        String assumedBy = published instanceof Published.Assumed<?> assumed ? assumed.author() : null;
        this.awaited = published instanceof Published.Awaited<?> text
                ? List.of(new Gap.NotPublished(OBJECTIVES, text.text()))
                : List.of();
        this.objectives = published.value().orElse(List.of()).stream()
                .map(objective -> new ReadyObjective(objective, assumedBy))
                .toList();
        objectives.forEach(ready -> byId.putIfAbsent(ready.objective().id(), ready));
    }

    /**
     * Prepares the objectives of a call.
     *
     * @param call the call
     * @return the assessment of declarations for it
     */
    public static Attainment of(FundingCall call) {
        return new Attainment(Objects.requireNonNull(call, "call"));
    }

    /**
     * Returns the rules that declarations are checked against.
     *
     * @return the rules, by family
     */
    public static List<Rule> rules() {
        return Stream.of(
                        DeclarationRules.ALL.stream().map(DeclarationRule::rule),
                        ActivityCoverage.rules().stream(),
                        RollUpRules.ALL.stream())
                .flatMap(rules -> rules)
                .toList();
    }

    /**
     * Decides whether the objectives have been reached.
     *
     * @param declaration the declaration, which may be incomplete
     * @param asOf the date of the question: the dates of the call are taken as they were known on it, and nothing dated later counts
     * @return the verdict
     */
    public AttainmentVerdict assess(Declaration declaration, LocalDate asOf) {
        Assessment assessment = new Assessment(
                call, Objects.requireNonNull(declaration, "declaration"), Objects.requireNonNull(asOf, "asOf"));
        DeclaredObjectives declared = DeclaredObjectives.of(declaration);
        Findings findings = new Findings();
        List<ObjectiveVerdict> verdicts = new ArrayList<>(objectives.size());
        for (ReadyObjective ready : objectives) {
            ObjectiveId id = ready.objective().id();
            ObjectiveAssessment one =
                    new ObjectiveAssessment(assessment, ready, declared.first(id), declared.other(id));
            ObjectiveVerdict verdict = one.verdict();
            verdicts.add(verdict);
            findings.addAll(one.findings());
        }
        DeclarationContext context = new DeclarationContext(assessment, byId, awaited, declared);
        DeclarationRules.ALL.forEach(rule -> rule.check(context, findings));
        return new AttainmentVerdict(
                call.id(),
                declaration.id(),
                asOf,
                assessment.day(),
                declaration.year(),
                AttainmentVerdict.together(verdicts, awaited),
                verdicts,
                awaited,
                StepDeadline.next(call.calendar(), asOf).orElse(null),
                new Report(
                        findings.violations(),
                        findings.undecided(),
                        Provenance.of(call.catalogVersion(), Map.of("call", call, "declaration", declaration))));
    }

    /**
     * Makes one declaration of a GHT from those of its members.
     *
     * <p>What the declaration of the GHT says itself stays. Of each objective, the documents of all members are put together, each
     * speaking for the member that filed it unless it says more; a mode of proof holds for the GHT if all members have it, and the
     * weakest of several otherwise; where a threshold of activity counts, the members for which it is reached are the ones covered.
     * What does not go together is named, and so is a member without a declaration.
     *
     * @param group the declaration of the GHT, which may say nothing of any objective yet
     * @param members the declarations of its members, in any order
     * @return the declaration of the GHT with everything that its members declare, and what does not go together
     */
    public RollUp rollUp(Declaration group, List<Declaration> members) {
        return RollUpBuilder.of(
                call, byId, Objects.requireNonNull(group, "group"), Elements.copyOf(members, "members"));
    }
}

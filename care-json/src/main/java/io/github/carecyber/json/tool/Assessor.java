package io.github.carecyber.json.tool;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.application.AuthorityDecisions;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.ApplicationId;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.json.DocumentType;
import io.github.carecyber.json.Reading;
import io.github.carecyber.json.finess.FinessRegister;
import io.github.carecyber.rules.eligibility.BatchAssessment;
import io.github.carecyber.rules.eligibility.Eligibility;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Assesses applications with what the command line names beside them: a register, a call, decisions of the authority. */
final class Assessor {

    private static final DataPath PLACE = DataPath.of("decisions");

    private static final DataPath BATCH = DataPath.of("batch");

    private final @Nullable FinessRegister register;
    private final Calls calls;
    private final @Nullable Reading<AuthorityDecisions> decisions;
    private final Session session;

    private Assessor(
            @Nullable FinessRegister register,
            Calls calls,
            @Nullable Reading<AuthorityDecisions> decisions,
            Session session) {
        this.register = register;
        this.calls = calls;
        this.decisions = decisions;
        this.session = session;
    }

    static Assessor of(Invocation invocation, Session session) throws UsageException {
        String registerFile = invocation.value("--register").orElse(null);
        String decisionsFile = invocation.value("--decisions").orElse(null);
        return new Assessor(
                registerFile == null ? null : session.register(registerFile),
                Calls.of(invocation, session),
                decisionsFile == null ? null : session.readable(DocumentType.DECISIONS, decisionsFile),
                session);
    }

    /**
     * The answers to applications, in their order; for several of them also the tables in which they stand, one for each call.
     */
    record Answers(List<EligibilityVerdict> verdicts, List<BatchAssessment> batches) {}

    /** Completes an application from the register, makes sure that its call is known, and warns of mistyped numbers. */
    Application complete(Application application) throws UsageException {
        calls.find(application.call());
        FinessKeys.check(application, session);
        return register == null ? application : RegisterCompletion.complete(application, register, session);
    }

    /** Assesses completed applications, where there are several together with the others for the same call. */
    Answers assess(List<Application> applications, LocalDate asOf) throws UsageException {
        return applications.size() == 1
                ? new Answers(List.of(assess(applications.get(0), asOf)), List.of())
                : assessTogether(applications, asOf);
    }

    /** Assesses one completed application by itself. */
    EligibilityVerdict assess(Application application, LocalDate asOf) throws UsageException {
        FundingCall call = calls.find(application.call());
        Eligibility eligibility = Eligibility.of(call);
        return eligibility.assess(application, asOf, decisionsOn(application, call, eligibility));
    }

    private Answers assessTogether(List<Application> applications, LocalDate asOf) throws UsageException {
        Map<CallId, List<Integer>> places = new LinkedHashMap<>();
        Map<CallId, FundingCall> known = new HashMap<>();
        for (int index = 0; index < applications.size(); index++) {
            FundingCall call = calls.find(applications.get(index).call());
            known.put(call.id(), call);
            places.computeIfAbsent(call.id(), some -> new ArrayList<>()).add(index);
        }
        if (decisions != null) {
            AuthorityDecisions made = decisions.value().orElseThrow();
            requireOnOneOf(
                    made,
                    places.getOrDefault(made.call(), List.of()).stream()
                            .map(applications::get)
                            .toList());
        }
        List<BatchAssessment> batches = new ArrayList<>();
        Map<Integer, EligibilityVerdict> verdicts = new TreeMap<>();
        for (Map.Entry<CallId, List<Integer>> group : places.entrySet()) {
            FundingCall call = Objects.requireNonNull(known.get(group.getKey()));
            Eligibility eligibility = Eligibility.of(call);
            BatchAssessment batch = eligibility.assessAll(
                    group.getValue().stream().map(applications::get).toList(), asOf, decisionsFor(call, eligibility));
            batches.add(batch);
            for (int index = 0; index < group.getValue().size(); index++) {
                verdicts.put(group.getValue().get(index), batch.verdicts().get(index));
            }
        }
        return new Answers(List.copyOf(verdicts.values()), batches);
    }

    private List<AuthorityDecision> decisionsOn(Application application, FundingCall call, Eligibility eligibility)
            throws UsageException {
        if (decisions == null) {
            return List.of();
        }
        AuthorityDecisions made = decisions.value().orElseThrow();
        if (!made.call().equals(call.id())) {
            throw notFor(
                    "l’appel " + made.call() + ", non sur " + call.id(),
                    "the call " + made.call() + ", not " + call.id());
        }
        if (!made.application().equals(application.id())) {
            String id = application.id() == null ? "?" : application.id().value();
            throw notFor(
                    "le dossier " + made.application() + ", non sur " + id,
                    "the application " + made.application() + ", not " + id);
        }
        requireNotOnBatch(made);
        requireUsable(eligibility.check(made.decisions(), PLACE), made, call);
        return made.decisions();
    }

    /** The decisions on one of several applications, if it is for this call. */
    private Map<ApplicationId, List<AuthorityDecision>> decisionsFor(FundingCall call, Eligibility eligibility)
            throws UsageException {
        AuthorityDecisions made = decisions == null ? null : decisions.value().orElseThrow();
        if (made == null || !made.call().equals(call.id())) {
            return Map.of();
        }
        requireUsable(eligibility.checkInBatch(made.decisions(), PLACE), made, call);
        return Map.of(made.application(), made.decisions());
    }

    private static void requireOnOneOf(AuthorityDecisions made, List<Application> applications) throws UsageException {
        if (applications.stream().noneMatch(application -> made.application().equals(application.id()))) {
            throw notFor(
                    "le dossier " + made.application() + " pour l’appel " + made.call() + ", qui n’est pas parmi eux",
                    "the application " + made.application() + " for the call " + made.call()
                            + ", which is not among these");
        }
    }

    /** Whether applications are alike is not asked of one by itself. */
    private static void requireNotOnBatch(AuthorityDecisions made) throws UsageException {
        if (made.decisions().stream().anyMatch(decision -> decision.criterion().isWithin(BATCH))) {
            throw new UsageException(
                    "Une condition de " + BATCH
                            + " compare des dossiers\u00a0: pour une décision qui porte sur elle, nommez"
                            + " aussi les fichiers des autres dossiers.",
                    "A condition of " + BATCH
                            + " compares applications: for a decision on it, name the files of the other"
                            + " applications too.");
        }
    }

    private void requireUsable(List<Violation> violations, AuthorityDecisions made, FundingCall call)
            throws UsageException {
        if (decisions == null || violations.isEmpty()) {
            return;
        }
        String report = session.text()
                .of(decisions.locate(new Report(
                        violations,
                        List.of(),
                        Provenance.of(call.catalogVersion(), Map.of("decisions", made, "call", call)))));
        throw new UsageException(
                "Les décisions ne peuvent pas être appliquées\u00a0:\n" + report,
                "The decisions cannot be applied:\n" + report);
    }

    private static UsageException notFor(String french, String english) {
        return new UsageException(
                "Les décisions portent sur " + Excerpt.legible(french) + ".",
                "The decisions are on " + Excerpt.legible(english) + ".");
    }
}

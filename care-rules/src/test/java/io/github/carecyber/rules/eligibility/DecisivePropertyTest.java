package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.Derogation;
import io.github.carecyber.core.call.Unless;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.testkit.Applications;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.testkit.Criteria;
import io.github.carecyber.rules.testkit.Predicates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What "decisive" promises: what is not marked could be otherwise, and the answer would be the same. */
class DecisivePropertyTest {

    private static final List<Status> KNOWN = List.of(Status.MET, Status.NOT_MET, Status.NOT_APPLICABLE);

    @Property
    void aKnownAnswerStandsOnItsDecisiveConditionsAlone(@ForAll("criteria") Criterion criterion) {
        EligibilityVerdict verdict = assess(criterion);
        if (verdict.status() != Status.UNKNOWN) {
            Criterion bare = replaced(criterion, verdict, leaf -> Status.NOT_APPLICABLE);
            assertEquals(verdict.status(), assess(bare).status(), bare::toString);
        }
    }

    @Property
    void learningWhatIsNotDecisiveLeavesAnUnknownAnswerUnknown(
            @ForAll("criteria") Criterion criterion, @ForAll Random random) {
        EligibilityVerdict verdict = assess(criterion);
        if (verdict.status() == Status.UNKNOWN) {
            Criterion learned = replaced(
                    criterion,
                    verdict,
                    leaf -> leaf == Status.UNKNOWN ? KNOWN.get(random.nextInt(KNOWN.size())) : leaf);
            assertEquals(Status.UNKNOWN, assess(learned).status(), learned::toString);
        }
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return Criteria.combined(Arbitraries.of(Status.class).map(Predicates::of));
    }

    /** The same conditions, with another answer for those that are not decisive. */
    private static Criterion replaced(Criterion criterion, EligibilityVerdict verdict, UnaryOperator<Status> answer) {
        Map<DataPath, Explanation> leaves =
                verdict.explanation().leaves().collect(Collectors.toMap(Explanation::criterion, leaf -> leaf));
        return new Replacement(leaves, answer).of(criterion, DataPath.of("eligibility"));
    }

    private static EligibilityVerdict assess(Criterion criterion) {
        return Eligibility.of(Calls.of(criterion), Predicates.ALL).assess(Applications.forTheCall(), Calls.TODAY);
    }

    private record Replacement(Map<DataPath, Explanation> leaves, UnaryOperator<Status> answer) {

        Criterion of(Criterion criterion, DataPath path) {
            if (criterion instanceof Criterion.AllOf all) {
                return new Criterion.AllOf(each(all.criteria(), path.key("criteria")));
            }
            if (criterion instanceof Criterion.AnyOf any) {
                return new Criterion.AnyOf(each(any.criteria(), path.key("criteria")));
            }
            if (criterion instanceof Criterion.Not not) {
                return Criterion.not(of(not.criterion(), path.key("criterion")));
            }
            if (criterion instanceof Unless unless) {
                return new Unless(
                        of(unless.general(), path.key("general")),
                        derogations(unless.derogations(), path.key("derogations")));
            }
            Explanation leaf = leaves.get(path);
            return leaf == null || leaf.decisive() ? criterion : Predicates.of(answer.apply(leaf.status()));
        }

        private List<Criterion> each(List<Criterion> criteria, DataPath path) {
            List<Criterion> replaced = new ArrayList<>();
            criteria.forEach(one -> replaced.add(of(one, path.index(replaced.size()))));
            return replaced;
        }

        private List<Derogation> derogations(List<Derogation> derogations, DataPath path) {
            List<Derogation> replaced = new ArrayList<>();
            for (Derogation one : derogations) {
                DataPath place = path.index(replaced.size());
                Criterion when = of(one.when(), place.key("when"));
                replaced.add(new Derogation(one.label(), when, of(one.then(), place.key("then")), one.reference()));
            }
            return replaced;
        }
    }
}

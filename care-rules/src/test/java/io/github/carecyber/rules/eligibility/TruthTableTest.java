package io.github.carecyber.rules.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.testkit.Applications;
import io.github.carecyber.rules.testkit.Calls;
import io.github.carecyber.rules.testkit.Criteria;
import io.github.carecyber.rules.testkit.Predicates;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine against the whole table of every combination. */
class TruthTableTest {

    private static final List<Status> ALL = List.of(Status.values());

    @Test
    void oneConditionAloneIsItsOwnAnswerAndNegationSwapsMetAndNotMet() {
        for (Status one : ALL) {
            assertEquals(one, decided(Criterion.allOf(Predicates.of(one))));
            assertEquals(one, decided(Criterion.anyOf(Predicates.of(one))));
            assertEquals(TruthTable.not(one), decided(Criterion.not(Predicates.of(one))), one.name());
        }
    }

    @Test
    void twoConditionsTogether() {
        for (Status one : ALL) {
            for (Status two : ALL) {
                String pair = one + " with " + two;
                assertEquals(
                        TruthTable.allOf(List.of(one, two)),
                        decided(Criterion.allOf(Predicates.of(one), Predicates.of(two))),
                        pair);
                assertEquals(
                        TruthTable.anyOf(List.of(one, two)),
                        decided(Criterion.anyOf(Predicates.of(one), Predicates.of(two))),
                        pair);
            }
        }
    }

    @Test
    void aRuleWithOneDerogation() {
        for (Status general : ALL) {
            for (Status when : ALL) {
                for (Status then : ALL) {
                    assertEquals(
                            TruthTable.unless(general, List.of(when), List.of(then)),
                            decided(Criterion.unless(
                                    Predicates.of(general),
                                    Criteria.derogation(1, Predicates.of(when), Predicates.of(then)))),
                            general + " unless " + when + " then " + then);
                }
            }
        }
    }

    @Test
    void aRuleWithTwoDerogations() {
        for (int number = 0; number < (1 << 10); number++) {
            List<Status> five = List.of(at(number, 0), at(number, 1), at(number, 2), at(number, 3), at(number, 4));
            assertEquals(
                    TruthTable.unless(
                            five.get(0), List.of(five.get(1), five.get(3)), List.of(five.get(2), five.get(4))),
                    decided(Criterion.unless(
                            Predicates.of(five.get(0)),
                            Criteria.derogation(1, Predicates.of(five.get(1)), Predicates.of(five.get(2))),
                            Criteria.derogation(2, Predicates.of(five.get(3)), Predicates.of(five.get(4))))),
                    five.toString());
        }
    }

    private static Status at(int number, int place) {
        return ALL.get((number >> (2 * place)) & 3);
    }

    private static Status decided(Criterion criterion) {
        return Eligibility.of(Calls.of(criterion), Predicates.ALL)
                .assess(Applications.bare(), Calls.TODAY)
                .explanation()
                .parts()
                .get(1)
                .status();
    }
}

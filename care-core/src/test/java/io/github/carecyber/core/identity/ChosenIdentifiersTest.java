package io.github.carecyber.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.testkit.ValueContract;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChosenIdentifiersTest {

    @TestFactory
    Stream<DynamicTest> everyIdentifierKeepsTheContract() {
        return Stream.of(
                contract("CallId", CallId::of, CallId::parse),
                contract("DomainId", DomainId::of, DomainId::parse),
                contract("ObjectiveId", ObjectiveId::of, ObjectiveId::parse),
                contract("PrerequisiteId", PrerequisiteId::of, PrerequisiteId::parse),
                contract("ApplicationId", ApplicationId::of, ApplicationId::parse),
                contract("PlanId", PlanId::of, PlanId::parse),
                contract("WeaknessId", WeaknessId::of, WeaknessId::parse),
                contract("ActionId", ActionId::of, ActionId::parse),
                contract("MilestoneId", MilestoneId::of, MilestoneId::parse),
                contract("ExpenseId", ExpenseId::of, ExpenseId::parse),
                contract("EvidenceId", EvidenceId::of, EvidenceId::parse),
                contract("GroupId", GroupId::of, GroupId::parse),
                contract("ClaimId", ClaimId::of, ClaimId::parse),
                contract("QuantityId", QuantityId::of, QuantityId::parse),
                contract("SchemeId", SchemeId::of, SchemeId::parse));
    }

    @Test
    void theRefusalNamesTheKindAndTheForm() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> CallId.of("care d2"));
        assertEquals(
                "Call identifier 'care d2' is not of the allowed form: 1 to 64 ASCII letters, digits and . _ : / - ,"
                        + " beginning with a letter or digit.",
                refusal.getMessage());
    }

    private static <T extends Comparable<T>> DynamicTest contract(
            String name, Function<String, T> of, Function<String, T> parse) {
        return DynamicTest.dynamicTest(name, () -> {
            ValueContract.distinct(
                            of.apply("0"),
                            of.apply("10"),
                            of.apply("9"),
                            of.apply("A"),
                            of.apply("a"),
                            of.apply("a-b/c:d.e_f"),
                            of.apply("z".repeat(64)))
                    .ascending(Comparator.naturalOrder())
                    .roundTrip(parse);
            ValueContract.refuses(of, "-a", ".a", "a b", " a", "a ", "a\\b", "a#", "é", "aé", "z".repeat(65));
            ValueContract.refusesHostileText(of);
            ValueContract.refusesHostileText(parse);
        });
    }
}

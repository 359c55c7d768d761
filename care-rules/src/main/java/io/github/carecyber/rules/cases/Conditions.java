package io.github.carecyber.rules.cases;

import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.eligibility.Explanation;
import java.util.ArrayList;
import java.util.List;

/** The conditions of a verdict, each with those that it is part of. */
final class Conditions {

    private static final RuleId DEROGATION = RuleId.of("eligibility.derogation");

    private final List<Node> nodes = new ArrayList<>();

    private Conditions() {}

    static Conditions of(Explanation whole) {
        Conditions conditions = new Conditions();
        conditions.add(whole, List.of());
        return conditions;
    }

    boolean has(ExpectedCondition expected) {
        return nodes.stream().anyMatch(node -> node.is(expected));
    }

    boolean decide(ExpectedCondition expected) {
        return nodes.stream().anyMatch(node -> node.explanation().decisive() && node.is(expected));
    }

    /** The simple conditions that decide and that none of these is or is made of. */
    List<Explanation> decisiveOtherThan(List<ExpectedCondition> expected) {
        return nodes.stream()
                .filter(node -> node.explanation().decisive())
                .filter(node -> node.explanation().parts().isEmpty())
                .filter(node -> expected.stream().noneMatch(node::isPartOf))
                .map(Node::explanation)
                .toList();
    }

    private void add(Explanation condition, List<Node> around) {
        Node node = new Node(condition, around);
        nodes.add(node);
        List<Node> aroundParts = new ArrayList<>(around);
        aroundParts.add(node);
        condition.parts().forEach(part -> add(part, aroundParts));
    }

    private record Node(Explanation explanation, List<Node> around) {

        boolean is(ExpectedCondition expected) {
            return expected.rule().equals(explanation.rule())
                    && (expected.criterion() == null || expected.criterion().equals(explanation.criterion()))
                    && (expected.prerequisite() == null
                            || new Argument.Code(expected.prerequisite().value())
                                    .equals(explanation.arguments().values().get("prerequisite")))
                    && (expected.derogation() == null || belongsTo(expected.derogation()));
        }

        boolean isPartOf(ExpectedCondition expected) {
            return is(expected) || around.stream().anyMatch(node -> node.is(expected));
        }

        private boolean belongsTo(String derogation) {
            return isDerogation(derogation) || around.stream().anyMatch(node -> node.isDerogation(derogation));
        }

        private boolean isDerogation(String label) {
            BilingualText title = explanation.title();
            return explanation.rule().equals(DEROGATION)
                    && (title.french().equals(label) || title.english().equals(label));
        }
    }
}

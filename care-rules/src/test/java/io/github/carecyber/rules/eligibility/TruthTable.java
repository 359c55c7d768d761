package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.report.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a combination of conditions answers, written down as tables and apart from the engine, so that each can be wrong without the
 * other. Rows and columns stand in the order met, not met, not applicable, unknown.
 */
final class TruthTable {

    private static final List<Status> ORDER =
            List.of(Status.MET, Status.NOT_MET, Status.NOT_APPLICABLE, Status.UNKNOWN);

    private static final List<String> ALL_OF = List.of(
            "MNMU", //
            "NNNN", "MNAU", "UNUU");

    private static final List<String> ANY_OF = List.of(
            "MMMM", //
            "MNNU", "MNAU", "MUUU");

    private static final String NOT = "NMAU";

    private TruthTable() {}

    static Status allOf(List<Status> parts) {
        return together(ALL_OF, parts);
    }

    static Status anyOf(List<Status> parts) {
        return together(ANY_OF, parts);
    }

    static Status not(Status part) {
        return read(NOT, part);
    }

    /** A derogation alone: it concerns the applicant only where it applies. */
    static Status derogation(Status when, Status then) {
        return switch (when) {
            case MET -> then;
            case NOT_MET, NOT_APPLICABLE -> Status.NOT_APPLICABLE;
            case UNKNOWN -> Status.UNKNOWN;
        };
    }

    /**
     * A rule with derogations, each with whether it applies and what it then says. Where it is not known whether some apply, every way
     * that it may turn out is tried, and the answer is known if it is the same in all of them.
     */
    static Status unless(Status general, List<Status> whens, List<Status> thens) {
        Set<Status> answers = EnumSet.noneOf(Status.class);
        for (int way = 0; way < (1 << whens.size()); way++) {
            List<Status> applying = new ArrayList<>();
            boolean possible = true;
            for (int index = 0; index < whens.size(); index++) {
                boolean applies = ((way >> index) & 1) == 1;
                Status when = whens.get(index);
                possible &= when == Status.UNKNOWN || applies == (when == Status.MET);
                if (applies) {
                    applying.add(thens.get(index));
                }
            }
            if (possible) {
                answers.add(applying.isEmpty() ? general : applying.size() == 1 ? applying.get(0) : Status.UNKNOWN);
            }
        }
        return answers.size() == 1 ? answers.iterator().next() : Status.UNKNOWN;
    }

    /** The answer of a node by those of its parts. */
    static Status of(Explanation node) {
        List<Status> parts = node.parts().stream().map(Explanation::status).toList();
        return switch (node.rule().value()) {
            case "eligibility.all-of" -> allOf(parts);
            case "eligibility.any-of" -> anyOf(parts);
            case "eligibility.not" -> not(parts.get(0));
            case "eligibility.derogation" -> derogation(parts.get(0), parts.get(1));
            case "eligibility.unless" -> unless(parts.get(0), ofDerogations(node, 0), ofDerogations(node, 1));
            default -> node.status();
        };
    }

    private static List<Status> ofDerogations(Explanation unless, int part) {
        return unless.parts().stream()
                .skip(1)
                .map(derogation -> derogation.parts().get(part).status())
                .toList();
    }

    private static Status together(List<String> table, List<Status> parts) {
        Status status = parts.get(0);
        for (Status part : parts.subList(1, parts.size())) {
            status = read(table.get(ORDER.indexOf(status)), part);
        }
        return status;
    }

    private static Status read(String row, Status column) {
        return switch (row.charAt(ORDER.indexOf(column))) {
            case 'M' -> Status.MET;
            case 'N' -> Status.NOT_MET;
            case 'A' -> Status.NOT_APPLICABLE;
            default -> Status.UNKNOWN;
        };
    }
}

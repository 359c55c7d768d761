package io.github.carecyber.rules.text;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.attainment.RollUp;
import io.github.carecyber.rules.checklist.AttainmentWords;
import io.github.carecyber.rules.wording.Phrases;
import io.github.carecyber.rules.wording.ValueText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What does not go together in the declarations of the members of a GHT, declaration by declaration. */
final class RollUpText {

    private static final Integer GROUP = -1;

    private final MessageText messages;
    private final Locale locale;
    private final List<String> names;
    private final StringBuilder text = new StringBuilder();

    RollUpText(MessageText messages, Locale locale, List<String> names) {
        this.messages = messages;
        this.locale = locale;
        this.names = names;
    }

    String of(RollUp rollUp) {
        Applicant applicant = rollUp.declaration().applicant();
        String name = applicant == null ? null : applicant.name();
        Report report = rollUp.report();
        text.append(in("Consolidation des déclarations des membres", "Roll-up of the members’ declarations"))
                .append(name == null ? "" : " (" + Excerpt.legible(name) + ")")
                .append(in("\u00a0: ", ": "))
                .append(
                        report.violations().isEmpty()
                                ? in("elles concordent", "they go together")
                                : counted(report.count(Severity.ERROR), "erreur", "error") + ", "
                                        + counted(report.count(Severity.WARNING), "avertissement", "warning"))
                .append('\n');
        byDeclaration(report).forEach(this::declaration);
        return text.toString();
    }

    private static Map<Integer, List<Violation>> byDeclaration(Report report) {
        Map<Integer, List<Violation>> parts = new TreeMap<>();
        for (Violation violation : report.violations()) {
            Integer member = RollUp.placeOf(violation.path()).member();
            parts.computeIfAbsent(member == null ? GROUP : member, some -> new ArrayList<>())
                    .add(violation);
        }
        return parts;
    }

    private void declaration(Integer member, List<Violation> violations) {
        text.append("  ")
                .append(AttainmentWords.declaration(member.equals(GROUP) ? null : member, names, locale))
                .append(in("\u00a0:", ":"))
                .append('\n');
        // What blocks comes first; within a severity the order of the report stands.
        violations.stream()
                .sorted(Comparator.comparing(Violation::severity))
                .forEach(violation -> text.append("    ")
                        .append(Phrases.of(violation.severity()).in(locale))
                        .append(place(violation))
                        .append(" [")
                        .append(violation.rule())
                        .append("]\n        ")
                        .append(messages.of(violation))
                        .append('\n'));
    }

    /** Where in its declaration a finding is; nothing if it is about all of it. */
    private String place(Violation violation) {
        DataPath path = RollUp.placeOf(violation.path()).path();
        return path.isRoot() ? "" : " " + ValueText.in(locale).of(path, violation.position());
    }

    private String counted(long number, String french, String english) {
        return messages.in(
                number + " " + french + (number > 1 ? "s" : ""), number + " " + english + (number == 1 ? "" : "s"));
    }

    private String in(String french, String english) {
        return messages.in(french, english);
    }
}

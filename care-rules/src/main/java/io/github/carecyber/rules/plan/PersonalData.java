package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is found of persons in the free texts of a plan (<em>données personnelles</em>). Each text is folded and searched once, for
 * everything that a rule asks after.
 */
final class PersonalData {

    /** What is searched for. */
    enum Kind {
        /** An address of e-mail. */
        EMAIL_ADDRESS,

        /** A telephone number. */
        PHONE_NUMBER,

        /** A civil title with a name, but for the names that are exempt. */
        NAME
    }

    /** A text in which something was found, and the position of its first character in the text as it was written, from zero. */
    private record Found(DataPath path, int position) {}

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Map<Kind, List<Found>> found = new EnumMap<>(Kind.class);

    private PersonalData() {}

    static PersonalData in(PlanContext context) {
        PersonalData data = new PersonalData();
        ExemptNames exempt = ExemptNames.of(context.application());
        FreeTexts.forEach(context, (text, path) -> {
            FoldedText folded = FoldedText.of(text);
            for (Kind kind : KINDS) {
                int start = find(kind, folded.text(), exempt);
                if (start >= 0) {
                    data.found
                            .computeIfAbsent(kind, unused -> new ArrayList<>())
                            .add(new Found(path.get(), folded.origin(start)));
                }
            }
        });
        return data;
    }

    private static int find(Kind kind, String text, ExemptNames exempt) {
        return switch (kind) {
            case EMAIL_ADDRESS -> EmailAddressInText.find(text);
            case PHONE_NUMBER -> PhoneNumberInText.find(text);
            case NAME -> PersonalNameInText.find(text, exempt);
        };
    }

    /** Reports each text in which something of a kind was found. */
    void report(Kind kind, Rule rule, Findings findings) {
        for (Found each : found.getOrDefault(kind, List.of())) {
            findings.violated(rule, each.path(), Arguments.none().with("position", each.position() + 1L));
        }
    }
}

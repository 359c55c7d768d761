package io.github.carecyber.rules.page;

import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.attainment.RollUp;
import io.github.carecyber.rules.catalog.RuleCatalog;
import io.github.carecyber.rules.checklist.AttainmentWords;
import java.util.List;

/** What does not go together in the declarations of the members of a GHT. */
final class RollUpSection {

    private RollUpSection() {}

    static void write(RollUp rollUp, List<String> names, RuleCatalog catalog, PageText text) {
        text.section(
                "",
                "members",
                text.in("Consolidation des déclarations des membres", "Roll-up of the members’ declarations"));
        List<Violation> violations = rollUp.report().violations();
        if (violations.isEmpty()) {
            text.raw("<p>").words("Elles concordent.", "They go together.").raw("</p>\n");
        } else {
            FindingsSection.table(
                    violations,
                    text.in("Ce qui ne concorde pas", "What does not go together"),
                    catalog,
                    text,
                    violation -> place(violation, names, text));
        }
        text.endSection();
    }

    private static String place(Violation violation, List<String> names, PageText text) {
        RollUp.Place place = RollUp.placeOf(violation.path());
        return AttainmentWords.declaration(place.member(), names, text.locale())
                + text.colon()
                + text.values().of(place.path(), violation.position());
    }
}

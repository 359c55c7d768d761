package io.github.carecyber.rules.page;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.rules.attainment.AttainmentVerdict;
import io.github.carecyber.rules.attainment.ObjectiveVerdict;
import io.github.carecyber.rules.checklist.Checklist;
import io.github.carecyber.rules.checklist.ChecklistItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a page on a declaration is about: the declaration, its call if it is given, the answer, and each objective with its items. */
record AttainmentSubject(
        Declaration declaration, @Nullable FundingCall call, AttainmentVerdict verdict, List<Part> parts) {

    /** One objective and all that it asks for. */
    record Part(ObjectiveVerdict objective, List<ChecklistItem> items) {

        /** How many things are left to do for it. */
        long open() {
            return items.stream().filter(ChecklistItem::isOpen).count()
                    + (objective.gaps().isEmpty() ? 0 : 1);
        }
    }

    static AttainmentSubject of(
            Declaration declaration, @Nullable FundingCall call, AttainmentVerdict verdict, Locale locale) {
        Checklist checklist = Checklist.of(verdict, locale);
        List<Part> parts = new ArrayList<>();
        verdict.objectives().stream()
                .limit(AttainmentPage.MOST_OBJECTIVES)
                .forEach(objective -> parts.add(new Part(objective, checklist.items(objective))));
        return new AttainmentSubject(declaration, call, verdict, parts);
    }
}

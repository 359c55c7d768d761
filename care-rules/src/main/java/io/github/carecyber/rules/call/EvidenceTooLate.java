package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.CallStep;
import io.github.carecyber.core.call.Deadline;
import io.github.carecyber.core.programme.EvidenceRequirement;
import io.github.carecyber.core.programme.EvidenceWindow;
import io.github.carecyber.core.programme.FilingStep;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * No document has to date from after the last day on which it can be filed. Of a deadline that moved, the latest day counts that is used on
 * some date.
 */
final class EvidenceTooLate implements CallRule {

    private static final Rule RULE = Rule.of(
            "call.evidence.window-never-open",
            Severity.ERROR,
            BilingualText.of("Pièces dont la période peut être respectée", "Documents whose period can be kept"),
            BilingualText.of(
                    "La pièce «\u00a0{document}\u00a0» doit dater du {first} au plus tôt, alors que le dépôt se"
                            + " termine le {last}.",
                    "The document “{document}” must date from {first} at the earliest, and filing ends on {last}."));

    private static final BilingualText PHASE =
            BilingualText.of("début de la phase opérationnelle", "start of the operational phase");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(CallContext context, Findings findings) {
        check(context.evidenceOfPrerequisites(), FilingStep.APPLICATION, CallContext.PREREQUISITES, context, findings);
        check(context.evidenceOfObjectives(), FilingStep.DECLARATION, CallContext.OBJECTIVES, context, findings);
    }

    /** Checks documents that are filed at one step; those that count from another step have to be there by that one. */
    private static void check(
            List<Place<EvidenceRequirement>> evidence,
            FilingStep filed,
            DataPath list,
            CallContext context,
            Findings findings) {
        Set<Gap> gaps = new LinkedHashSet<>();
        for (Place<EvidenceRequirement> place : evidence) {
            EvidenceWindow window = place.value().window();
            LocalDate first = firstDay(window, context, gaps);
            FilingStep until = window instanceof EvidenceWindow.Since since ? since.until() : filed;
            LocalDate last = first == null ? null : lastDay(until, context, gaps);
            if (first != null && last != null && first.isAfter(last)) {
                findings.violated(
                        RULE,
                        place.at("window"),
                        Arguments.none()
                                .with("document", place.value().title())
                                .with("first", first)
                                .with("last", last));
            }
        }
        findings.undecided(RULE, list, gaps);
    }

    private static @Nullable LocalDate firstDay(EvidenceWindow window, CallContext context, Set<Gap> gaps) {
        return window.<@Nullable LocalDate>fold(
                anytime -> null,
                EvidenceWindow.Since::first,
                within -> null,
                phase -> context.call()
                        .calendar()
                        .operationalPhaseStart()
                        .<@Nullable LocalDate>fold(
                                given -> given.published(),
                                awaited -> {
                                    gaps.add(new Gap.NotPublished(PHASE, awaited.text()));
                                    return null;
                                },
                                assumed -> assumed.assumption()));
    }

    private static @Nullable LocalDate lastDay(FilingStep step, CallContext context, Set<Gap> gaps) {
        CallStep filing = switch (step) {
            case APPLICATION -> CallStep.APPLICATIONS;
            case DECLARATION -> CallStep.DECLARATIONS;
        };
        DatedPlace<Deadline> closes =
                context.window(filing).map(WindowPlace::closes).orElse(null);
        if (closes == null) {
            return null;
        }
        Optional<Gap> awaited = closes.awaited();
        awaited.ifPresent(gaps::add);
        return awaited.isPresent()
                ? null
                : closes.inForce().stream()
                        .map(version -> version.value().day())
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}

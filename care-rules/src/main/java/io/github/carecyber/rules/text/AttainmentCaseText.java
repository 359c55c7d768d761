package io.github.carecyber.rules.text;

import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.RuleId;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.cases.AttainmentCaseResult;
import io.github.carecyber.rules.cases.ExpectedGap;
import io.github.carecyber.rules.cases.ObjectiveDifference;
import io.github.carecyber.rules.cases.ObjectivePart;
import io.github.carecyber.rules.checklist.AttainmentWords;
import io.github.carecyber.rules.wording.EvidenceText;
import io.github.carecyber.rules.wording.TermText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the answer to a case of an applicant who declares differs from what was expected, line by line. */
final class AttainmentCaseText {

    private final MessageText messages;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    AttainmentCaseText(MessageText messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    List<String> of(AttainmentCaseResult result) {
        Status expected = result.checked().expected().status();
        if (expected != null && !result.isStatusAsExpected()) {
            line(
                    "",
                    messages.in("ensemble attendu", "whole expected"),
                    found(expected, result.verdict().status()));
        }
        Status mandatory = result.checked().expected().mandatory();
        if (mandatory != null && !result.isMandatoryAsExpected()) {
            line(
                    "",
                    messages.in("objectifs obligatoires attendus", "mandatory objectives expected"),
                    found(mandatory, result.verdict().mandatory()));
        }
        result.differences().forEach(this::objective);
        for (RuleId rule : result.notFound()) {
            line("", messages.in("anomalie attendue, non constatée", "finding expected, not found"), rule.value());
        }
        for (Violation violation : result.foundToo()) {
            line(
                    "",
                    messages.in("anomalie constatée, non attendue", "finding, not expected"),
                    messages.of(violation) + " [" + violation.rule() + " " + violation.path() + "]");
        }
        return lines;
    }

    private void objective(ObjectiveDifference difference) {
        String objective = difference.verdict().id() + " ";
        if (!difference.isStatusAsExpected()) {
            line(
                    objective,
                    messages.in("attendu", "expected"),
                    found(difference.expected(), difference.verdict().status()));
            List<ObjectivePart> decisive = new ArrayList<>(difference.decisive());
            decisive.removeAll(difference.decisiveToo());
            if (difference.verdict().status() != Status.MET) {
                parts(objective, messages.in("décisif", "decisive"), decisive);
                for (Gap gap : difference.verdict().missing()) {
                    if (!difference.missingToo().contains(gap)) {
                        line(objective, messages.in("manque", "missing"), messages.of(gap));
                    }
                }
            }
        }
        parts(objective, messages.in("attendu, non décisif", "expected, not decisive"), difference.notDecisive());
        parts(objective, messages.in("décisif, non attendu", "decisive, not expected"), difference.decisiveToo());
        parts(
                objective,
                messages.in("attendu sans objet, ne l’est pas", "expected not to apply, does"),
                difference.applicable());
        parts(
                objective,
                messages.in("sans objet, non attendu", "does not apply, expected to"),
                difference.notApplicableToo());
        for (ExpectedGap gap : difference.notMissing()) {
            line(
                    objective,
                    messages.in("manque attendu, non constaté", "expected to be missing, is not"),
                    ExpectedGapText.of(gap, locale));
        }
        for (Gap gap : difference.missingToo()) {
            line(
                    objective,
                    messages.in("manque constaté, non attendu", "missing, not expected to be"),
                    messages.of(gap));
        }
    }

    private String found(Status expected, Status found) {
        return AttainmentWords.objective(expected).in(locale)
                + messages.in(", obtenu\u00a0: ", ", found: ")
                + AttainmentWords.objective(found).in(locale);
    }

    private void parts(String objective, String what, List<ObjectivePart> parts) {
        parts.forEach(part -> line(objective, what, named(part)));
    }

    private String named(ObjectivePart part) {
        ProofMode mode = part.mode();
        if (mode != null) {
            return messages.in("modalité ", "mode of proof ")
                    + TermText.of(mode).in(locale);
        }
        if (part.document() == null) {
            return messages.in("cible ", "target ") + Excerpt.legible(part.name());
        }
        return messages.in("pièce ", "document ")
                + Excerpt.legible(EvidenceText.of(part.document()).in(locale))
                + " [" + part.document() + "]"
                + (part.outcome() == null
                        ? ""
                        : ", " + AttainmentWords.outcome(part.outcome()).in(locale));
    }

    private void line(String objective, String what, String content) {
        lines.add(objective + what + messages.in("\u00a0: ", ": ") + content);
    }
}

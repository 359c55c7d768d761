package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.WeaknessId;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.BitSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * By when the list wants an exploitable weakness dealt with: information only, since it is a deadline of another country. A weakness
 * whose actions are all done is dealt with, and nothing is said of it.
 */
final class ListDueDate implements PlanRule {

    private static final Rule RULE = Rule.of(
                    "plan.weakness.list-due-date",
                    Severity.INFO,
                    BilingualText.of(
                            "Échéance de la liste des vulnérabilités exploitées",
                            "Due date on the list of exploited vulnerabilities"),
                    BilingualText.of(
                            "Pour {vulnerability}, dont relève la faille {weakness}, la liste «\u00a0{list}\u00a0», version {version}, fixe l’échéance du {due}\u00a0; elle n’oblige que ceux que vise son éditeur.",
                            "For {vulnerability}, on which the weakness {weakness} rests, the list “{list}”, version {version}, sets the deadline of {due}; it binds only those whom its publisher addresses."))
            .withRationale(
                    BilingualText.of(
                            "La date limite de la liste s’impose à ceux que vise son éditeur, comme les administrations fédérales des États-Unis pour celle de la CISA, non aux établissements français\u00a0: elle n’est ici qu’un repère d’urgence.",
                            "The list’s due date binds those whom its publisher addresses, such as the federal agencies of the United States for that of CISA, not French establishments: here it is only a sign of urgency."))
            .withReads(
                    "/weaknesses/*/id",
                    "/weaknesses/./exploitable",
                    "/weaknesses/./vulnerabilities",
                    "/actions/*/status",
                    "/actions/*/weaknesses");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(PlanContext context, Findings findings) {
        BitSet dealtWith = dealtWith(context);
        Predicate<Place<Weakness>> mayBreak =
                weakness -> !Boolean.FALSE.equals(weakness.value().exploitable())
                        && !isAmong(dealtWith, weakness.value().id(), context);
        for (ListedWeaknesses.Listed listed : context.listed().forRule(RULE, mayBreak, findings)) {
            Place<Weakness> weakness = listed.weakness();
            if (weakness.value().exploitable() == null) {
                findings.missing(RULE, weakness.path(), weakness.at("exploitable"));
            } else {
                findings.violated(
                        RULE,
                        weakness.at("vulnerabilities"),
                        context.listed()
                                .arguments(context, listed)
                                .with("due", listed.entry().due()));
            }
        }
    }

    /** Returns the weaknesses that some action answers and of which every such action is done, abandoned ones aside. */
    private static BitSet dealtWith(PlanContext context) {
        BitSet answered = new BitSet();
        BitSet open = new BitSet();
        Links<RemediationAction, WeaknessId> answers = context.answers();
        for (Place<RemediationAction> action : context.actions().places()) {
            if (PlanContext.isAbandoned(action)) {
                continue;
            }
            BitSet weaknesses = action.value().status() == ActionStatus.DONE ? answered : open;
            for (int position = 0; position < answers.count(action); position++) {
                int weakness = answers.first(action, position);
                if (weakness != Register.NONE) {
                    weaknesses.set(weakness);
                }
            }
        }
        answered.andNot(open);
        return answered;
    }

    private static boolean isAmong(BitSet weaknesses, @Nullable WeaknessId id, PlanContext context) {
        int index = id == null ? Register.NONE : context.weaknesses().indexOf(id);
        return index != Register.NONE && weaknesses.get(index);
    }
}

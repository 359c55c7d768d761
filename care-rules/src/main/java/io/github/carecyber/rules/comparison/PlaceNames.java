package io.github.carecyber.rules.comparison;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.plan.AffectedAssets;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.DataPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of a plan by what stands there instead of its position, so that a place is the same place in another version: {@code
 * /actions/3/end} is {@code /actions[A-4]/end}.
 */
final class PlaceNames {

    private final RemediationPlan plan;

    PlaceNames(RemediationPlan plan) {
        this.plan = plan;
    }

    String of(DataPath path) {
        StringBuilder name = new StringBuilder();
        Object at = plan;
        for (DataPath.Segment segment : path.segments()) {
            if (segment instanceof DataPath.Key key) {
                name.append('/').append(key.name());
                at = at == null ? null : member(at, key.name());
            } else {
                int position = ((DataPath.Index) segment).position();
                at = at instanceof List<?> list && position < list.size() ? list.get(position) : null;
                name.append('[')
                        .append(at == null ? Integer.toString(position) : identity(at))
                        .append(']');
            }
        }
        return name.toString();
    }

    private static @Nullable List<?> member(Object owner, String name) {
        if (owner instanceof RemediationPlan plan) {
            return switch (name) {
                case "weaknesses" -> plan.weaknesses();
                case "actions" -> plan.actions();
                case "financing" -> plan.financing();
                default -> null;
            };
        }
        if (owner instanceof RemediationAction action) {
            return switch (name) {
                case "weaknesses" -> action.weaknesses();
                case "objectives" -> action.objectives();
                case "dependsOn" -> action.dependsOn();
                case "milestones" -> action.milestones();
                case "expenses" -> action.expenses();
                case "evidence" -> action.evidence();
                default -> null;
            };
        }
        if (owner instanceof Weakness weakness) {
            return switch (name) {
                case "vulnerabilities" -> weakness.vulnerabilities();
                case "assets" -> weakness.assets();
                default -> null;
            };
        }
        if (owner instanceof Financing line) {
            return switch (name) {
                case "actions" -> line.actions();
                case "expenses" -> line.expenses();
                default -> null;
            };
        }
        if (owner instanceof Evidence evidence) {
            return switch (name) {
                case "covers" -> evidence.covers();
                case "sites" -> evidence.sites();
                default -> null;
            };
        }
        return null;
    }

    private static String identity(Object element) {
        if (element instanceof Weakness weakness) {
            return String.valueOf(weakness.id());
        }
        if (element instanceof RemediationAction action) {
            return String.valueOf(action.id());
        }
        if (element instanceof Milestone milestone) {
            return String.valueOf(milestone.id());
        }
        if (element instanceof Expense expense) {
            return String.valueOf(expense.id());
        }
        if (element instanceof Evidence evidence) {
            return String.valueOf(evidence.id());
        }
        if (element instanceof Financing line) {
            return Told.nameOf(line).french();
        }
        // Identifiers stand for themselves, assets for their kind.
        return element instanceof AffectedAssets assets ? String.valueOf(assets.kind()) : element.toString();
    }
}

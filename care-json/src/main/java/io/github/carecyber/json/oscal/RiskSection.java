package io.github.carecyber.json.oscal;

import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.plan.ActionStatus;
import io.github.carecyber.core.plan.AffectedAssets;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.plan.WeaknessSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What weaknesses become: an observation and a risk each, with the actions that answer them. */
final class RiskSection {

    private static final String CVE_SYSTEM = "http://cve.mitre.org";

    private final RemediationPlan plan;
    private final PlanIndex index;
    private final PlanWords words;
    private final HeadSection head;
    private final OscalOutput output;

    RiskSection(RemediationPlan plan, PlanIndex index, PlanWords words, HeadSection head, OscalOutput output) {
        this.plan = plan;
        this.index = index;
        this.words = words;
        this.head = head;
        this.output = output;
    }

    /** One facet by which a risk is characterised. */
    private record Facet(String name, String system, String value) {}

    /** Writes how a weakness was found. */
    void observation(int position) {
        Weakness weakness = plan.weaknesses().get(position);
        output.text("uuid", index.weaknessUuid("observation", position));
        output.text("title", words.titleOf(weakness));
        output.text("description", words.finding(weakness.source()));
        output.properties(properties(weakness.source()));
        output.texts("methods", List.of(method(weakness.source())));
        output.texts("types", List.of("finding"));
        output.text("collected", head.collected());
    }

    /** Writes what a weakness means, and what is done about it. */
    void risk(int position) {
        Weakness weakness = plan.weaknesses().get(position);
        List<Integer> answers = index.answersTo(position);
        output.text("uuid", index.weaknessUuid("risk", position));
        output.text("title", words.titleOf(weakness));
        output.text("description", words.descriptionOf(weakness));
        output.text("statement", words.statement(weakness));
        output.properties(properties(weakness));
        output.text("status", status(weakness, answers));
        List<Facet> facets = facets(weakness);
        output.objects("characterizations", facets.isEmpty() ? List.of() : List.of(facets), this::characterization);
        output.text("deadline", deadline(answers));
        output.objects("remediations", answers, action -> remediation(action, position));
        output.references(
                "related-observations", "observation-uuid", List.of(index.weaknessUuid("observation", position)));
    }

    private void characterization(List<Facet> facets) {
        output.object(
                "origin",
                () -> output.objects("actors", List.of(head.party()), party -> {
                    output.text("type", "party");
                    output.text("actor-uuid", party);
                }));
        output.objects("facets", facets, facet -> {
            output.text("name", facet.name());
            output.text("system", facet.system());
            output.text("value", facet.value());
        });
    }

    /** Writes an action as the answer to a weakness, with its task if this is the first that it answers. */
    private void remediation(int position, int weakness) {
        RemediationAction action = plan.actions().get(position);
        int first = index.answeredBy(position).get(0);
        output.text("uuid", index.remediationUuid(position, weakness));
        output.text("lifecycle", action.status() == ActionStatus.DONE ? "completed" : "planned");
        if (first == weakness) {
            output.text("title", words.titleOf(action));
            output.text("description", words.descriptionOf(action));
            output.objects("tasks", List.of(position), this::task);
        } else {
            // Not all of the texts again: an action may answer thousands of weaknesses.
            output.text("title", words.shortTitleOf(action));
            output.text("description", words.shortTitleOf(action));
            output.links("reference", List.of(index.remediationUuid(position, first)));
        }
    }

    private void task(int position) {
        RemediationAction action = plan.actions().get(position);
        output.text("uuid", index.actionUuid("task", position));
        output.text("type", "action");
        output.text("title", words.titleOf(action));
        timing(action.start(), action.end());
        output.references("dependencies", "task-uuid", tasksBefore(position));
        PlanIndex.Names names = new PlanIndex.Names();
        output.objects("tasks", action.milestones(), milestone -> milestone(milestone, position, names));
        String role = head.roleOf(action);
        output.references("responsible-roles", "role-id", role == null ? List.of() : List.of(role));
    }

    private void milestone(Milestone milestone, int action, PlanIndex.Names names) {
        output.text("uuid", index.actionUuid("task#" + names.of("milestone", milestone.id()), action));
        output.text("type", "milestone");
        output.text("title", words.milestone(milestone.title()));
        Properties properties = new Properties();
        properties.add("milestone-id", milestone.id());
        properties.add("milestone-day", milestone.day());
        output.properties(properties);
        timing(milestone.day(), milestone.day());
    }

    /** The tasks of the actions that one waits for, as far as these have one. */
    private List<String> tasksBefore(int position) {
        return index.dependenciesOf(position).stream()
                .filter(index::hasTask)
                .map(before -> index.actionUuid("task", before))
                .toList();
    }

    /** OSCAL has a form for a day and for two days in their order, but for no other pair. */
    private void timing(@Nullable LocalDate start, @Nullable LocalDate end) {
        String first = OscalText.moment(start);
        String last = OscalText.moment(end);
        if (start == null || end == null || first == null || last == null || end.isBefore(start)) {
            return;
        }
        output.object("timing", () -> {
            if (start.equals(end)) {
                output.object("on-date", () -> output.text("date", first));
            } else {
                output.object("within-date-range", () -> {
                    output.text("start", first);
                    output.text("end", last);
                });
            }
        });
    }

    private String status(Weakness weakness, List<Integer> answers) {
        List<ActionStatus> statuses = new ArrayList<>();
        for (int answer : answers) {
            ActionStatus status = plan.actions().get(answer).status();
            statuses.add(status == null ? ActionStatus.PLANNED : status);
        }
        if (!statuses.isEmpty()) {
            if (statuses.stream().allMatch(ActionStatus.DONE::equals)) {
                return "closed";
            }
            return statuses.stream().allMatch(ActionStatus.PLANNED::equals) ? "open" : "remediating";
        }
        return OscalText.line(weakness.acceptance()) == null ? "open" : "deviation-requested";
    }

    private @Nullable String deadline(List<Integer> answers) {
        LocalDate latest = null;
        for (int answer : answers) {
            LocalDate end = plan.actions().get(answer).end();
            if (end == null) {
                return null;
            }
            latest = latest == null || end.isAfter(latest) ? end : latest;
        }
        return OscalText.moment(latest);
    }

    private static List<Facet> facets(Weakness weakness) {
        List<Facet> facets = new ArrayList<>();
        for (CveId vulnerability : weakness.vulnerabilities()) {
            facets.add(new Facet("cve-id", CVE_SYSTEM, vulnerability.toString()));
        }
        if (weakness.cvssScore() != null) {
            facets.add(new Facet(
                    "cvss-score", PoamWriter.NAMESPACE, weakness.cvssScore().toString()));
        }
        if (weakness.cvssVector() != null) {
            facets.add(new Facet(
                    "cvss-vector", PoamWriter.NAMESPACE, weakness.cvssVector().toString()));
        }
        return facets;
    }

    private static Properties properties(Weakness weakness) {
        Properties properties = new Properties();
        properties.add("weakness-id", weakness.id());
        properties.add("exploitable", weakness.exploitable());
        properties.add("exposure", weakness.exposure());
        properties.add("known-exploited", weakness.knownExploited());
        properties.add("used-by-ransomware", weakness.usedByRansomware());
        for (AffectedAssets assets : weakness.assets()) {
            properties.add("affected-assets", assets.kind(), assets.count() == null ? "not-stated" : assets.count());
        }
        properties.add("acceptance", weakness.acceptance());
        return properties;
    }

    private static Properties properties(@Nullable WeaknessSource source) {
        Properties properties = new Properties();
        if (source != null) {
            source.<@Nullable Void>fold(
                    exposure -> {
                        properties.add("source", "exposure-audit");
                        return null;
                    },
                    directory -> {
                        properties.add("source", "directory-audit");
                        properties.add("directory-level", directory.level().value());
                        return null;
                    },
                    test -> {
                        properties.add("source", "penetration-test");
                        return null;
                    },
                    alert -> {
                        properties.add("source", "cert-sante-alert");
                        properties.add("alert", alert.alert());
                        return null;
                    });
        }
        return properties;
    }

    private static String method(@Nullable WeaknessSource source) {
        return source == null
                ? "UNKNOWN"
                : source.fold(exposure -> "TEST", directory -> "EXAMINE", test -> "TEST", alert -> "UNKNOWN");
    }
}

package io.github.carecyber.rules.allocation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table of axioms as a page for the Javadoc, with a counter-example for each cell that says no. */
final class AxiomPage {

    private final AxiomTable table;
    private final List<AxiomPolicy> policies = AxiomPolicy.all();
    private final StringBuilder html = new StringBuilder();

    private AxiomPage(AxiomTable table) {
        this.table = table;
    }

    static String of(AxiomTable table) {
        AxiomPage page = new AxiomPage(table);
        page.begin();
        page.cells();
        page.axioms();
        page.line("</body>");
        page.line("</html>");
        return page.html.toString();
    }

    private void begin() {
        line("<!DOCTYPE html>");
        line("<html lang=\"en\">");
        line("<head>");
        line("<meta charset=\"UTF-8\">");
        line("<title>Which policy keeps which axiom</title>");
        line("</head>");
        line("<body>");
        line("<h1>Which policy keeps which axiom</h1>");
        line(
                "<p>A policy is a choice between good properties that no policy has all at once. This table says which policy");
        line(
                "of {@link io.github.carecyber.rules.allocation.AllocationPolicy} has which (<em>axiomes</em>), after W. Thomson,");
        line(
                "<cite>Axiomatic and game-theoretic analysis of bankruptcy and taxation problems: a survey</cite>, Mathematical");
        line("Social Sciences 45 (2003). It is made by the tests, not by hand:</p>");
        line("<ul>");
        line(
                "<li><strong>yes</strong>: thousands of situations drawn at random at each build, and all small ones when the table");
        line("was made, hold no counter-example;</li>");
        line(
                "<li><strong>cent</strong>: the exact shares may keep the axiom, whole cents miss it, by one cent and never more as");
        line("far as the same search goes;</li>");
        line(
                "<li><strong>no</strong>: a counter-example of two cents or more stands below, and is run at each build.</li>");
        line("</ul>");
        line("<p>Amounts below are in cents. Ties are broken by identifier, no weight is zero, rankings follow the");
        line("priority, and the portfolio is the proven optimum.</p>");
    }

    private void cells() {
        line("<table>");
        line("<caption>Axioms by policy</caption>");
        line("<tr><th scope=\"col\">Axiom</th>"
                + policies.stream().map(AxiomPage::heading).collect(Collectors.joining())
                + "</tr>");
        for (Axiom axiom : Axiom.values()) {
            line("<tr><th scope=\"row\"><a href=\"#" + anchor(axiom) + "\">" + axiom.title() + "</a></th>"
                    + table.row(axiom).stream().map(AxiomPage::cell).collect(Collectors.joining())
                    + "</tr>");
        }
        line("</table>");
    }

    private static String heading(AxiomPolicy policy) {
        return "<th scope=\"col\">" + policy.title() + (policy.subtitle().isEmpty() ? "" : "<br>" + policy.subtitle())
                + "</th>";
    }

    private static String cell(AxiomTable.Cell cell) {
        return switch (cell.verdict()) {
            case KEPT -> "<td>yes</td>";
            case WITHIN_A_CENT -> "<td><a href=\"#" + anchor(cell) + "\">cent</a></td>";
            case REFUTED -> "<td><a href=\"#" + anchor(cell) + "\">no</a></td>";
        };
    }

    private void axioms() {
        for (Axiom axiom : Axiom.values()) {
            line("<h2 id=\"" + anchor(axiom) + "\">" + axiom.title() + "</h2>");
            line("<p>" + axiom.statement() + " <em>" + capitalized(axiom.french()) + "</em>; in the literature: "
                    + axiom.literature() + ".</p>");
            List<AxiomTable.Cell> missed = table.row(axiom).stream()
                    .filter(cell -> cell.counterExample().isPresent())
                    .toList();
            if (!missed.isEmpty()) {
                line("<dl>");
                missed.forEach(this::counterExample);
                line("</dl>");
            }
        }
    }

    private void counterExample(AxiomTable.Cell cell) {
        AxiomPolicy policy = cell.policy();
        AxiomTrial trial = new AxiomTrial(policy.policy());
        long missed = cell.axiom().missedBy(trial, cell.counterExample().orElseThrow());
        line("<dt id=\"" + anchor(cell) + "\">" + policy.title()
                + (policy.subtitle().isEmpty() ? "" : ", " + policy.subtitle()) + "</dt>");
        line("<dd>"
                + trial.steps().stream().map(step -> told(step, policy)).collect(Collectors.joining("; "))
                + ": missed by " + missed + (missed == 1 ? " cent" : " cents") + ".</dd>");
    }

    private static String told(AxiomTrial.Step step, AxiomPolicy policy) {
        PolicyNeeds needs = PolicyNeeds.of(policy.policy());
        return step.envelope() + " on "
                + step.claims().stream().map(claim -> told(claim, needs)).collect(Collectors.joining(", "))
                + " gives "
                + step.awards().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String told(Claim claim, PolicyNeeds needs) {
        String figure = "";
        if (needs.contains(ClaimNeed.WEIGHT)) {
            figure = " (weight " + claim.weight() + ")";
        } else if (needs.contains(ClaimNeed.PRIORITY)) {
            figure = " (priority " + claim.priority() + ")";
        } else if (needs.contains(ClaimNeed.SCORE)) {
            figure = " (score " + claim.score() + ")";
        }
        return claim.id() + " " + ReferenceSharing.room(claim) + figure;
    }

    private static String anchor(Axiom axiom) {
        return axiom.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String anchor(AxiomTable.Cell cell) {
        return anchor(cell.axiom()) + "."
                + cell.policy()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .replace('/', '.');
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void line(String text) {
        html.append(text).append('\n');
    }
}

package io.github.carecyber.rules.plan;

import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The weaknesses of a plan of which a vulnerability is on the list of exploited ones, each with the entry that is due first. */
final class ListedWeaknesses {

    private static final BilingualText NO_LIST = BilingualText.of(
            "le plan cite des vulnérabilités, et aucune liste des vulnérabilités exploitées n’est fournie",
            "the plan cites vulnerabilities, and no list of exploited vulnerabilities is given");

    private static final Comparator<ExploitedVulnerability> DUE_FIRST =
            Comparator.comparing(ExploitedVulnerability::due).thenComparing(ExploitedVulnerability::cve);

    private final @Nullable ExploitedVulnerabilities list;
    private final List<Place<Weakness>> citing = new ArrayList<>();
    private final List<Listed> listed = new ArrayList<>();
    private final BitSet positions = new BitSet();

    /** A weakness and the entry of the list on one of its vulnerabilities that is due first. */
    record Listed(Place<Weakness> weakness, ExploitedVulnerability entry) {}

    ListedWeaknesses(List<Place<Weakness>> weaknesses, @Nullable ExploitedVulnerabilities list) {
        this.list = list;
        for (Place<Weakness> weakness : weaknesses) {
            if (weakness.value().vulnerabilities().isEmpty()) {
                continue;
            }
            citing.add(weakness);
            ExploitedVulnerability first = list == null ? null : first(weakness.value(), list);
            if (first != null) {
                listed.add(new Listed(weakness, first));
                positions.set(weakness.position());
            }
        }
    }

    private static @Nullable ExploitedVulnerability first(Weakness weakness, ExploitedVulnerabilities list) {
        ExploitedVulnerability first = null;
        for (CveId cve : weakness.vulnerabilities()) {
            ExploitedVulnerability entry = list.find(cve).orElse(null);
            if (entry != null && (first == null || DUE_FIRST.compare(entry, first) < 0)) {
                first = entry;
            }
        }
        return first;
    }

    /** Tells whether a vulnerability behind a weakness is on the list, if there is one. */
    boolean contains(Place<Weakness> weakness) {
        return positions.get(weakness.position());
    }

    /**
     * Returns the weaknesses on the list that may break a rule. Without a list the rule is undecided, once, if a weakness that cites
     * vulnerabilities may break it.
     */
    List<Listed> forRule(Rule rule, Predicate<Place<Weakness>> mayBreak, Findings findings) {
        if (list == null && citing.stream().anyMatch(mayBreak)) {
            findings.cannotTell(rule, PlanContext.WEAKNESSES, NO_LIST);
        }
        return listed.stream().filter(each -> mayBreak.test(each.weakness())).toList();
    }

    /** Returns what every message on a listed weakness says. */
    Arguments arguments(PlanContext context, Listed weakness) {
        return Arguments.none()
                .with("weakness", context.weaknesses().label(weakness.weakness()))
                .with("vulnerability", weakness.entry().cve())
                .with("list", list == null ? "" : list.name())
                .with("version", list == null ? "" : list.version());
    }
}

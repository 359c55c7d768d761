package io.github.carecyber.json.kev;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a list, up to a bound. */
final class KevFindings {

    private static final int MOST = 100;

    private final List<Violation> findings = new ArrayList<>();

    /** Adds a finding; where there are as many as are reported, it is dropped, since one entry may hold any number. */
    void add(Rule rule, DataPath path, Arguments arguments, @Nullable JsonLocation location) {
        if (!areFull()) {
            put(rule, path, arguments, location);
        }
    }

    private void put(Rule rule, DataPath path, Arguments arguments, @Nullable JsonLocation location) {
        Violation violation = rule.violatedAt(path, arguments);
        if (location != null && location.getLineNr() > 0 && location.getColumnNr() > 0) {
            violation = violation.withPosition(new Position(location.getLineNr(), location.getColumnNr()));
        }
        findings.add(violation);
    }

    /** Notes that the reading ends before the end of the file. */
    void ended(Rule rule, @Nullable JsonLocation location) {
        put(rule, DataPath.ROOT, Arguments.none(), location);
    }

    /** Notes that the reading ends because there are as many findings as are reported. */
    void endedFull(@Nullable JsonLocation location) {
        put(KevRules.TOO_MANY, DataPath.ROOT, Arguments.none().with("count", MOST), location);
    }

    /** Tells whether no more are reported. */
    boolean areFull() {
        return findings.size() >= MOST;
    }

    boolean haveErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    List<Violation> all() {
        return Collections.unmodifiableList(findings);
    }
}

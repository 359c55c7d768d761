package io.github.carecyber.json.tool;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.json.Reading;
import io.github.carecyber.rules.structure.StructuralCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A declaration with the file that it was read from, and what is missing in it. */
record DeclarationFile(String file, Reading<Declaration> reading, Declaration declaration, List<Violation> incomplete) {

    static DeclarationFile of(String file, Reading<Declaration> reading, Declaration declaration) {
        return new DeclarationFile(
                file, reading, declaration, StructuralCheck.standard().check(declaration));
    }

    /** What is missing in the file and what else a report found, each with its line and column. */
    Report located(Report report) {
        List<Violation> all = new ArrayList<>(incomplete);
        all.addAll(report.violations());
        return reading.locate(new Report(all, report.undecided(), report.provenance(), report.adjustments()));
    }

    /** What is missing in the file alone. */
    Report incompleteness() {
        return located(new Report(List.of(), List.of(), Provenance.of(null, Map.of("declaration", declaration))));
    }
}

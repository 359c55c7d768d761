package io.github.carecyber.json.tool;

import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.rules.attainment.RollUp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds where in the files of the members each finding of a roll-up is, and adds what is missing in these files. */
final class MemberReports {

    private MemberReports() {}

    static RollUp located(RollUp rollUp, GroupFile group, List<DeclarationFile> members) {
        List<List<Violation>> ofMembers = IntStream.range(0, members.size())
                .<List<Violation>>mapToObj(member -> new ArrayList<>())
                .toList();
        List<Violation> ofGroup = new ArrayList<>();
        for (Violation violation : rollUp.report().violations()) {
            RollUp.Place place = RollUp.placeOf(violation.path());
            (place.member() == null ? ofGroup : ofMembers.get(place.member())).add(at(place.path(), violation));
        }
        Report report = rollUp.report();
        List<Violation> all =
                new ArrayList<>(group.located(with(ofGroup, report)).violations());
        for (int member = 0; member < members.size(); member++) {
            DataPath declaration = DataPath.ROOT.index(member);
            for (Violation violation : members.get(member)
                    .located(with(ofMembers.get(member), report))
                    .violations()) {
                all.add(at(declaration.then(violation.path()), violation));
            }
        }
        return rollUp.withReport(with(all, report));
    }

    /** How the declarations of the members are called: by their files, and by whom they come from. */
    static List<String> names(List<DeclarationFile> members) {
        return members.stream().map(MemberReports::name).toList();
    }

    private static String name(DeclarationFile member) {
        String file = Excerpt.legible(member.file());
        if (!(member.declaration().applicant() instanceof LegalEntity entity)) {
            return file;
        }
        String name = entity.name() == null ? "" : Excerpt.legible(entity.name());
        String number = entity.finess() == null ? "" : entity.finess().value();
        String both = (number + " " + name).strip();
        return both.isEmpty() ? file : file + " (" + both + ")";
    }

    private static Report with(List<Violation> violations, Report report) {
        return new Report(violations, report.undecided(), report.provenance(), report.adjustments());
    }

    private static Violation at(DataPath path, Violation violation) {
        return new Violation(violation.rule(), violation.severity(), path, violation.arguments(), violation.position());
    }
}

package io.github.carecyber.rules.attainment;

import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.core.report.Report;
import io.github.carecyber.rules.finding.Findings;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the declarations of the members of a GHT together. This class is for one use. */
final class RollUpBuilder {

    private final FundingCall call;
    private final Map<ObjectiveId, ReadyObjective> known;
    private final Declaration group;
    private final List<Declaration> members;
    private final Findings findings = new Findings();
    private @Nullable Year year;

    private RollUpBuilder(
            FundingCall call, Map<ObjectiveId, ReadyObjective> known, Declaration group, List<Declaration> members) {
        this.call = call;
        this.known = known;
        this.group = group;
        this.members = members;
        this.year = group.year();
    }

    static RollUp of(
            FundingCall call, Map<ObjectiveId, ReadyObjective> known, Declaration group, List<Declaration> members) {
        return new RollUpBuilder(call, known, group, members).build();
    }

    private RollUp build() {
        Declaration whole = group;
        if (group.applicant() instanceof HospitalGroup hospitals) {
            Map<LegalEntityFinessNumber, Integer> kept = kept(hospitals);
            whole = group.withYear(year).withObjectives(objectives(kept));
        } else {
            findings.violated(RollUpRules.NO_GROUP, DataPath.ROOT, Arguments.none());
        }
        return new RollUp(
                whole,
                new Report(
                        findings.violations(),
                        findings.undecided(),
                        Provenance.of(
                                call.catalogVersion(),
                                Map.of("call", call, "declaration", group, "members", members))));
    }

    /** The declarations that count, by the number of the member, so that the order in which they came does not matter. */
    private Map<LegalEntityFinessNumber, Integer> kept(HospitalGroup hospitals) {
        Set<LegalEntityFinessNumber> own = new HashSet<>();
        for (LegalEntity member : hospitals.members()) {
            if (member.finess() != null) {
                own.add(member.finess());
            }
        }
        Map<LegalEntityFinessNumber, Integer> kept = new TreeMap<>();
        Set<LegalEntityFinessNumber> speaking = new HashSet<>();
        Set<LegalEntityFinessNumber> twice = new HashSet<>();
        for (int position = 0; position < members.size(); position++) {
            LegalEntityFinessNumber number = member(position, own);
            if (number != null) {
                speaking.add(number);
                Integer before = kept.putIfAbsent(number, position);
                if (before != null && !members.get(before).equals(members.get(position)) && twice.add(number)) {
                    findings.violated(RollUpRules.DECLARED_TWICE, at(position), named(number));
                }
            }
        }
        kept.keySet().removeAll(twice);
        own.stream()
                .filter(number -> !speaking.contains(number))
                .forEach(number -> findings.violated(RollUpRules.NO_DECLARATION, DataPath.ROOT, named(number)));
        kept.entrySet().removeIf(entry -> !isOfThisCall(entry.getKey(), entry.getValue()));
        kept.entrySet().removeIf(entry -> !isOfThisYear(entry.getKey(), entry.getValue()));
        return kept;
    }

    private @Nullable LegalEntityFinessNumber member(int position, Set<LegalEntityFinessNumber> own) {
        LegalEntityFinessNumber number =
                members.get(position).applicant() instanceof LegalEntity entity ? entity.finess() : null;
        if (number == null) {
            findings.violated(RollUpRules.UNIDENTIFIED, at(position).key("applicant"), Arguments.none());
        } else if (!own.contains(number)) {
            findings.violated(RollUpRules.NOT_A_MEMBER, at(position).key("applicant"), named(number));
            return null;
        }
        return number;
    }

    private boolean isOfThisCall(LegalEntityFinessNumber number, int position) {
        CallId declared = members.get(position).call();
        if (declared == null || declared.equals(call.id())) {
            return true;
        }
        findings.violated(
                RollUpRules.CALL_DIFFERS,
                at(position).key("call"),
                named(number).with("declared-call", declared).with("call", call.id()));
        return false;
    }

    /** The year of the GHT is what it says, or else what the first member by number says that states one. */
    private boolean isOfThisYear(LegalEntityFinessNumber number, int position) {
        Year declared = members.get(position).year();
        if (year == null) {
            year = declared;
        }
        if (declared == null || declared.equals(year)) {
            return true;
        }
        findings.violated(
                RollUpRules.YEAR_DIFFERS,
                at(position).key("year"),
                named(number).with("declared-year", declared.toString()).with("year", String.valueOf(year)));
        return false;
    }

    private List<ObjectiveDeclaration> objectives(Map<LegalEntityFinessNumber, Integer> kept) {
        Map<ObjectiveId, List<MemberSaying>> sayings = new LinkedHashMap<>();
        known.keySet().forEach(id -> sayings.put(id, new ArrayList<>()));
        List<ObjectiveDeclaration> nameless = new ArrayList<>();
        collect(null, group, DataPath.ROOT, sayings, nameless);
        kept.forEach((number, position) -> collect(number, members.get(position), at(position), sayings, nameless));
        List<ObjectiveDeclaration> objectives = new ArrayList<>();
        sayings.forEach((id, said) -> {
            if (!said.isEmpty()) {
                objectives.add(new ObjectiveMerger(id, said, hasThreshold(id), findings).merged());
            }
        });
        objectives.addAll(nameless);
        return objectives;
    }

    private static void collect(
            @Nullable LegalEntityFinessNumber member,
            Declaration declaration,
            DataPath place,
            Map<ObjectiveId, List<MemberSaying>> sayings,
            List<ObjectiveDeclaration> nameless) {
        List<ObjectiveDeclaration> objectives = declaration.objectives();
        for (int position = 0; position < objectives.size(); position++) {
            ObjectiveDeclaration said = objectives.get(position);
            ObjectiveId id = said.objective();
            if (id == null) {
                nameless.add(said);
            } else {
                sayings.computeIfAbsent(id, unknown -> new ArrayList<>())
                        .add(new MemberSaying(
                                member, said, place.key("objectives").index(position)));
            }
        }
    }

    private boolean hasThreshold(ObjectiveId id) {
        ReadyObjective ready = known.get(id);
        return ready != null && !CoverageReading.in(ready.asked(year).targets()).isEmpty();
    }

    private static DataPath at(int position) {
        return DataPath.ROOT.index(position);
    }

    private static Arguments named(LegalEntityFinessNumber number) {
        return Arguments.none().with("number", Objects.requireNonNull(number));
    }
}

package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.Department;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Gap;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides {@link Criterion.SeatIn}. */
final class SeatCondition extends Condition {

    static final CriterionWording WORDING = CriterionWording.of(
            "eligibility.seat",
            BilingualText.of("Région du siège", "Region of the seat"),
            BilingualText.of(
                    "Le siège du candidat ({seat}) est dans\u00a0: {accepted}.",
                    "The seat of the applicant ({seat}) is in: {accepted}."),
            BilingualText.of(
                    "Le siège du candidat ({seat}) n’est pas dans\u00a0: {accepted}.",
                    "The seat of the applicant ({seat}) is not in: {accepted}."));

    private static final BilingualText PARAMETER = BilingualText.of("régions du siège", "regions of the seat");

    private static final DataPath SUPPORT = Paths.APPLICANT.key("support");

    private static final DataPath FINESS = Paths.APPLICANT.key("finess");

    private final ReadyParameter<Set<Region>> regions;
    private final @Nullable Set<Region> accepted;

    SeatCondition(Place place, Criterion.SeatIn criterion) {
        super(place, List.of());
        this.regions = ReadyParameter.of(PARAMETER, criterion.regions());
        Set<Region> some = criterion.regions().value().orElse(null);
        this.accepted = some == null ? null : EnumSet.copyOf(some);
    }

    @Override
    CriterionWording wording() {
        return WORDING;
    }

    @Override
    Status decide(Situation situation, Trace trace) {
        regions.read(trace);
        Applicant applicant = situation.application().applicant();
        if (applicant == null) {
            return trace.unknown(Paths.NO_APPLICANT);
        }
        DataPath path = applicant instanceof HospitalGroup ? SUPPORT : FINESS;
        LegalEntityFinessNumber number =
                applicant instanceof HospitalGroup group ? group.support() : ((LegalEntity) applicant).finess();
        if (number == null) {
            return trace.unknown(new Gap.MissingFact(path));
        }
        if (trace.isOn()) {
            trace.fact(path, new Argument.Code(number.value()));
        }
        Department department = number.department().orElse(null);
        if (department == null) {
            return trace.unknown(new Gap.CannotTell(path, RegionTest.UNCLEAR));
        }
        if (accepted == null) {
            return Status.UNKNOWN;
        }
        Region region = department.region().orElse(null);
        if (trace.isWorded()) {
            trace.argument("seat", new Argument.Wording(region == null ? Labels.NO_REGION : Labels.of(region)));
            trace.argument("accepted", Labels.list(accepted));
        }
        return region != null && accepted.contains(region) ? Status.MET : Status.NOT_MET;
    }
}

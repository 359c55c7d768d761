package io.github.carecyber.rules.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.call.Measure;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.facility.ReferenceYears;
import io.github.carecyber.core.facility.RegisterState;
import io.github.carecyber.rules.testkit.Applicants;
import io.github.carecyber.rules.testkit.Consistent;
import io.github.carecyber.rules.testkit.Criteria;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Figures against a slow and plain way to add them up. */
class MeasurementPropertyTest {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    @Property
    void aFigureIsTheSumOfWhatIsSure(
            @ForAll("measures") Measure measure,
            @ForAll("applicants") Applicant applicant,
            @ForAll("days") @Nullable LocalDate day) {
        checkSum(measure, Consistent.of(applicant), day);
    }

    private static void checkSum(Measure measure, Applicant applicant, @Nullable LocalDate day) {
        Measurement measured = Measurement.of(measure, applicant, day);
        Plain plain = new Plain(measure, day);
        applicant.legalEntities().forEach(plain::add);
        boolean complete = plain.complete && !applicant.legalEntities().isEmpty();
        assertEquals(plain.sum.min(MOST).longValueExact(), measured.figure());
        assertEquals(complete, measured.complete());
        assertEquals(plain.sum.compareTo(MOST) > 0, measured.beyondCounting());
    }

    @Property
    void aMemberThatIsStatedTwiceCountsOnce(
            @ForAll("measures") Measure measure,
            @ForAll("members") LegalEntity member,
            @ForAll("days") @Nullable LocalDate day) {
        LegalEntity once = (LegalEntity) Consistent.of(member);
        HospitalGroup twice = new HospitalGroup(null, null, null, List.of(once, once));
        assertEquals(Measurement.of(measure, once, day), Measurement.of(measure, twice, day));
    }

    @Property
    void theSitesAddUpToTheFigure(
            @ForAll("measures") Measure measure,
            @ForAll("applicants") Applicant applicant,
            @ForAll("days") @Nullable LocalDate day) {
        Measurement measured = Measurement.of(measure, applicant, day);
        BigInteger sum = measured.sites().stream()
                .map(site -> BigInteger.valueOf(site.figure()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        assertEquals(sum.min(MOST).longValueExact(), measured.figure());
        for (SiteFigure site : measured.sites()) {
            assertEquals(
                    applicant.legalEntities().get(site.entity()).facilities().get(site.index()), site.site());
        }
    }

    @Provide
    Arbitrary<Measure> measures() {
        return Criteria.measures();
    }

    @Provide
    Arbitrary<LegalEntity> members() {
        return Applicants.legalEntities().filter(member -> member.finess() != null);
    }

    @Provide
    Arbitrary<Applicant> applicants() {
        return Applicants.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of("2025-10-15", "2025-10-16").map(LocalDate::parse).injectNull(0.3);
    }

    private static final class Plain {

        private final Measure measure;
        private final @Nullable LocalDate day;
        private BigInteger sum = BigInteger.ZERO;
        private boolean complete = true;

        Plain(Measure measure, @Nullable LocalDate day) {
            this.measure = measure;
            this.day = day;
        }

        void add(LegalEntity entity) {
            List<Facility> open =
                    entity.facilities().stream().filter(this::mayBeOpen).toList();
            boolean sure = open.stream().noneMatch(this::isDoubtful);
            complete &= !entity.facilities().isEmpty();
            ReferenceYears years = measure.<@Nullable ReferenceYears>fold(
                    Measure.CombinedActivity::years, Measure.Staff::years, sites -> null);
            for (Facility site : open) {
                boolean certain = !isDoubtful(site);
                if (years == null) {
                    count(certain ? 1L : null);
                } else if (years.scope() == ReferenceYears.Scope.SITE) {
                    count(certain ? declared(years, site, List.of(site)) : null);
                } else {
                    count(sure ? declared(years, site, open) : null);
                }
            }
        }

        private void count(@Nullable Long figure) {
            complete &= figure != null;
            sum = sum.add(BigInteger.valueOf(figure == null ? 0 : figure));
        }

        /** What a site declared for the first year that any of some sites declared. */
        private @Nullable Long declared(ReferenceYears years, Facility site, List<Facility> sites) {
            Long otherwise = years.undeclared() == ReferenceYears.Undeclared.COUNTS_AS_ZERO ? Long.valueOf(0) : null;
            for (Year year : years.years()) {
                if (sites.stream().anyMatch(one -> figures(one).containsKey(year))) {
                    Long figure = figures(site).get(year);
                    return figure == null ? otherwise : figure;
                }
            }
            return otherwise;
        }

        private Map<Year, Long> figures(Facility site) {
            return measure instanceof Measure.Staff
                    ? site.staff().declared()
                    : site.combinedActivity().declared();
        }

        private boolean mayBeOpen(Facility site) {
            LocalDate closed = site.closed();
            return closed == null ? site.state() != RegisterState.INACTIVE : day == null || closed.isAfter(day);
        }

        private boolean isDoubtful(Facility site) {
            return site.closed() != null && day == null;
        }
    }
}

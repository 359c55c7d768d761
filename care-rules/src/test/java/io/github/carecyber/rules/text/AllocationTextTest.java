package io.github.carecyber.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ClaimGroupId;
import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationCertificate;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.AwardReason;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.allocation.DropOrder;
import io.github.carecyber.rules.allocation.FlowBack;
import io.github.carecyber.rules.allocation.GroupEnvelope;
import io.github.carecyber.rules.allocation.RankedBy;
import io.github.carecyber.rules.allocation.Rounding;
import io.github.carecyber.rules.allocation.SharingRule;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.allocation.WhenTooLarge;
import io.github.carecyber.rules.portfolio.BoundBasis;
import io.github.carecyber.rules.portfolio.ItemLimit;
import io.github.carecyber.rules.portfolio.Relaxation;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a funder reads, and an applicant: golden texts in both languages. */
class AllocationTextTest {

    private static final TieBreak TIES = TieBreak.byIdentifier();

    private static final ClaimGroupId NORTH = ClaimGroupId.of("nord");

    private static final ClaimGroupId SOUTH = ClaimGroupId.of("sud");

    private static final List<Claim> CLAIMS = List.of(
            claim("CH-VALFICTIF", "100.01", 3).withGroup(NORTH),
            claim("CHU-UTOPIA", "200.00", 1).withGroup(SOUTH).withGrantedElsewhere(Euros.of("5.00")),
            claim("CLINIQUE-DES-SONGES", "300.02", 2).withGroup(SOUTH).withMinimum(Euros.of("290.00")),
            claim("EHPAD-BELLE-FABLE", "7.00", 2).withGroup(NORTH));

    /**
     * An allocation whose text is on file.
     *
     * @param name the name of the files
     * @param allocation the allocation
     */
    record Sample(String name, Allocation allocation) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                sample("in-full", AllocationPolicy.inFull()),
                sample("ceiling-quota", sharing(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA)),
                sample("ceiling-monotone", sharing(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.MONOTONE)),
                sample(
                        "weight-by-seed",
                        AllocationPolicy.sharing(
                                SharingRule.PROPORTIONAL_TO_WEIGHT, Rounding.QUOTA, TieBreak.bySeed("2026 é"))),
                sample("equal-awards-monotone", sharing(SharingRule.EQUAL_AWARDS, Rounding.MONOTONE)),
                sample("equal-losses-monotone", sharing(SharingRule.EQUAL_LOSSES, Rounding.MONOTONE)),
                sample("talmud-quota", sharing(SharingRule.TALMUD, Rounding.QUOTA)),
                sample("talmud-monotone", sharing(SharingRule.TALMUD, Rounding.MONOTONE)),
                sample(
                        "useful",
                        AllocationPolicy.useful(
                                sharing(SharingRule.EQUAL_AWARDS, Rounding.QUOTA), DropOrder.LOWEST_SCORE)),
                sample("ranked-stop", AllocationPolicy.ranked(RankedBy.PRIORITY, WhenTooLarge.STOP, TIES)),
                sample("ranked-part", AllocationPolicy.ranked(RankedBy.SCORE, WhenTooLarge.PART, TIES)),
                sample("portfolio", AllocationPolicy.bestPortfolio(1_000_000, TIES)),
                new Sample("portfolio-unproven", unproven()),
                sample("groups-to-groups", grouped(FlowBack.TO_OTHER_GROUPS)),
                sample("groups-to-all", grouped(FlowBack.TO_ALL_CLAIMS)),
                sample(
                        "groups-fixed",
                        AllocationPolicy.grouped(
                                List.of(
                                        GroupEnvelope.fixed(NORTH, Euros.of("150.00")),
                                        GroupEnvelope.fixed(SOUTH, Euros.of("200.00"))),
                                FlowBack.STAYS,
                                sharing(SharingRule.EQUAL_AWARDS, Rounding.QUOTA))));
    }

    /** The files are what a reader sees; after a change, read them before they are stored. */
    @ParameterizedTest
    @MethodSource("samples")
    void anAllocationReadsAsOnFile(Sample sample) throws IOException {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            List<Claim> claims = claimsOf(sample.allocation());
            assertEquals(
                    onFile(sample.name() + "." + locale.getLanguage() + ".txt"),
                    PlainText.in(locale).of(sample.allocation(), claims));
        }
    }

    @Test
    void theReasonOfOneAwardIsThatOfTheTable() {
        Claim claim = Claim.of(ClaimId.of("A"), Euros.of("200.00"));
        Claim other = Claim.of(ClaimId.of("B"), Euros.of("100.00"));
        Allocation allocation = new AllocationRequest(
                        Euros.of("100.00"),
                        AllocationPolicy.sharing(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA, TIES),
                        List.of(claim, other))
                .allocate();
        Award award = allocation.awards().get(0);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            PlainText text = PlainText.in(locale);
            String reason = text.of(award, claim, allocation.policy());
            assertEquals(1, reason.lines().count());
            // The table breaks long reasons.
            assertTrue(
                    text.of(allocation, List.of(claim, other))
                            .replaceAll(" *\n *", " ")
                            .contains(reason),
                    reason);
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> PlainText.in(Locale.FRENCH).of(award, other, allocation.policy()));
    }

    @Test
    void anApplicantReadsItsOwnAward() {
        Claim claim = CLAIMS.get(2);
        Allocation allocation = request(sharing(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA))
                .allocate();
        assertEquals("""
                Claim CLINIQUE-DES-SONGES: €199.34 of €300.02
                  66.441871…% (40000/60203) of the ceiling, that is €199.33 and 0.890337… cent, which earns an odd cent (the last one went to 0.851585… cent of CH-VALFICTIF)
                Policy: shared out in proportion to the ceilings
                  Rounding: down to the cent; the cents left over go one by one to the largest parts cut off
                  Ties: in the alphabetical order of identifiers
                To check an award: take 66.441871…% (40000/60203) of the ceiling (less what was granted elsewhere), and cut it to the cent. The parts cut off stand in line, the largest first, and equal ones in the alphabetical order of identifiers: one cent more for each, up to and including that of 0.851585… cent (51268/60203) of CH-VALFICTIF.
                """, PlainText.in(Locale.ENGLISH).of(allocation, claim));
    }

    @Test
    void claimsOfAnotherAllocationAreRefused() {
        Allocation allocation = request(AllocationPolicy.inFull()).allocate();
        PlainText text = PlainText.in(Locale.ENGLISH);
        assertThrows(IllegalArgumentException.class, () -> text.of(allocation, CLAIMS.subList(1, 3)));
        assertThrows(IllegalArgumentException.class, () -> text.of(allocation, claim("other", "1", 1)));
        List<Claim> twice = new ArrayList<>(CLAIMS);
        twice.add(CLAIMS.get(0));
        assertThrows(IllegalArgumentException.class, () -> text.of(allocation, twice));
    }

    private static Sample sample(String name, AllocationPolicy policy) {
        return new Sample(name, request(policy).allocate());
    }

    private static AllocationRequest request(AllocationPolicy policy) {
        boolean keepsMinimums = policy instanceof AllocationPolicy.Useful || policy instanceof AllocationPolicy.Ranked;
        return new AllocationRequest(
                Euros.of("400.00"),
                policy,
                keepsMinimums
                        ? CLAIMS
                        : CLAIMS.stream().map(AllocationTextTest::anyAmount).toList());
    }

    private static List<Claim> claimsOf(Allocation allocation) {
        return request(allocation.policy()).claims();
    }

    private static Claim claim(String id, String ceiling, int weight) {
        return Claim.of(ClaimId.of(id), Euros.of(ceiling))
                .withWeight(weight)
                .withPriority(weight)
                .withScore(10L - weight);
    }

    private static Claim anyAmount(Claim claim) {
        return new Claim(
                claim.id(),
                claim.ceiling(),
                claim.grantedElsewhere(),
                null,
                claim.weight(),
                claim.priority(),
                claim.score(),
                claim.group());
    }

    private static AllocationPolicy.Sharing sharing(SharingRule rule, Rounding rounding) {
        return AllocationPolicy.sharing(rule, rounding, TIES);
    }

    private static AllocationPolicy grouped(FlowBack flowBack) {
        return AllocationPolicy.grouped(
                List.of(
                        GroupEnvelope.fixed(NORTH, Euros.of("150.00")),
                        GroupEnvelope.part(SOUTH, Share.of(2, 3), Euros.of("100.00"))),
                flowBack,
                sharing(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA));
    }

    /** What a search that ran out of steps would answer. */
    private static Allocation unproven() {
        List<Claim> claims = request(AllocationPolicy.inFull()).claims();
        ClaimId selected = claims.get(2).id();
        List<Award> awards = claims.stream()
                .map(claim -> claim.id().equals(selected)
                        ? Award.of(claim.id(), claim.room(), new AwardReason.Selected())
                        : Award.of(claim.id(), Euros.ZERO, new AwardReason.NotSelected()))
                .toList();
        return new Allocation(
                Euros.of("400.00"),
                AllocationPolicy.bestPortfolio(1_000_000, TIES),
                awards,
                Euros.of("99.98"),
                new AllocationCertificate.Bound(
                        Set.of(selected),
                        8,
                        17,
                        BoundBasis.CARDINALITY,
                        new Relaxation(
                                BigInteger.ONE, BigInteger.TWO, BigInteger.valueOf(2_500), ItemLimit.AT_MOST, 3)),
                Provenance.of(null, Map.of()));
    }

    private static String onFile(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(AllocationTextTest.class.getResourceAsStream("allocation/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package io.github.carecyber.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationRequest;
import io.github.carecyber.rules.allocation.Award;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.testkit.AllocationPolicies;
import io.github.carecyber.rules.testkit.AllocationProblems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is allocated can be read and drawn. */
class AllocationTextPropertyTest {

    /** French asks for a space that does not break before these signs, and for a curved apostrophe. */
    private static final Pattern BAD_FRENCH = Pattern.compile("(?<![\u00a0])[:;!?»]|«(?!\u00a0)|'|\\{|null");

    @Provide
    static Arbitrary<AllocationRequest> problems() {
        return AllocationProblems.under(AllocationPolicies.any());
    }

    @Property(tries = 300)
    void everyAllocationReadsInBothLanguages(@ForAll("problems") AllocationRequest request) {
        Allocation allocation = request.allocate();
        String english = PlainText.in(Locale.ENGLISH).of(allocation, request.claims());
        String french = PlainText.in(Locale.FRENCH).of(allocation, request.claims());
        for (Award award : allocation.awards()) {
            assertTrue(english.contains(ArgumentText.in(Locale.ENGLISH).of(award.amount())), english);
            assertTrue(french.contains(ArgumentText.in(Locale.FRENCH).of(award.amount())), french);
        }
        assertFalse(BAD_FRENCH.matcher(french).find(), french);
        assertFalse(english.contains("null") || english.contains("{"), english);
        assertFalse(PlainText.in(Locale.ENGLISH).of(allocation).isBlank());
    }

    @Property(tries = 300)
    void everyApplicantCanReadItsOwnAward(@ForAll("problems") AllocationRequest request) {
        Allocation allocation = request.allocate();
        for (Claim claim : request.claims()) {
            Award award = allocation.award(claim.id()).orElseThrow();
            String text = PlainText.in(Locale.ENGLISH).of(allocation, claim);
            assertTrue(
                    text.startsWith("Claim " + claim.id() + ": "
                            + ArgumentText.in(Locale.ENGLISH).of(award.amount()) + " of "),
                    text);
        }
    }

    @Property(tries = 300)
    void everyAllocationHasAWellFormedChart(@ForAll("problems") AllocationRequest request) throws Exception {
        Allocation allocation = request.allocate();
        String chart = AllocationChart.in(Locale.FRENCH).of(allocation, request.claims());
        int bars = Math.min(request.claims().size(), AllocationChart.MOST_BARS + 1);
        assertEquals(
                bars,
                AllocationChartTest.parsed(chart).getElementsByTagName("g").getLength());
        List<Claim> reversed = new ArrayList<>(request.claims());
        Collections.reverse(reversed);
        assertEquals(chart, AllocationChart.in(Locale.FRENCH).of(allocation, reversed));
    }
}

package io.github.carecyber.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.identity.ClaimId;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.rules.allocation.Allocation;
import io.github.carecyber.rules.allocation.AllocationPolicy;
import io.github.carecyber.rules.allocation.Allocator;
import io.github.carecyber.rules.allocation.Claim;
import io.github.carecyber.rules.allocation.RankedBy;
import io.github.carecyber.rules.allocation.Rounding;
import io.github.carecyber.rules.allocation.SharingRule;
import io.github.carecyber.rules.allocation.TieBreak;
import io.github.carecyber.rules.allocation.WhenTooLarge;
import io.github.carecyber.rules.text.BarDrawing.Bar;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class AllocationChartTest {

    private static final AllocationPolicy BY_CEILING =
            AllocationPolicy.sharing(SharingRule.PROPORTIONAL_TO_CEILING, Rounding.QUOTA, TieBreak.byIdentifier());

    private static final List<Claim> CLAIMS = List.of(
            Claim.of(ClaimId.of("EHPAD-BELLE-FABLE"), Euros.of("42000")),
            Claim.of(ClaimId.of("CHU-UTOPIA"), Euros.of("900000")).withGrantedElsewhere(Euros.of("150000.50")),
            Claim.of(ClaimId.of("CH-VALFICTIF"), Euros.of("250000")));

    /** The file is what a reader sees; after a change, look at it before it is stored. */
    @Test
    void theChartIsTheOneOnFile() throws Exception {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("allocation-chart.svg"))) {
            assertEquals(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8), chart("600000", CLAIMS, Locale.FRENCH));
        }
    }

    @Test
    void titleAndDescriptionSayWhatTheChartShows() throws Exception {
        Element svg = parsed(chart("600000", CLAIMS, Locale.ENGLISH)).getDocumentElement();
        assertEquals("http://www.w3.org/2000/svg", svg.getNamespaceURI());
        assertEquals("img", svg.getAttribute("role"));
        assertEquals("en", svg.getAttribute("lang"));
        assertEquals("Claims and awards", svg.getAttribute("aria-label"));
        assertEquals(
                "Claims: 3, for €1,041,999.50. Awarded: €600,000.00 of an envelope of €600,000.00; unallocated: €0.00.",
                svg.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void theOrderOfTheClaimsChangesNothing() {
        List<Claim> reversed = new ArrayList<>(CLAIMS);
        Collections.reverse(reversed);
        assertEquals(chart("600000", CLAIMS, Locale.ENGLISH), chart("600000", reversed, Locale.ENGLISH));
    }

    @Test
    void ofAThousandClaimsTheLargestFortyHaveABarAndTheOthersOneTogether() throws Exception {
        List<Claim> claims = new ArrayList<>();
        for (int number = 1; number <= 1_000; number++) {
            claims.add(Claim.of(ClaimId.of("claim-" + number), Euros.ofCents(number)));
        }
        Document chart = parsed(chart("2502.5", claims, Locale.ENGLISH));
        NodeList bars = chart.getElementsByTagName("g");
        assertEquals(AllocationChart.MOST_BARS + 1, bars.getLength());
        assertTrue(bars.item(0).getTextContent().contains("claim-1000: €5.00 / €10.00"), bars.item(0)::getTextContent);
        assertTrue(bars.item(39).getTextContent().contains("claim-961"), bars.item(39)::getTextContent);
        assertTrue(
                bars.item(40).getTextContent().contains("960 others (own scale): €2,306.50 / €4,612.80"),
                bars.item(40)::getTextContent);
        assertTrue(
                chart.getElementsByTagName("desc")
                        .item(0)
                        .getTextContent()
                        .endsWith(
                                "The largest 40 have a bar each; the other 960 are added up in one bar, on a scale of its own."));
    }

    @Test
    void theLargestAmountsStayInsideTheDrawing() throws Exception {
        Euros largest = Euros.ofCents(Long.MAX_VALUE);
        List<Claim> claims =
                List.of(Claim.of(ClaimId.of("a".repeat(64)), largest), Claim.of(ClaimId.of("b"), Euros.ZERO));
        AllocationPolicy policy = AllocationPolicy.ranked(RankedBy.SCORE, WhenTooLarge.STOP, TieBreak.byIdentifier());
        List<Claim> scored = claims.stream().map(claim -> claim.withScore(1)).toList();
        Allocation allocation = Allocator.of(policy).allocate(largest, scored);
        String chart = AllocationChart.in(Locale.ENGLISH).of(allocation, claims);
        NodeList bars = parsed(chart).getElementsByTagName("rect");
        for (int index = 1; index < bars.getLength(); index++) {
            Element bar = (Element) bars.item(index);
            assertTrue(Integer.parseInt(bar.getAttribute("width").replace(".", "")) <= 4_800, chart);
        }
        assertTrue(chart.contains(">" + "a".repeat(25) + "…</text>"), chart);
        assertTrue(chart.contains("width=\"480.0\""), chart);
    }

    @Test
    void anEnvelopeWithoutClaimsHasAChartToo() throws Exception {
        Element svg = parsed(chart("10", List.of(), Locale.FRENCH)).getDocumentElement();
        assertEquals(0, svg.getElementsByTagName("g").getLength());
        assertTrue(
                svg.getElementsByTagName("desc").item(0).getTextContent().startsWith("Demandes\u00a0: 0, pour 0,00"));
    }

    @Test
    void aTextCanNeitherLeaveItsPlaceNorHideAnother() throws Exception {
        String hostile = "</svg><script>\"'&\u202e\u0000";
        BarDrawing drawing = new BarDrawing(Locale.ENGLISH);
        drawing.open(hostile, hostile, 1);
        drawing.legend(hostile, hostile, hostile);
        drawing.bar(new Bar(hostile, Euros.of("2"), Euros.of("1")), Euros.of("2"));
        String text = drawing.close();
        Document chart = parsed(text);
        assertEquals(0, chart.getElementsByTagName("script").getLength());
        assertTrue(
                chart.getElementsByTagName("title").item(0).getTextContent().startsWith("</svg><script>\"'&\\u202E"));
        assertFalse(text.contains("\u202e"));
    }

    @Test
    void claimsOfAnotherAllocationAreRefused() {
        Allocation allocation = Allocator.of(BY_CEILING).allocate(Euros.of("10"), CLAIMS);
        AllocationChart charts = AllocationChart.in(Locale.ENGLISH);
        assertThrows(IllegalArgumentException.class, () -> charts.of(allocation, CLAIMS.subList(0, 2)));
        assertThrows(
                IllegalArgumentException.class, () -> charts.of(allocation, List.of(CLAIMS.get(0), CLAIMS.get(0))));
    }

    private static String chart(String envelope, List<Claim> claims, Locale locale) {
        return AllocationChart.in(locale).of(Allocator.of(BY_CEILING).allocate(Euros.of(envelope), claims), claims);
    }

    static Document parsed(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}

package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the terms of payment of a call are read and written. */
class PaymentTermsTest {

    private static final String ALL = "{\"kind\": \"all-or-nothing\"}";

    @Test
    void bothKindsReadBackAsTheyWereWritten() {
        PaymentTerms byObjective = PaymentTerms.byObjective(
                Share.of(1, 5),
                Map.of(ObjectiveId.of("D2.O2"), Share.of(1, 2), ObjectiveId.of("D2.O1"), Share.of(3, 10)));
        Reading<FundingCall> read =
                reading("{\"kind\": \"by-objective\", \"shares\": {\"D2.O1\": \"3/10\", \"D2.O2\": \"50%\"}}");
        FundingCall call = read.value().orElseThrow();

        assertEquals(byObjective, call.paymentTerms().value().orElseThrow());
        assertEquals(
                call,
                CareJson.read(DocumentType.CALL, CareJson.write(DocumentType.CALL, call))
                        .value()
                        .orElseThrow());
        assertEquals(
                PaymentTerms.allOrNothing(Share.of(1, 5)),
                reading(ALL).value().orElseThrow().paymentTerms().value().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"D2.O1\": \"1/2\", \"D2.O2\": \"2/3\"}", "{\"D2.O1\": \"1/2\", \"D2.O2\": \"31%\"}", "{}"})
    void sharesBeyondOneOrOfNoObjectiveAreRefused(String shares) {
        Reading<FundingCall> read = reading("{\"kind\": \"by-objective\", \"shares\": " + shares + "}");

        assertFalse(read.value().isPresent());
        assertEquals(
                List.of(
                        "json.invalid-object: Parts of the document do not fit together here. Expected: shares that come to at"
                                + " most one, and at least one objective where they are given by objective."),
                problems(read));
    }

    @Test
    void sharesThatComeToExactlyOneAreRead() {
        assertEquals(
                List.of(),
                problems(
                        reading("{\"kind\": \"by-objective\", \"shares\": {\"D2.O1\": \"1/2\", \"D2.O2\": \"30%\"}}")));
    }

    @Test
    void theKindMustBeKnown() {
        assertEquals(
                List.of("json.unknown-kind"),
                reading("{\"kind\": \"half\"}").report().violations().stream()
                        .map(violation -> violation.rule().value())
                        .toList());
    }

    private static Reading<FundingCall> reading(String onObjectives) {
        String call = CareJson.write(DocumentType.CALL, CallSamples.call());
        return CareJson.read(
                DocumentType.CALL,
                call.replaceFirst(
                        "\"onObjectives\": \\{[^}]*\\}",
                        Matcher.quoteReplacement("\"onObjectives\": " + onObjectives)));
    }

    private static List<String> problems(Reading<FundingCall> reading) {
        return reading.report().violations().stream()
                .map(PaymentTermsTest::problem)
                .collect(Collectors.toList());
    }

    private static String problem(Violation violation) {
        return violation.rule() + ": " + Findings.sentence(violation, Locale.ENGLISH);
    }
}

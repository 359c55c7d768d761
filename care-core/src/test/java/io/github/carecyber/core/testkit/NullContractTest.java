package io.github.carecyber.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.call.CallCalendar;
import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.DomainId;
import io.github.carecyber.core.law.Confidence;
import io.github.carecyber.core.law.LegalReference;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.text.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The promise is kept by every constructor and factory of the module, and whoever breaks it is found. */
public class NullContractTest {

    private static final FundingCall CALL = FundingCall.builder(
                    CallId.of("made-up-call"),
                    BilingualText.of("appel", "call"),
                    DomainId.of("D2"),
                    LegalReference.of("a made-up text", Confidence.OFFICIAL),
                    new CallCalendar(CallCalendar.PARIS, Map.of(), Published.<LocalDate>awaited("a notice")),
                    new Criterion.Open())
            .build();

    @Test
    void everyConstructorAndFactoryRefusesNullByName() {
        NullContract contract = NullContract.of(FundingCall.class, CALL);
        assertEquals(List.of(), contract.breaches());
        assertTrue(contract.checked() > 350, () -> "arguments found: " + contract.checked());
    }

    @Test
    void whoeverBreaksThePromiseIsFound() {
        String name = Breaker.class.getName();
        assertEquals(
                List.of(
                        name + ".accepted(String), text: null is accepted",
                        name + ".refusedByAnotherName(String), text: java.lang.NullPointerException: value",
                        name + ".refusedOtherwise(String), text: java.lang.IllegalArgumentException: text",
                        name + ".refusesAll(String): no arguments were found that it answers to:"
                                + " java.lang.IllegalStateException: text"),
                NullContract.ofClass(Breaker.class).breaches().stream()
                        .map(breach -> breach.replace("arg0", "text"))
                        .sorted()
                        .toList());
    }

    /** Some that break the promise, and some that keep it. */
    public static final class Breaker {

        private Breaker() {}

        public static String accepted(String text) {
            return String.valueOf(text);
        }

        public static String refusedByAnotherName(String text) {
            return Objects.requireNonNull(text, "value");
        }

        public static String refusedOtherwise(String text) {
            if (text == null) {
                throw new IllegalArgumentException("text");
            }
            return text;
        }

        public static String refusesAll(String text) {
            if (!text.equals("nobody's sample")) {
                throw new IllegalStateException("text");
            }
            return text;
        }

        public static String mayBeNull(@Nullable String text) {
            return String.valueOf(text);
        }
    }
}

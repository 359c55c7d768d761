package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.attainment.Declaration;
import io.github.carecyber.core.attainment.ObjectiveDeclaration;
import io.github.carecyber.core.attainment.ProofMode;
import io.github.carecyber.core.attainment.ScoreReached;
import io.github.carecyber.core.call.PaymentTerms;
import io.github.carecyber.core.identity.ObjectiveId;
import io.github.carecyber.core.law.Published;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.rules.attainment.PaymentRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Whatever a declaration says and a payment is worked out from, the answer has a form in a document and reads back equal. */
class AttainmentReadingPropertyTest {

    private static final Declaration DECLARATION = AttainmentSamples.declaration();

    private static final List<@Nullable LocalDate> DAYS = Arrays.asList(
            null,
            LocalDate.of(0, 1, 1),
            LocalDate.of(2022, 7, 15),
            LocalDate.of(2025, 7, 15),
            LocalDate.of(2026, 1, 19),
            LocalDate.of(2026, 3, 20),
            LocalDate.of(9_999, 12, 31));

    private static final List<Long> CENTS = List.of(0L, 1L, 99L, 5_500_000L, 10_000_000L, Long.MAX_VALUE);

    @Property(tries = 200)
    void theAnswerToADeclarationReadsBackEqual(@ForAll Random random) {
        List<ObjectiveDeclaration> objectives = new ArrayList<>();
        for (ObjectiveDeclaration objective : DECLARATION.objectives()) {
            for (int times = random.nextInt(3); times > 0; times--) {
                objectives.add(changed(objective, random));
            }
        }
        LocalDate filed = one(DAYS, random);
        Declaration declaration = DECLARATION
                .withObjectives(objectives)
                .withFiled(filed == null ? null : FilingMoment.on(filed))
                .withApplicant(random.nextBoolean() ? DECLARATION.applicant() : null);
        LocalDate asOf = one(DAYS.subList(1, DAYS.size()), random);

        assertReadsBack(DocumentType.ATTAINMENT, AttainmentSamples.assessed(declaration, asOf));
        assertReadsBack(DocumentType.ROLL_UP, AttainmentSamples.rolledUp(DECLARATION, List.of(declaration)));
    }

    @Property(tries = 300)
    void aPaymentReadsBackEqual(@ForAll Random random) {
        Map<ObjectiveId, Share> shares = new TreeMap<>();
        Map<ObjectiveId, Status> statuses = new TreeMap<>();
        int count = 1 + random.nextInt(4);
        for (int index = 0; index < count; index++) {
            long denominator = one(List.of(1L, 3L, 7L, 100L), random);
            shares.put(
                    ObjectiveId.of("O" + index),
                    Share.of(random.nextInt((int) denominator + 1), denominator * (count + 1)));
            if (random.nextBoolean()) {
                statuses.put(ObjectiveId.of("O" + index), one(List.of(Status.values()), random));
            }
        }
        Share start = Share.of(random.nextInt(2), count + 1L);
        PaymentRequest plain = PaymentRequest.of(euros(random), euros(random), euros(random))
                .withObjectives(random.nextBoolean() ? statuses : Map.of());
        PaymentRequest assumed = random.nextBoolean()
                ? plain
                : plain.withTerms(
                        random.nextBoolean()
                                ? PaymentTerms.allOrNothing(start)
                                : PaymentTerms.byObjective(start, shares),
                        "somebody");
        PaymentRequest request = random.nextBoolean() ? assumed : assumed.withNothingFurther();

        assertReadsBack(DocumentType.PAYMENT, request);
        assertReadsBack(DocumentType.PAYMENT_DUE, request.due(Published.awaited("annexe"), statuses));
    }

    private static ObjectiveDeclaration changed(ObjectiveDeclaration objective, Random random) {
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence document : objective.evidence()) {
            evidence.add(document.withDated(one(DAYS, random)).withValidUntil(one(DAYS, random)));
            if (random.nextBoolean()) {
                evidence.add(document.withCovers(List.of()));
            }
        }
        List<ScoreReached> scores = objective.scores().stream()
                .map(score -> score.withMeasured(one(DAYS, random)).withScore(random.nextInt()))
                .toList();
        return objective
                .withEvidence(evidence)
                .withScores(scores)
                .withMode(random.nextBoolean() ? objective.mode() : one(List.of(ProofMode.values()), random))
                .withTrajectoryStart(one(DAYS, random))
                .withTrajectoryEnd(one(DAYS, random))
                .withCoveredEntities(random.nextBoolean() ? objective.coveredEntities() : List.of())
                .withRequirements(random.nextBoolean() ? objective.requirements() : List.of());
    }

    private static Euros euros(Random random) {
        return Euros.ofCents(one(CENTS, random));
    }

    private static <E extends @Nullable Object> E one(List<E> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static <T> void assertReadsBack(DocumentType<T> type, T value) {
        Reading<T> reading = CareJson.read(type, CareJson.write(type, value));

        assertEquals(List.of(), reading.report().violations());
        assertEquals(value, reading.value().orElseThrow());
    }
}

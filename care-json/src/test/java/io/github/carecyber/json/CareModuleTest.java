package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.HospitalGroup;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.CallId;
import io.github.carecyber.core.identity.LegalEntityFinessNumber;
import io.github.carecyber.core.identity.Region;
import io.github.carecyber.core.money.Euros;
import io.github.carecyber.core.money.Share;
import io.github.carecyber.core.plan.AdsLevel;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Severity;
import io.github.carecyber.core.report.Violation;
import io.github.carecyber.json.Documents.Document;
import io.github.carecyber.rules.eligibility.EligibilityVerdict;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CareModuleTest {

    private static final ObjectMapper PLAIN =
            JsonMapper.builder().addModule(new CareModule()).build();

    /** What a portal has around our values. */
    record Submission(
            LegalEntityFinessNumber sender,
            Euros requested,
            RemediationPlan plan,
            Map<CallId, List<Euros>> earlier,
            Map<Region, Share> shares,
            List<Severity> severities,
            AdsLevel level,
            Object anything) {}

    record Typed(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) RemediationPlan plan) {}

    record Answer(Applicant applicant, LegalEntity entity) {}

    /** The settings of Spring Boot 3.5, those of Quarkus, and those that would do most harm if they got through. */
    static Stream<ObjectMapper> mappers() {
        return Stream.of(
                PLAIN,
                JsonMapper.builder()
                        .addModule(new CareModule())
                        .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .build(),
                JsonMapper.builder()
                        .findAndAddModules()
                        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .build(),
                JsonMapper.builder()
                        .addModule(new CareModule())
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .defaultPropertyInclusion(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                        .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.WRITE_ENUMS_USING_INDEX)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .enable(
                                MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build());
    }

    static Stream<Arguments> documents() {
        return mappers()
                .flatMap(mapper -> Documents.all()
                        .filter(document -> document.type() != DocumentType.SCALE)
                        .map(document -> Arguments.of(mapper, document)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aMapperReadsAndWritesDocumentsAsTheLibraryDoes(ObjectMapper mapper, Document<?> document) throws Exception {
        Class<?> type = document.value() instanceof EligibilityVerdict
                ? EligibilityVerdict.class
                : document.value().getClass();
        String written = mapper.writeValueAsString(document.value());

        assertEquals(PLAIN.readTree(document.text()), PLAIN.readTree(written));
        assertEquals(document.value(), mapper.readValue(written, type));
        assertEquals(document.value(), mapper.readValue(document.text(), type));
        assertEquals(document.value(), mapper.convertValue(mapper.valueToTree(document.value()), type));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void valuesStandInsideThoseOfTheApplication(ObjectMapper mapper) throws Exception {
        Submission submission = new Submission(
                LegalEntityFinessNumber.of("750712184"),
                Euros.of("1234.50"),
                Samples.plan(),
                new TreeMap<>(Map.of(CallId.of("care-d2-2025"), List.of(Euros.ZERO, Euros.of("-0.01")))),
                new EnumMap<>(Map.of(Region.ILE_DE_FRANCE, Share.of(1, 3))),
                List.of(Severity.ERROR, Severity.INFO),
                AdsLevel.of(3),
                "text");

        String written = mapper.writeValueAsString(submission);

        assertEquals(submission, mapper.readValue(written, Submission.class));
        JsonNode tree = mapper.readTree(written);
        assertEquals("750712184", tree.get("sender").textValue());
        assertEquals("1234.50", tree.get("requested").textValue());
        assertEquals("care.plan.v1", tree.get("plan").get("format").textValue());
        assertEquals("-0.01", tree.get("earlier").get("care-d2-2025").get(1).textValue());
        assertEquals("1/3", tree.get("shares").get("ile-de-france").textValue());
        assertEquals("info", tree.get("severities").get(1).textValue());
        assertEquals(3, tree.get("level").intValue());
    }

    @Test
    void whatTheMapperDoesNotStateIsNull() throws Exception {
        Submission submission = PLAIN.readValue("{\"plan\": null}", Submission.class);

        assertEquals(new Submission(null, null, null, null, null, null, null, null), submission);
    }

    @Test
    void oneOfSeveralKindsNamesItsKindWhereverItStands() throws Exception {
        LegalEntity entity = LegalEntity.of(LegalEntityFinessNumber.of("750712184"), "CHU");

        JsonNode tree = PLAIN.valueToTree(new Answer(entity, entity));

        assertEquals("legal-entity", tree.get("applicant").get("kind").textValue());
        assertEquals("legal-entity", tree.get("entity").get("kind").textValue());
        assertEquals(new Answer(entity, entity), PLAIN.treeToValue(tree, Answer.class));
    }

    @Test
    void aFieldOfOneKindNeedsNoKindAndTakesNoOther() throws Exception {
        assertEquals(
                LegalEntity.of(LegalEntityFinessNumber.of("750712184"), "CHU"),
                PLAIN.readValue("{\"finess\": \"750712184\", \"name\": \"CHU\"}", LegalEntity.class));

        UnreadableValueException exception = assertThrows(
                UnreadableValueException.class,
                () -> PLAIN.readValue("{\"kind\": \"hospital-group\", \"id\": \"ght-1\"}", LegalEntity.class));

        assertEquals(
                "json.unknown-kind",
                exception.report().violations().get(0).rule().toString());
        assertTrue(exception.getOriginalMessage().contains("legal-entity"), exception.getOriginalMessage());
        assertTrue(
                PLAIN.readValue("{\"kind\": \"hospital-group\", \"id\": \"ght-1\"}", Applicant.class)
                        instanceof HospitalGroup);
    }

    @Test
    void oneExceptionTellsAllProblemsOfAValueAndWhereTheFirstIs() {
        String body = """
                {"sender": "750712184",
                 "plan": {"format": "care.plan.v1", "actoins": [], "call": 3,
                  "expenses": [{"amount": 12.345}, {"amount": "12.345"}],
                  "title": "a", "title": "b"}}""";

        UnreadableValueException exception =
                assertThrows(UnreadableValueException.class, () -> PLAIN.readValue(body, Submission.class));

        assertEquals(
                List.of("json.unknown-key", "json.wrong-type", "json.duplicate-key"),
                exception.report().violations().stream()
                        .map(violation -> violation.rule().toString())
                        .filter(rule -> !rule.equals("json.invalid-value"))
                        .distinct()
                        .toList());
        assertTrue(exception.report().violations().stream().allMatch(violation -> violation.position() == null));
        assertEquals(
                List.of("plan", "actoins"),
                exception.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .toList());
        assertEquals(2, exception.getLocation().getLineNr());
        assertTrue(exception.getOriginalMessage().contains("actoins"), exception.getOriginalMessage());
        assertFalse(exception.getOriginalMessage().contains("carecyber"), exception.getOriginalMessage());
    }

    @Test
    void aNameThatIsNoValueIsTold() {
        UnreadableValueException exception = assertThrows(
                UnreadableValueException.class,
                () -> PLAIN.readValue("{\"shares\": {\"ile-de-frence\": \"1/3\"}}", Submission.class));

        assertTrue(exception.getOriginalMessage().contains("ile-de-france"), exception.getOriginalMessage());
    }

    @Test
    void figuresOfAnySizeCostNothing() {
        for (String number : List.of("1e1000000000", "-0.0", "123456789012345678901234567890", "1.5")) {
            UnreadableValueException exception =
                    assertThrows(UnreadableValueException.class, () -> PLAIN.readValue(number, Euros.class), number);
            assertEquals(DataPath.ROOT, exception.report().violations().get(0).path());
        }
    }

    @Test
    void aValueBeyondTheLimitsIsRefusedBeforeItIsTakenWhole() {
        ObjectMapper small = JsonMapper.builder()
                .addModule(new CareModule(JsonLimits.standard().withBytes(100)))
                .build();
        String body = "{\"plan\": {\"format\": \"care.plan.v1\", \"title\": \"" + "x".repeat(200)
                + "\"}, \"sender\": \"not even looked at\"}";

        UnreadableValueException exception =
                assertThrows(UnreadableValueException.class, () -> small.readValue(body, Submission.class));

        assertEquals(
                List.of("json.too-large"),
                exception.report().violations().stream()
                        .map(Violation::rule)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void nothingInADocumentChoosesAClass() throws Exception {
        String written = PLAIN.writeValueAsString(new Typed(Samples.plan()));

        assertFalse(written.contains("carecyber"), written);
        assertEquals(new Typed(Samples.plan()), PLAIN.readValue(written, Typed.class));
        assertThrows(
                UnreadableValueException.class,
                () -> PLAIN.readValue(
                        "{\"plan\": [\"io.github.carecyber.core.plan.RemediationPlan\", {\"format\": \"care.plan.v1\"}]}",
                        Typed.class));
    }

    @Test
    void aValueWithoutAFormSaysWhy() {
        RemediationPlan plan = Samples.plan().withDrawnUp(LocalDate.of(12_025, 1, 1));

        JsonProcessingException exception =
                assertThrows(JsonMappingException.class, () -> PLAIN.writeValueAsString(plan));

        assertTrue(exception.getOriginalMessage().contains("+12025-01-01"), exception.getOriginalMessage());
    }

    @Test
    void whatIsNotOursStaysAsTheMapperHasIt() {
        assertThrows(InvalidDefinitionException.class, () -> PLAIN.writeValueAsString(LocalDate.of(2025, 10, 31)));
        assertThrows(JsonProcessingException.class, () -> PLAIN.readValue("\"HALF-UP\"", java.math.RoundingMode.class));
    }

    @Test
    void aMapperThatLooksForModulesFindsThisOneOnce() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new CareModule())
                .findAndAddModules()
                .build();

        assertTrue(mapper.getRegisteredModuleIds().contains(CareModule.class.getName()));
        assertEquals("care-json", new CareModule().version().getArtifactId());
        assertEquals("0.1.0", new CareModule().version().toString().substring(0, 5));
    }

    @Test
    void theExceptionDoesNotLoseItsReportUnnoticed() {
        UnreadableValueException exception =
                assertThrows(UnreadableValueException.class, () -> PLAIN.readValue("1", Euros.class));

        assertThrows(
                NotSerializableException.class,
                () -> new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(exception));
    }
}

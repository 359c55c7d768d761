package io.github.carecyber.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.carecyber.core.report.Provenance;
import io.github.carecyber.json.binding.Limits;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of this library in a mapper of the application's own (<em>module Jackson</em>), as in the bodies of a web service.
 *
 * <p>For example a record of a portal holds a plan, an amount and the FINESS number of who sends them:
 *
 * <pre>{@code
 * record Submission(LegalEntityFinessNumber sender, Euros requested, RemediationPlan plan) {}
 *
 * ObjectMapper mapper = JsonMapper.builder().addModule(new CareModule()).build();
 * Submission submission = mapper.readValue(body, Submission.class);
 * }</pre>
 *
 * <p>What is a document by itself, such as a plan or a verdict, is read and written in the same form as {@link CareJson} has it, its member
 * {@code format} included; identifiers, amounts, codes, enumerations and parts of documents have the form that they have there, and
 * identifiers, codes and enumerations can be the keys of a map. What documents do not hold by itself is left to the mapper: a {@code Published}
 * or {@code Dated} value, and whatever the engines answer that has no type of document.
 *
 * <p>The settings of the mapper do not reach the values of this library, nor do ours reach its other values: whether it overlooks unknown
 * members, renames, leaves out or sorts them, turns dates into numbers or adds the names of classes, a plan is read as strictly and
 * written in the same form. What the mapper's own parser and generator do, such as allowing comments or writing every number in quotes,
 * is done before and after.
 *
 * <p>A mapper cannot do what {@link CareJson} does: it stops at the first value that cannot be read, with an {@link
 * UnreadableValueException} that tells all the problems of that value but none of the rest of the body; it has no lines and columns for them, since
 * the text is gone; where its tree model was in between, members that stood twice are gone too; and it reads no older versions of documents. So a service
 * that takes whole documents does better to read the bytes of the body by {@link CareJson#read(DocumentType, byte[])}.
 *
 * <p>Register it as above or, in Spring, as a bean; {@code findAndRegisterModules()} finds it too.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CareModule extends Module {

    private final Limits limits;

    /** Creates the module with the {@linkplain JsonLimits#standard() standard limits}, which hold for each value. */
    public CareModule() {
        this(JsonLimits.standard());
    }

    /**
     * Creates the module.
     *
     * @param limits how much of each value is read
     */
    public CareModule(JsonLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits").values();
    }

    @Override
    public String getModuleName() {
        return "CareModule";
    }

    @Override
    public Version version() {
        return VersionUtil.parseVersion(
                Provenance.of(null, Map.of()).libraryVersion(), "io.github.carecyber", "care-json");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Readers(limits));
        context.addKeyDeserializers((type, settings, description) -> keyReader(type.getRawClass()));
        context.addSerializers(new Writers());
        context.addKeySerializers(new KeyWriters());
    }

    private @Nullable KeyDeserializer keyReader(Class<?> type) {
        return MappedForms.canBeNames(type)
                ? MappedForms.reader(type)
                        .map(reader -> new NameReader(type, reader, limits))
                        .orElse(null)
                : null;
    }

    /** Finds how values are read. */
    private static final class Readers extends Deserializers.Base {

        private final Limits limits;

        Readers(Limits limits) {
            this.limits = limits;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig settings, BeanDescription description) {
            return reader(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig settings, BeanDescription description) {
            return reader(type);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig settings, Class<?> type) {
            return MappedForms.reader(type).isPresent();
        }

        private @Nullable JsonDeserializer<?> reader(Class<?> type) {
            return MappedForms.reader(type)
                    .map(reader -> new FormReader(type, reader, limits))
                    .orElse(null);
        }
    }

    /** Finds how values are written. */
    private static final class Writers extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig settings, JavaType type, BeanDescription description) {
            return MappedForms.writer(type.getRawClass()).map(FormWriter::new).orElse(null);
        }
    }

    /** Finds how values are written as names of members. */
    private static final class KeyWriters extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig settings, JavaType type, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            return MappedForms.canBeNames(raw)
                    ? MappedForms.writer(raw).map(NameWriter::new).orElse(null)
                    : null;
        }
    }
}

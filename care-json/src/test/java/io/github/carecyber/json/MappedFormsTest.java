package io.github.carecyber.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.carecyber.core.testkit.SealedKinds;
import io.github.carecyber.json.binding.Codec;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever documents hold, a foreign mapper reads and writes it by the same form. */
class MappedFormsTest {

    private static final Set<String> OUT_OF_REACH = Set.of("io.github.carecyber.rules.portfolio.Relaxation");

    @Test
    void everyValueOfADocumentHasAForm() throws Exception {
        Set<String> without = new TreeSet<>();
        int tried = 0;
        for (Class<?> type : typesWithCodec()) {
            tried++;
            if (MappedForms.reader(type).isEmpty() || MappedForms.writer(type).isEmpty()) {
                without.add(type.getName());
            }
        }

        assertTrue(tried > 130, () -> "too few for a test");
        assertEquals(OUT_OF_REACH, without);
    }

    @Test
    void everyKindHasTheFormOfWhatItIsAKindOf() throws Exception {
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> type : typesWithCodec()) {
            if (type.isSealed()) {
                kinds.addAll(SealedKinds.of(type));
            }
        }

        assertTrue(kinds.size() > 80, () -> kinds.size() + " kinds are too few for a test");
        assertEquals(
                List.of(),
                kinds.stream()
                        .filter(type -> MappedForms.writer(type).isEmpty())
                        .toList());
    }

    @Test
    void everyEnumerationHasAForm() {
        List<Class<?>> enumerations = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.carecyber.core", "io.github.carecyber.rules")
                        .stream()
                        .filter(type -> type.isEnum()
                                && type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();

        assertTrue(enumerations.size() > 40, () -> enumerations.size() + " are too few for a test");
        enumerations.forEach(type -> assertTrue(MappedForms.canBeNames(type), type::getName));
    }

    @Test
    void whatIsNotOursHasNone() {
        for (Class<?> type : List.of(String.class, Object.class, Thread.State.class, List.class, Record.class)) {
            assertTrue(MappedForms.reader(type).isEmpty(), type::getName);
            assertTrue(MappedForms.writer(type).isEmpty(), type::getName);
            assertFalse(MappedForms.canBeNames(type), type::getName);
        }
    }

    /** The types of this library for which there is a codec, whichever class holds it. */
    private static Set<Class<?>> typesWithCodec() throws ClassNotFoundException {
        Set<Class<?>> types = new java.util.LinkedHashSet<>();
        for (JavaClass holder : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.carecyber.json.document")) {
            for (Field field : holder.reflect().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())
                        && Modifier.isPublic(field.getModifiers())
                        && Codec.class.isAssignableFrom(field.getType())
                        && field.getGenericType() instanceof ParameterizedType generic) {
                    Type value = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
                    if (value instanceof Class<?> type && type.getName().startsWith("io.github.carecyber.")) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }
}

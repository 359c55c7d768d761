package io.github.carecyber.core.testkit;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds values of any public type of the library by calling what builds them with values found in the same way. */
final class SampleValues {

    private static final int MOST_TRIES = 400;
    private static final int MOST_SAMPLES = 3;

    private static final List<Object> TEXTS = List.of(
            "sample",
            "2026-01-15",
            "123456782",
            "12345678200002",
            "750000018",
            "75",
            "355",
            "6",
            "CVE-2026-0001",
            "1/2",
            "1.00",
            "9.8",
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
            "https://example.org/",
            "/sample",
            "0".repeat(64));

    private static final Map<Class<?>, List<Object>> KNOWN = Map.ofEntries(
            Map.entry(int.class, List.of(1, 2026)),
            Map.entry(long.class, List.of(1L)),
            Map.entry(Integer.class, List.of(1, 2026)),
            Map.entry(Long.class, List.of(1L)),
            Map.entry(boolean.class, List.of(true, false)),
            Map.entry(Boolean.class, List.of(true)),
            Map.entry(char.class, List.of('a')),
            Map.entry(String.class, TEXTS),
            Map.entry(CharSequence.class, TEXTS),
            Map.entry(URI.class, List.of(URI.create("https://example.org/"))),
            Map.entry(Class.class, List.of(String.class)),
            Map.entry(Enum.class, List.of(RoundingMode.UP)),
            Map.entry(Object.class, List.of("sample")),
            Map.entry(Comparable.class, List.of("sample")),
            Map.entry(Locale.class, List.of(Locale.FRENCH)),
            Map.entry(BigInteger.class, List.of(BigInteger.ONE, BigInteger.ZERO)),
            Map.entry(BigDecimal.class, List.of(BigDecimal.ONE)),
            Map.entry(LocalDate.class, List.of(LocalDate.of(2026, 1, 15))),
            Map.entry(LocalDateTime.class, List.of(LocalDateTime.of(2026, 1, 15, 12, 0))),
            Map.entry(LocalTime.class, List.of(LocalTime.NOON)),
            Map.entry(YearMonth.class, List.of(YearMonth.of(2026, 1))),
            Map.entry(ZoneId.class, List.of(ZoneId.of("Europe/Paris"))));

    private final Map<Class<?>, List<Object>> found = new HashMap<>();
    private final Set<Class<?>> underWay = new HashSet<>();
    private String lastRefusal = "";

    /** Takes values that are too intricate to be found. */
    SampleValues(List<?> intricate) {
        for (Object value : intricate) {
            for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
                found.put(type, List.of(value));
            }
        }
    }

    /** Returns what the last arguments tried were refused with. */
    String lastRefusal() {
        return lastRefusal;
    }

    /** Returns arguments with which an executable answers, or null if none were found. */
    Object @Nullable [] argumentsOf(Executable executable) {
        lastRefusal = "none were found for a parameter";
        List<Object> built = found.getOrDefault(executable.getDeclaringClass(), List.of());
        if (executable instanceof Constructor<?> constructor && !built.isEmpty()) {
            Object[] parts = partsOf(constructor, built.get(0));
            if (parts != null) {
                return parts;
            }
        }
        List<Object[]> answered = new ArrayList<>();
        tryAll(executable, answered, new ArrayList<>(), 1);
        return answered.isEmpty() ? null : answered.get(0);
    }

    /** Returns some values of a type, which may be none. */
    List<Object> of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return ofGeneric(raw, generic.getActualTypeArguments());
        }
        if (type instanceof WildcardType wildcard) {
            Type[] lower = wildcard.getLowerBounds();
            return of(lower.length > 0 ? lower[0] : wildcard.getUpperBounds()[0]);
        }
        return type instanceof Class<?> raw ? ofClass(raw) : KNOWN.get(Object.class);
    }

    private List<Object> ofGeneric(Class<?> raw, Type[] parameters) {
        List<Object> values = new ArrayList<>();
        if (raw == List.class || raw == Set.class || raw.isAssignableFrom(List.class)) {
            List<Object> elements = of(parameters[0]);
            for (Object element : elements) {
                values.add(raw == Set.class ? Set.of(element) : List.of(element));
            }
            if (raw != Set.class && elements.size() > 1) {
                values.add(List.of(elements.get(0), elements.get(1)));
            }
            values.add(raw == Set.class ? Set.of() : List.of());
            return values;
        }
        if (raw == Map.class || raw == SortedMap.class || raw == NavigableMap.class) {
            values.add(raw == Map.class ? Map.of() : new TreeMap<>());
            List<Object> keys = of(parameters[0]);
            List<Object> contents = of(parameters[1]);
            if (!keys.isEmpty() && !contents.isEmpty()) {
                Map<Object, Object> one = Map.of(keys.get(0), contents.get(0));
                values.add(raw == Map.class ? one : new TreeMap<>(one));
            }
            return values;
        }
        return raw == Optional.class ? List.of(Optional.empty()) : ofClass(raw);
    }

    private List<Object> ofClass(Class<?> type) {
        if (KNOWN.containsKey(type)) {
            return KNOWN.get(type);
        }
        if (type.isArray()) {
            List<Object> arrays = new ArrayList<>();
            for (Object element : ofClass(type.getComponentType())) {
                Object array = Array.newInstance(type.getComponentType(), 1);
                Array.set(array, 0, element);
                arrays.add(array);
            }
            arrays.add(Array.newInstance(type.getComponentType(), 0));
            return arrays;
        }
        if (type.isEnum()) {
            return Arrays.asList((Object[]) type.getEnumConstants());
        }
        if (found.containsKey(type)) {
            return found.get(type);
        }
        if (!underWay.add(type)) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        try {
            addBuilt(type, values);
        } finally {
            underWay.remove(type);
        }
        // What was found while another type was looked for may be too little.
        if (!values.isEmpty() || underWay.isEmpty()) {
            found.put(type, values);
        }
        return values;
    }

    private void addBuilt(Class<?> type, List<Object> values) {
        List<Class<?>> kinds = type.isSealed() ? SealedKinds.of(type) : List.of(type);
        for (Class<?> kind : kinds) {
            int enough = values.size() + 1;
            for (Executable executable : buildersOf(kind)) {
                if (values.size() < Math.max(enough, kinds.size() == 1 ? MOST_SAMPLES : 0)) {
                    tryAll(executable, new ArrayList<>(), values, enough);
                }
            }
        }
        if (values.isEmpty() && type.isInterface() && !type.isSealed()) {
            values.add(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, some) -> of(method.getGenericReturnType()).stream()
                            .findFirst()
                            .orElse(null)));
        }
    }

    private static List<Executable> buildersOf(Class<?> type) {
        List<Executable> builders = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (Modifier.isStatic(method.getModifiers()) && type.isAssignableFrom(method.getReturnType())) {
                builders.add(method);
            }
        }
        if (!Modifier.isAbstract(type.getModifiers())) {
            builders.addAll(List.of(type.getConstructors()));
        }
        builders.sort(Comparator.comparingInt(Executable::getParameterCount).thenComparing(Executable::toString));
        return builders;
    }

    /** Calls an executable with one set of arguments after another until it answered often enough. */
    private void tryAll(Executable executable, List<Object[]> answered, List<Object> results, int enough) {
        Type[] types = executable.getGenericParameterTypes();
        List<List<Object>> choices = new ArrayList<>();
        AnnotatedType[] annotated = executable.getAnnotatedParameterTypes();
        for (int index = 0; index < types.length; index++) {
            List<Object> samples = new ArrayList<>(of(types[index]));
            if (annotated[index].isAnnotationPresent(Nullable.class)) {
                samples.add(null);
            }
            if (samples.isEmpty()) {
                return;
            }
            choices.add(samples);
        }
        int[] chosen = new int[types.length];
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Object[] arguments = new Object[types.length];
            for (int index = 0; index < types.length; index++) {
                arguments[index] = choices.get(index).get(chosen[index]);
            }
            try {
                Object result = call(executable, arguments);
                answered.add(arguments);
                if (result != null) {
                    results.add(result);
                }
            } catch (ReflectiveOperationException refused) {
                // Other arguments may do.
                lastRefusal = String.valueOf(refused.getCause());
            }
            if (answered.size() >= enough || !advance(chosen, choices)) {
                return;
            }
        }
    }

    private static boolean advance(int[] chosen, List<List<Object>> choices) {
        for (int index = 0; index < chosen.length; index++) {
            chosen[index]++;
            if (chosen[index] < choices.get(index).size()) {
                return true;
            }
            chosen[index] = 0;
        }
        return false;
    }

    /** Returns the components of a record, if a constructor takes all of them. */
    private static Object @Nullable [] partsOf(Constructor<?> constructor, Object value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        if (components == null || components.length != constructor.getParameterCount()) {
            return null;
        }
        Object[] parts = new Object[components.length];
        try {
            for (int index = 0; index < parts.length; index++) {
                parts[index] = components[index].getAccessor().invoke(value);
            }
        } catch (ReflectiveOperationException exception) {
            throw new LinkageError(value + " cannot be read", exception);
        }
        return parts;
    }

    /** Calls a constructor or a static method. */
    static @Nullable Object call(Executable executable, @Nullable Object[] arguments)
            throws ReflectiveOperationException {
        return executable instanceof Constructor<?> constructor
                ? constructor.newInstance(arguments)
                : ((Method) executable).invoke(null, arguments);
    }
}

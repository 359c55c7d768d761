package io.github.carecyber.core.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Check of what every public constructor and factory of a module promises: null for an argument that is not marked as nullable is
 * answered with a {@link NullPointerException} that names the parameter.
 *
 * <p>Each is called with arguments with which it answers, but for one that is null. What it answers with is found by itself, and a
 * constructor or factory for which nothing was found is a breach, so that none is left out in silence.
 */
public final class NullContract {

    private final SampleValues samples;
    private final List<String> breaches = new ArrayList<>();
    private int checked;

    private NullContract(List<?> intricate) {
        this.samples = new SampleValues(intricate);
    }

    /**
     * Calls everything in the packages that a module exports to all.
     *
     * @param type any class of the module
     * @param intricate values of types that nothing can be made of by trying
     * @return what was found
     */
    public static NullContract of(Class<?> type, Object... intricate) {
        try {
            NullContract contract = new NullContract(List.of(intricate));
            contract.checkModule(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
            return contract;
        } catch (IOException | URISyntaxException | ClassNotFoundException exception) {
            throw new LinkageError("The classes beside " + type + " cannot be read", exception);
        }
    }

    /**
     * Calls the constructors and factories of one class.
     *
     * @param type the class
     * @return what was found
     */
    public static NullContract ofClass(Class<?> type) {
        NullContract contract = new NullContract(List.of());
        contract.checkClass(type);
        return contract;
    }

    /**
     * Returns who broke the promise, and how.
     *
     * @return one line for each argument, none if all keep it
     */
    public List<String> breaches() {
        return List.copyOf(breaches);
    }

    /**
     * Returns how many arguments were null in turn.
     *
     * @return the number of arguments
     */
    public int checked() {
        return checked;
    }

    private void checkModule(Path classes) throws IOException, ClassNotFoundException {
        ModuleDescriptor module;
        try (InputStream descriptor = Files.newInputStream(classes.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(descriptor);
        }
        for (ModuleDescriptor.Exports exports : module.exports()) {
            if (!exports.isQualified()) {
                for (String name : classesIn(classes.resolve(exports.source().replace('.', '/')))) {
                    checkClass(Class.forName(exports.source() + "." + name));
                }
            }
        }
    }

    private static List<String> classesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private void checkClass(Class<?> type) {
        for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            if (!Modifier.isPublic(outer.getModifiers())) {
                return;
            }
        }
        if (!Modifier.isAbstract(type.getModifiers())) {
            Stream.of(type.getConstructors()).forEach(this::check);
        }
        if (!type.isEnum()) {
            Stream.of(type.getDeclaredMethods())
                    .filter(method -> Modifier.isStatic(method.getModifiers())
                            && Modifier.isPublic(method.getModifiers())
                            && !method.isSynthetic())
                    .forEach(this::check);
        }
    }

    private void check(Executable executable) {
        List<Integer> references = references(executable);
        if (references.isEmpty()) {
            return;
        }
        @Nullable Object[] arguments = samples.argumentsOf(executable);
        if (arguments == null) {
            breaches.add(nameOf(executable) + ": no arguments were found that it answers to: " + samples.lastRefusal());
            return;
        }
        for (int index : references) {
            @Nullable Object[] withNull = arguments.clone();
            withNull[index] = null;
            check(executable, executable.getParameters()[index], withNull);
            checked++;
        }
    }

    private void check(Executable executable, Parameter parameter, @Nullable Object[] arguments) {
        String argument = nameOf(executable) + ", " + parameter.getName() + ": ";
        try {
            SampleValues.call(executable, arguments);
            breaches.add(argument + "null is accepted");
        } catch (InvocationTargetException refused) {
            Throwable cause = refused.getCause();
            if (!(cause instanceof NullPointerException)
                    || !nameIn(parameter.getName()).equals(cause.getMessage())) {
                breaches.add(argument + cause);
            }
        } catch (ReflectiveOperationException exception) {
            throw new LinkageError(argument + "cannot be called", exception);
        }
    }

    /** What copies with {@code newWeight} is called {@code weight} by whoever calls it. */
    private static String nameIn(String parameter) {
        return parameter.matches("new[A-Z].*")
                ? Character.toLowerCase(parameter.charAt(3)) + parameter.substring(4)
                : parameter;
    }

    private static List<Integer> references(Executable executable) {
        AnnotatedType[] types = executable.getAnnotatedParameterTypes();
        Class<?>[] raw = executable.getParameterTypes();
        List<Integer> references = new ArrayList<>();
        for (int index = 0; index < raw.length; index++) {
            if (!raw[index].isPrimitive() && !types[index].isAnnotationPresent(Nullable.class)) {
                references.add(index);
            }
        }
        return references;
    }

    private static String nameOf(Executable executable) {
        String types = Stream.of(executable.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
        return executable.getDeclaringClass().getName()
                + (executable instanceof Method ? "." + executable.getName() : "")
                + types;
    }
}

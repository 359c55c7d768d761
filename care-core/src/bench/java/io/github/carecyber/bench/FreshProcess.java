package io.github.carecyber.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Starts a small program in fresh processes; it prints one number, which is what was measured. */
public final class FreshProcess {

    private FreshProcess() {}

    /**
     * Runs a program in several processes, one after the other, on the class path that a user has: the packaged jars and what
     * they need at run time, and after them the benchmarks.
     *
     * @param program the class with the {@code main} method
     * @param times how many processes
     * @param options options for the Java machine
     * @return the numbers printed, from the smallest to the largest
     */
    public static List<Long> run(Class<?> program, int times, String... options) {
        List<Long> numbers = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            numbers.add(run(program, options));
        }
        Collections.sort(numbers);
        return numbers;
    }

    private static long run(Class<?> program, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options));
        command.add("-classpath");
        command.add(
                System.getProperty("bench.users.classpath") + File.pathSeparator + System.getProperty("bench.classes"));
        command.add(program.getName());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
                String printed = output.readLine();
                if (process.waitFor() != 0 || printed == null) {
                    throw new IllegalStateException(program.getName() + " did not end well.");
                }
                return Long.parseLong(printed);
            }
        } catch (IOException exception) {
            throw new IllegalStateException(program.getName() + " could not be started.", exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(program.getName() + " was interrupted.", exception);
        }
    }
}

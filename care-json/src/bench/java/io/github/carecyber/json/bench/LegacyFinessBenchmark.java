package io.github.carecyber.json.bench;

import io.github.carecyber.bench.Baseline;
import io.github.carecyber.bench.Within;
import io.github.carecyber.json.finess.LegacyFinessReader;
import io.github.carecyber.json.finess.LegacyRecord;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** 3,000 made-up lines of the register's legacy file: 10,000 µs are 300,000 lines a second. */
@State(Scope.Benchmark)
public class LegacyFinessBenchmark {

    private static final int LINES = 3_000;

    private static final int MODULUS = 10;

    /** How accents are written. */
    @Param({"UTF-8", "ISO-8859-15"})
    public String charset = "";

    private byte[] file = {};

    /** Makes the file. */
    @Setup
    public void makeFile() {
        StringBuilder lines = new StringBuilder("finess;etalab;93;2020-03-04\n");
        for (int number = 0; number < LINES; number++) {
            String site = withKey(String.format(Locale.ROOT, "01%06d", number));
            String entity = withKey(String.format(Locale.ROOT, "75%06d", number));
            String company = withKey(String.format(Locale.ROOT, "26%06d", number));
            String establishment = withKey(company + "0001");
            lines.append("structureet;")
                    .append(site)
                    .append(';')
                    .append(entity)
                    .append(";CH FICTIF ")
                    .append(number)
                    .append(";CENTRE HOSPITALIER FICTIF DE LA VALLÉE ")
                    .append(number)
                    .append(";;;900;RTE;DE NULLE PART;;;451;01;AIN;01440 FICTIVILLE;0199000000;0199000001;355;")
                    .append("Centre Hospitalier (C.H.);1102;Centres Hospitaliers;")
                    .append(establishment)
                    .append(";8610Z;03;ARS établissements Publics de santé dotation globale;1;")
                    .append("Etablissement public de santé;1979-02-13;1979-02-13;2020-02-04;\n");
        }
        file = lines.toString().getBytes(Charset.forName(charset));
    }

    /** Lines of text, split at semicolons and looked at no further. */
    @Benchmark
    @Baseline
    public void linesAndSplit(Blackhole sink) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(file), Charset.forName(charset)));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            sink.consume(line.split(";", -1));
        }
    }

    /** What a user calls: sites with checked numbers, categories and days. */
    @Benchmark
    @Within(10_000)
    public void reader(Blackhole sink) throws IOException {
        LegacyFinessReader.read(new ByteArrayInputStream(file), sink::consume);
    }

    /** Fails if what is measured is not what it is said to be. */
    static void check() {
        LegacyFinessBenchmark benchmark = new LegacyFinessBenchmark();
        benchmark.charset = StandardCharsets.UTF_8.name();
        benchmark.makeFile();
        List<LegacyRecord> records = new ArrayList<>();
        try {
            LegacyFinessReader.read(new ByteArrayInputStream(benchmark.file), records::add);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        if (records.size() != LINES + 1 || !records.stream().allMatch(LegacyFinessBenchmark::isInOrder)) {
            throw new IllegalStateException("The lines are not all of sites in order.");
        }
    }

    private static boolean isInOrder(LegacyRecord record) {
        return record.findings().isEmpty() && !(record instanceof LegacyRecord.Unread);
    }

    /** Appends the digit that the Luhn rule asks for. */
    private static String withKey(String digits) {
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            int digit = digits.charAt(digits.length() - 1 - index) - '0';
            int weighted = index % 2 == 0 ? 2 * digit : digit;
            sum += weighted / MODULUS + weighted % MODULUS;
        }
        return digits + (MODULUS - sum % MODULUS) % MODULUS;
    }
}

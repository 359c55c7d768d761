package io.github.carecyber.json.finess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Bytes of every kind instead of a legacy file. */
class LegacyFinessReaderPropertyTest {

    private static final byte[][] PIECES = {
        "structureet;".getBytes(StandardCharsets.US_ASCII),
        "finess;etalab;1;2020-01-01\n".getBytes(StandardCharsets.US_ASCII),
        ("structureet;010000024;010780054;Made up" + ";".repeat(28) + "\n").getBytes(StandardCharsets.US_ASCII),
        ";".repeat(31).getBytes(StandardCharsets.US_ASCII),
        {'"'},
        {'"', '"'},
        {';'},
        {'\n'},
        {'\r', '\n'},
        {'\r'},
        {0},
        {(byte) 0xC3, (byte) 0xA9},
        {(byte) 0xE9},
        {(byte) 0xFF},
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        "010000024".getBytes(StandardCharsets.US_ASCII),
        "9".repeat(40_000).getBytes(StandardCharsets.US_ASCII)
    };

    private static final int[] EDGES = {
        0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
        0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Property
    void whateverTheBytesEveryLineIsAnsweredOnce(@ForAll long seed) throws IOException {
        byte[] bytes = bytes(new Random(seed));
        List<LegacyRecord> records = new ArrayList<>();
        LegacyFinessReader.read(new ByteArrayInputStream(bytes), records::add);
        assertFalse(records.isEmpty());
        int before = 0;
        for (LegacyRecord record : records) {
            assertTrue(record.line() > before, "lines are answered in their order");
            before = record.line();
            assertNotNull(record.toString());
            assertTrue(!(record instanceof LegacyRecord.Unread)
                    || !record.findings().isEmpty());
            for (Violation finding : record.findings()) {
                Position position = finding.position();
                boolean empty = finding.rule().value().equals("finess.empty");
                assertTrue(empty || (position != null && position.line() == record.line()), finding::toString);
            }
        }
    }

    @Property(tries = 200)
    void aLineThatIsInOrderIsReadWhateverStandsAroundIt(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(bytes(random));
        file.write('\n');
        file.write(PIECES[2]);
        file.write(bytes(random));
        List<LegacyRecord> records = new ArrayList<>();
        LegacyFinessReader.read(new ByteArrayInputStream(file.toByteArray()), records::add);
        long sites = records.stream()
                .filter(record -> record instanceof LegacyRecord.Site site
                        && "Made up".equals(site.facility().name()))
                .count();
        assertTrue(sites >= 1);
    }

    @Property(tries = 20_000)
    void whatIsUtf8IsToldAsADecoderTellsIt(@ForAll @Size(max = 6) byte[] bytes, @ForAll Random random) {
        // Bytes that begin or go on with a character of several, which drawn ones hardly ever do.
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = random.nextInt(3) == 0 ? bytes[index] : (byte) EDGES[random.nextInt(EDGES.length)];
        }
        boolean ascii = new String(bytes, StandardCharsets.ISO_8859_1).chars().allMatch(unit -> unit < 0x80);
        Letters expected = ascii ? Letters.ASCII : isUtf8(bytes) ? Letters.UTF_8 : Letters.ISO_8859_15;
        assertEquals(expected, Letters.of(bytes, 0, bytes.length));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException exception) {
            return false;
        }
    }

    private static byte[] bytes(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int pieces = random.nextInt(40);
        for (int piece = 0; piece < pieces; piece++) {
            if (random.nextInt(4) == 0) {
                byte[] noise = new byte[random.nextInt(20)];
                random.nextBytes(noise);
                bytes.writeBytes(noise);
            } else {
                // The last piece, which is long, comes seldom.
                bytes.writeBytes(PIECES[random.nextInt(random.nextInt(10) == 0 ? PIECES.length : PIECES.length - 1)]);
            }
        }
        return bytes.toByteArray();
    }
}

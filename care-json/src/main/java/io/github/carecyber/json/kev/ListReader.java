package io.github.carecyber.json.kev;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.carecyber.core.identity.CveId;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.rules.plan.ExploitedVulnerabilities;
import io.github.carecyber.rules.plan.ExploitedVulnerability;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one list, value by value. */
final class ListReader {

    private static final String TITLE = "title";
    private static final String VERSION = "catalogVersion";
    private static final String RELEASED = "dateReleased";
    private static final String COUNT = "count";
    private static final String ENTRIES = "vulnerabilities";
    private static final String CVE = "cveID";
    private static final String ADDED = "dateAdded";
    private static final String DUE = "dueDate";
    private static final String RANSOMWARE = "knownRansomwareCampaignUse";

    /** What a list is called that has no title: what the format is called. */
    private static final String UNTITLED = "Known Exploited Vulnerabilities";

    private static final String DAY = "2025-08-25";

    private final KevFindings findings;
    private final Map<CveId, ExploitedVulnerability> entries = new LinkedHashMap<>();
    private @Nullable String title;
    private @Nullable String version;
    private @Nullable LocalDate released;
    private @Nullable Integer count;
    private int found;

    ListReader(KevFindings findings) {
        this.findings = findings;
    }

    /** Returns the list, null if it is not whole. */
    @Nullable
    ExploitedVulnerabilities list() {
        return version == null || released == null
                ? null
                : ExploitedVulnerabilities.of(title == null ? UNTITLED : title, version, released, entries.values());
    }

    void read(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            findings.ended(KevRules.EMPTY, null);
        } else if (first != JsonToken.START_OBJECT) {
            findings.add(
                    KevRules.STRUCTURE,
                    DataPath.ROOT,
                    Arguments.none().with("expected", KevRules.AN_OBJECT),
                    parser.currentTokenLocation());
        } else if (readFile(parser) && parser.nextToken() != null) {
            findings.ended(KevRules.SYNTAX, parser.currentTokenLocation());
        }
    }

    /** Answers whether the file was read to its end. */
    private boolean readFile(JsonParser parser) throws IOException {
        ObjectReader file = new ObjectReader(parser, DataPath.ROOT, findings);
        for (String field = file.next(); field != null; field = file.next()) {
            switch (field) {
                case TITLE ->
                    title = file.value(field, ListReader::title, "CISA Catalog of Known Exploited Vulnerabilities");
                case VERSION -> version = file.value(field, ListReader::version, "2025.08.25");
                case RELEASED ->
                    released = file.value(
                            field, text -> OffsetDateTime.parse(text).toLocalDate(), "2025-08-25T17:04:19.9796Z");
                case COUNT -> readCount(parser, file);
                case ENTRIES -> readEntries(parser, file);
                default -> parser.skipChildren();
            }
            if (findings.areFull()) {
                findings.endedFull(parser.currentTokenLocation());
                return false;
            }
        }
        file.require(VERSION, RELEASED, ENTRIES);
        if (count != null && count != found) {
            findings.add(
                    KevRules.COUNT_DIFFERS,
                    DataPath.of(COUNT),
                    Arguments.none().with("stated", (long) count).with("found", found),
                    null);
        }
        return true;
    }

    private static String title(String text) {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The title of the list is blank or has control characters.");
        }
        return text;
    }

    private static String version(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The version of the list is blank.");
        }
        return text;
    }

    /** The number of entries only serves to notice a list that was cut, so one that is no number is passed over. */
    private void readCount(JsonParser parser, ObjectReader file) throws IOException {
        file.meet(COUNT);
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT) {
            count = parser.getIntValue();
        } else {
            parser.skipChildren();
        }
    }

    private void readEntries(JsonParser parser, ObjectReader file) throws IOException {
        file.meet(ENTRIES);
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            file.note(KevRules.STRUCTURE, ENTRIES, Arguments.none().with("expected", KevRules.AN_ARRAY));
            parser.skipChildren();
            return;
        }
        DataPath list = DataPath.of(ENTRIES);
        for (; parser.nextToken() != JsonToken.END_ARRAY && !findings.areFull(); found++) {
            DataPath path = list.index(found);
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                readEntry(parser, path);
            } else {
                findings.add(
                        KevRules.STRUCTURE,
                        path,
                        Arguments.none().with("expected", KevRules.AN_OBJECT),
                        parser.currentTokenLocation());
                parser.skipChildren();
            }
        }
    }

    private void readEntry(JsonParser parser, DataPath path) throws IOException {
        ObjectReader entry = new ObjectReader(parser, path, findings);
        CveId cve = null;
        LocalDate added = null;
        LocalDate due = null;
        Boolean usedByRansomware = null;
        for (String field = entry.next(); field != null; field = entry.next()) {
            switch (field) {
                case CVE -> cve = entry.value(field, CveId::parse, "CVE-2021-44228");
                case ADDED -> added = entry.value(field, LocalDate::parse, DAY);
                case DUE -> due = entry.value(field, LocalDate::parse, DAY);
                case RANSOMWARE -> {
                    Optional<Boolean> use = entry.value(field, ListReader::ransomwareUse, "Known, Unknown");
                    usedByRansomware = use == null ? null : use.orElse(null);
                }
                default -> parser.skipChildren();
            }
            if (cve != null && field.equals(CVE) && entries.containsKey(cve)) {
                entry.note(KevRules.DUPLICATE, CVE, Arguments.none().with("vulnerability", cve));
            }
        }
        entry.require(CVE, ADDED, DUE);
        if (cve != null && added != null && due != null) {
            entries.putIfAbsent(cve, new ExploitedVulnerability(cve, added, due, usedByRansomware));
        }
    }

    /** That nothing is known of a use is not that there is none. */
    private static Optional<Boolean> ransomwareUse(String text) {
        return switch (text) {
            case "Known" -> Optional.of(true);
            case "Unknown" -> Optional.empty();
            default -> throw new IllegalArgumentException("The use by ransomware is neither Known nor Unknown.");
        };
    }
}

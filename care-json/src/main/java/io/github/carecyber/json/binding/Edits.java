package io.github.carecyber.json.binding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.carecyber.core.report.DataPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The changes that bring the text of one document to another version of its format. Only what changes is written anew, so that every
 * place of the new text is known in the old one.
 *
 * <p>This class is mutable and for one thread.
 */
final class Edits {

    private static final Comparator<Edit> BY_PLACE = Comparator.comparingInt(Edit::start);

    private final char[] text;
    private final List<MemberChange> changes;
    private final List<Edit> edits = new ArrayList<>();

    private Edits(char[] text, List<MemberChange> changes) {
        this.text = text;
        this.changes = changes;
    }

    /** A stretch of the old text and what stands in its place in the new one. */
    private record Edit(int start, int end, String replacement) {}

    /** A member in the text, from its name to the end of its value. */
    private record Span(int start, int end, boolean leftOut) {}

    /** Applies changes as far as the text is JSON; the reader says where it is none. */
    static SourceText apply(SourceText source, List<MemberChange> changes) {
        Edits found = new Edits(source.characters(), changes);
        try (JsonParser parser = JsonTokens.parser(found.text, 0)) {
            parser.nextToken();
            found.visit(parser, DataPath.ROOT);
        } catch (IOException exception) {
            // What lies behind is not reached by the reader either.
            return found.edited(source);
        }
        return found.edited(source);
    }

    private void visit(JsonParser parser, DataPath path) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            visitMembers(parser, path);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                visitIfConcerned(parser, path.index(index));
            }
        }
    }

    private void visitIfConcerned(JsonParser parser, DataPath path) throws IOException {
        if (changes.stream().anyMatch(change -> change.shape().meets(path))) {
            visit(parser, path);
        } else {
            parser.skipChildren();
        }
    }

    private void visitMembers(JsonParser parser, DataPath path) throws IOException {
        List<Span> members = new ArrayList<>();
        try {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                DataPath member = path.key(parser.currentName());
                int nameStart = (int) parser.currentTokenLocation().getCharOffset();
                int nameEnd = StringScan.endOf(text, nameStart);
                parser.nextToken();
                int valueStart = (int) parser.currentTokenLocation().getCharOffset();
                List<MemberChange> own =
                        changes.stream().filter(change -> change.isOf(member)).toList();
                boolean converts = own.stream().anyMatch(change -> change.conversion() != null);
                boolean leftOut = own.stream().anyMatch(MemberChange::leavesOut);
                if (converts || leftOut) {
                    parser.skipChildren();
                } else {
                    visitIfConcerned(parser, member);
                }
                parser.finishToken();
                int valueEnd = (int) parser.currentLocation().getCharOffset();
                members.add(new Span(nameStart, valueEnd, leftOut));
                if (!leftOut) {
                    own.forEach(change -> add(change, nameStart, nameEnd, valueStart, valueEnd));
                }
            }
        } finally {
            leaveOut(members);
        }
    }

    private void add(MemberChange change, int nameStart, int nameEnd, int valueStart, int valueEnd) {
        if (change.name() != null) {
            edits.add(new Edit(nameStart, nameEnd, JsonOutput.quoted(change.name())));
        }
        if (change.conversion() != null) {
            String value = new String(text, valueStart, valueEnd - valueStart);
            try {
                edits.add(new Edit(valueStart, valueEnd, change.conversion().apply(value)));
            } catch (IllegalArgumentException exception) {
                // The value stays as it is, and the reader says what is wrong with it.
                return;
            }
        }
    }

    /** Takes each member out with one of the commas beside it. */
    private void leaveOut(List<Span> members) {
        boolean anyKept = false;
        for (int index = 0; index < members.size(); index++) {
            Span member = members.get(index);
            if (!member.leftOut()) {
                anyKept = true;
            } else if (anyKept) {
                edits.add(new Edit(members.get(index - 1).end(), member.end(), ""));
            } else {
                int end = index + 1 < members.size() ? members.get(index + 1).start() : member.end();
                edits.add(new Edit(member.start(), end, ""));
            }
        }
    }

    private SourceText edited(SourceText source) {
        edits.sort(BY_PLACE);
        StringBuilder edited = new StringBuilder(text.length);
        OffsetMap map = new OffsetMap();
        int done = 0;
        for (Edit edit : edits) {
            map.kept(edited.length(), done);
            edited.append(text, done, edit.start() - done);
            map.inserted(edited.length(), edit.start());
            edited.append(edit.replacement());
            done = edit.end();
        }
        map.kept(edited.length(), done);
        edited.append(text, done, text.length - done);
        return source.edited(edited.toString().toCharArray(), map);
    }
}

package io.github.carecyber.json.finess;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a file, one after another in one buffer, so that a file of any length takes the same memory.
 *
 * <p>A line ends with LF or CRLF. Of a line that is too long the beginning is kept, and the rest is passed over.
 *
 * <p>This class is mutable and for one thread.
 */
final class LineBuffer {

    /** The most bytes of a line. */
    static final int LONGEST = 16_384;

    private static final int SIZE = 4 * LONGEST;

    private final InputStream source;
    private final byte[] buffer = new byte[SIZE];

    /** Where the bytes that were read end, and where those of the next line begin. */
    private int limit;

    private int next;
    private int from;
    private int to;
    private int number;
    private boolean tooLong;

    LineBuffer(InputStream source) {
        this.source = source;
    }

    /** Goes to the next line; false if there is none. */
    boolean advance() throws IOException {
        tooLong = false;
        from = next;
        int end = from;
        while (true) {
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            if (end < limit) {
                next = end + 1;
                break;
            }
            if (end - from > LONGEST) {
                passOver();
                end = from + LONGEST;
                break;
            }
            end -= from;
            moveToFront();
            if (!fill()) {
                next = limit;
                if (end == 0) {
                    return false;
                }
                break;
            }
        }
        tooLong |= end - from > LONGEST;
        to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
        number = number == Integer.MAX_VALUE ? number : number + 1;
        return true;
    }

    byte[] bytes() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Leaves out the first bytes of the line. */
    void skip(int bytes) {
        from += bytes;
    }

    private void moveToFront() {
        System.arraycopy(buffer, from, buffer, 0, limit - from);
        limit -= from;
        from = 0;
    }

    private boolean fill() throws IOException {
        int count = source.read(buffer, limit, SIZE - limit);
        if (count == 0) {
            // A stream that gives nothing where it should wait is asked for one byte, for which it must.
            int single = source.read();
            if (single >= 0) {
                buffer[limit] = (byte) single;
                count = 1;
            } else {
                count = -1;
            }
        }
        limit += Math.max(0, count);
        return count > 0;
    }

    /** Drops the rest of a line, but for what follows its end. */
    private void passOver() throws IOException {
        tooLong = true;
        moveToFront();
        limit = LONGEST;
        while (fill()) {
            for (int index = LONGEST; index < limit; index++) {
                if (buffer[index] == '\n') {
                    next = index + 1;
                    return;
                }
            }
            limit = LONGEST;
        }
        next = limit;
    }
}

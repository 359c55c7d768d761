package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.application.AuthorityDecision;
import io.github.carecyber.core.application.FilingMoment;
import io.github.carecyber.core.call.FundingCall;
import io.github.carecyber.core.report.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What conditions are decided on, and what was decided: two bits for each condition, since everything else can be read again from
 * call and application, neither of which changes.
 */
class Situation {

    private static final int BITS = 2;

    private static final int MASK = 3;

    private static final int PER_WORD = Long.SIZE / BITS;

    private final FundingCall call;
    private final Application application;
    private final LocalDate asOf;
    private final @Nullable LocalDate filingDay;
    private final Map<Integer, AuthorityDecision> decisions;
    private final long @Nullable [] more;
    private long first;

    /** The answers of the caller's own predicates, which need not answer alike when they are asked again. */
    private @Nullable Map<Integer, CustomAnswer> answers;

    Situation(
            FundingCall call,
            Application application,
            LocalDate asOf,
            Map<Integer, AuthorityDecision> decisions,
            int conditions) {
        this.call = call;
        this.application = application;
        this.asOf = asOf;
        this.decisions = decisions;
        FilingMoment filed = application.filed();
        this.filingDay = filed == null ? null : filed.dayIn(call.calendar().zone());
        this.more = conditions <= PER_WORD ? null : new long[(conditions - 1) / PER_WORD];
    }

    /** The same question about the application with other facts, with nothing decided yet. */
    final Situation about(Application changed) {
        return new Changed(this, changed);
    }

    /** Whether a batch of applications counts this one, as it was handed in for the call. */
    boolean isInBatch() {
        return call.id().equals(application.call());
    }

    final FundingCall call() {
        return call;
    }

    final Application application() {
        return application;
    }

    final LocalDate asOf() {
        return asOf;
    }

    /** The day of filing as the call's calendar shows it, null if the file does not state it. */
    final @Nullable LocalDate filingDay() {
        return filingDay;
    }

    final @Nullable AuthorityDecision decision(int place) {
        return decisions.isEmpty() ? null : decisions.get(place);
    }

    /** The decisions that count, in the order of the conditions. */
    final List<AuthorityDecision> decisions() {
        return List.copyOf(new TreeMap<>(decisions).values());
    }

    final void record(int place, Status status) {
        long bits = codeOf(status) << (place * BITS);
        if (place < PER_WORD) {
            first |= bits;
        } else if (more != null) {
            more[place / PER_WORD - 1] |= bits;
        }
    }

    final Status outcome(int place) {
        long word = place < PER_WORD || more == null ? first : more[place / PER_WORD - 1];
        return statusOf((int) (word >>> (place * BITS)) & MASK);
    }

    final void record(int place, CustomAnswer answer) {
        if (answers == null) {
            answers = new HashMap<>();
        }
        answers.put(place, answer);
    }

    final @Nullable CustomAnswer answer(int place) {
        return answers == null ? null : answers.get(place);
    }

    private static long codeOf(Status status) {
        return switch (status) {
            case MET -> 0;
            case NOT_MET -> 1;
            case NOT_APPLICABLE -> 2;
            case UNKNOWN -> MASK;
        };
    }

    private static Status statusOf(int code) {
        return switch (code) {
            case 0 -> Status.MET;
            case 1 -> Status.NOT_MET;
            case 2 -> Status.NOT_APPLICABLE;
            default -> Status.UNKNOWN;
        };
    }

    /** With facts changed, to see what would then be answered; in its batch stands what was handed in. */
    private static final class Changed extends Situation {

        private final boolean inBatch;

        Changed(Situation start, Application changed) {
            super(
                    start.call,
                    changed,
                    start.asOf,
                    start.decisions,
                    start.more == null ? 1 : (start.more.length + 1) * PER_WORD);
            this.inBatch = start.isInBatch();
        }

        @Override
        boolean isInBatch() {
            return inBatch;
        }
    }
}

package io.github.carecyber.rules.call;

import io.github.carecyber.core.call.Criterion;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Status;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a call with its place and what can be said of it without any application.
 *
 * @param criterion the condition
 * @param path where it stands in the call
 * @param role what it is to the condition that it is a part of
 * @param parts the conditions that it is made of: of an {@code Unless} the general rule, then condition and consequence of each
 *     derogation
 * @param answers every answer that it may give, see {@link Answers}
 * @param conflict why its own parts cannot hold together, null if nothing shows that
 * @param exhaustion why its own parts cannot all fail together, null if nothing shows that
 */
record ConditionNode(
        Criterion criterion,
        DataPath path,
        Role role,
        List<ConditionNode> parts,
        Set<Status> answers,
        @Nullable BilingualText conflict,
        @Nullable BilingualText exhaustion) {

    /** What a condition is to the one that it is a part of. */
    enum Role {
        /** The whole condition for applying. */
        WHOLE,
        /** One of several conditions, on the applicant or on a site. */
        PART,
        /** What a condition excludes. */
        EXCLUDED,
        /** The general rule. */
        GENERAL,
        /** When a derogation applies. */
        WHEN,
        /** What a derogation puts in the place of the general rule. */
        THEN
    }

    boolean may(Status status) {
        return answers.contains(status);
    }

    /** Whether it stands in everybody's way: nobody meets it, and it concerns everybody. */
    boolean isNeverMet() {
        return !may(Status.MET) && !may(Status.NOT_APPLICABLE);
    }

    /** Whether nobody fails it, although it concerns everybody. */
    boolean neverFails() {
        return !may(Status.NOT_MET) && !may(Status.NOT_APPLICABLE);
    }
}

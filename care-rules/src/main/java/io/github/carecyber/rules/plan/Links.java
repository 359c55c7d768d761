package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the elements of one list of the plan cite of another kind (<em>renvois</em>), such as the weaknesses that actions answer. Each
 * identifier is looked up once, however many rules ask what it stands for.
 *
 * @param <O> the kind of element that cites
 * @param <I> the kind of identifier
 */
final class Links<O, I> {

    /** Stands for an identifier that is cited again by the same element. */
    private static final int REPEATED = -2;

    private static final int[] NOTHING = {};

    private final List<Place<O>> owners;
    private final String member;
    private final Function<O, List<I>> cited;
    private final Register<I, ?> register;
    private final int[][] targets;
    private final boolean certain;

    /** Looks up what elements cite in a member of theirs. The elements stand in one list. */
    Links(List<Place<O>> owners, String member, Function<O, List<I>> cited, Register<I, ?> register) {
        this.owners = owners;
        this.member = member;
        this.cited = cited;
        this.register = register;
        this.targets = new int[owners.size()][];
        boolean allCertain = true;
        for (Place<O> owner : owners) {
            int[] found = lookUp(cited.apply(owner.value()));
            for (int target : found) {
                allCertain &= target == REPEATED || (target != Register.NONE && !register.isAmbiguous(target));
            }
            targets[owner.position()] = found;
        }
        this.certain = allCertain;
    }

    private int[] lookUp(List<I> identifiers) {
        int count = identifiers.size();
        if (count == 0) {
            return NOTHING;
        }
        int[] found = new int[count];
        Set<I> seen = count == 1 ? Set.of() : new HashSet<>();
        for (int position = 0; position < count; position++) {
            I id = identifiers.get(position);
            found[position] = count == 1 || seen.add(id) ? register.indexOf(id) : REPEATED;
        }
        return found;
    }

    /** Returns how many identifiers an element cites, repeated ones among them. */
    int count(Place<O> owner) {
        return targets[owner.position()].length;
    }

    /** Tells whether an identifier that an element cites is one that it cites before. */
    boolean isRepeated(Place<O> owner, int position) {
        return targets[owner.position()][position] == REPEATED;
    }

    /**
     * Returns which element an identifier stands for: the first one that has it, be it the only one or not. {@link Register#NONE} if
     * there is none, or if the identifier is a repeated one.
     */
    int first(Place<O> owner, int position) {
        return Math.max(Register.NONE, targets[owner.position()][position]);
    }

    /** Returns the one element that an identifier stands for, {@link Register#NONE} if there is none or more than one. */
    int only(Place<O> owner, int position) {
        int first = first(owner, position);
        return first == Register.NONE || register.isAmbiguous(first) ? Register.NONE : first;
    }

    /** Returns an identifier that an element cites. */
    I identifier(Place<O> owner, int position) {
        return cited.apply(owner.value()).get(position);
    }

    /** Returns where an element cites an identifier. */
    DataPath path(Place<O> owner, int position) {
        return owner.at(member).index(position);
    }

    /** Reports each identifier that no element has; where some element has no identifier it could be that one. */
    void unknown(Rule rule, Findings findings, BiFunction<Place<O>, I, Arguments> arguments) {
        if (certain) {
            return;
        }
        for (Place<O> owner : owners) {
            for (int position = 0; position < count(owner); position++) {
                if (!isRepeated(owner, position) && first(owner, position) == Register.NONE) {
                    I id = identifier(owner, position);
                    Optional<BilingualText> doubt = register.doubtAbout(id);
                    if (doubt.isPresent()) {
                        findings.cannotTell(rule, path(owner, position), doubt.get());
                    } else {
                        findings.violated(rule, path(owner, position), arguments.apply(owner, id));
                    }
                }
            }
        }
    }

    /** Goes over the identifiers of an element of which it is not certain what they stand for. */
    void doubtful(Place<O> owner, Doubts doubts) {
        if (certain) {
            return;
        }
        for (int position = 0; position < count(owner); position++) {
            if (!isRepeated(owner, position)) {
                Optional<BilingualText> doubt = register.doubtAbout(identifier(owner, position));
                if (doubt.isPresent()) {
                    doubts.add(path(owner, position), doubt.get());
                }
            }
        }
    }

    /** Takes what is not certain. */
    @FunctionalInterface
    interface Doubts {

        /** Takes where an identifier is cited, and why it is not certain what it stands for. */
        void add(DataPath path, BilingualText reason);
    }
}

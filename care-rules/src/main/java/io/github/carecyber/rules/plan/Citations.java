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
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/**
 * Identifiers that one element of the plan cites.
 *
 * @param <I> the kind of identifier
 * @param cited the identifiers, in the order of the plan
 * @param list gives the path of the list they stand in, when it is needed
 */
record Citations<I>(List<I> cited, Supplier<DataPath> list) {

    /** Reports each identifier that no element has; where some element has no identifier it could be that one. */
    void notIn(Register<I, ?> register, Rule rule, Findings findings, Function<? super I, Arguments> arguments) {
        forEach((id, position) -> {
            if (register.contains(id)) {
                return;
            }
            DataPath path = list.get().index(position);
            Optional<BilingualText> doubt = register.doubtAbout(id);
            if (doubt.isPresent()) {
                findings.cannotTell(rule, path, doubt.get());
            } else {
                findings.violated(rule, path, arguments.apply(id));
            }
        });
    }

    /** Reports that the rule is undecided for each identifier of which it is not certain what it stands for. */
    void doubtful(Register<I, ?> register, Rule rule, Findings findings) {
        forEach((id, position) -> register.doubtAbout(id)
                .ifPresent(doubt -> findings.cannotTell(rule, list.get().index(position), doubt)));
    }

    /** Goes over the identifiers, each once and with the position at which it is cited first. */
    void forEach(ObjIntConsumer<? super I> visitor) {
        Set<I> seen = new HashSet<>();
        for (int position = 0; position < cited.size(); position++) {
            I id = cited.get(position);
            if (cited.size() == 1 || seen.add(id)) {
                visitor.accept(id, position);
            }
        }
    }
}

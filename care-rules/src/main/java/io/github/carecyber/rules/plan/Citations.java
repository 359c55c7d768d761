package io.github.carecyber.rules.plan;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.text.BilingualText;
import io.github.carecyber.rules.finding.Findings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        for (int position = 0; position < cited.size(); position++) {
            I id = cited.get(position);
            if (register.contains(id)) {
                continue;
            }
            DataPath path = list.get().index(position);
            Optional<BilingualText> doubt = register.doubtAbout(id);
            if (doubt.isPresent()) {
                findings.cannotTell(rule, path, doubt.get());
            } else {
                findings.violated(rule, path, arguments.apply(id));
            }
        }
    }

    /** Reports that the rule is undecided for each identifier of which it is not certain what it stands for. */
    void doubtful(Register<I, ?> register, Rule rule, Findings findings) {
        for (int position = 0; position < cited.size(); position++) {
            Optional<BilingualText> doubt = register.doubtAbout(cited.get(position));
            if (doubt.isPresent()) {
                findings.cannotTell(rule, list.get().index(position), doubt.get());
            }
        }
    }
}

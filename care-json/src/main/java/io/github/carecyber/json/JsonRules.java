package io.github.carecyber.json;

import io.github.carecyber.core.report.Rule;
import io.github.carecyber.json.binding.ReadingRules;
import io.github.carecyber.json.finess.FinessRules;
import io.github.carecyber.json.kev.KevRules;
import io.github.carecyber.rules.catalog.RuleCatalog;
import java.util.List;

/**
 * The rules that a text must keep to be read as a document (<em>règles de lecture</em>).
 *
 * <p>Their ids begin with {@code json.}, such as {@code json.unknown-key} and {@code json.missing}, and they are all errors: a
 * document is read as a whole or not at all.
 */
public final class JsonRules {

    private static final RuleCatalog CATALOG = RuleCatalog.standard()
            .with(ReadingRules.all())
            .with(FinessRules.rules())
            .with(KevRules.rules());

    private JsonRules() {}

    /**
     * Returns all rules with their messages in French and in English.
     *
     * @return the rules, in the order in which a reader meets them
     */
    public static List<Rule> rules() {
        return ReadingRules.all();
    }

    /**
     * Returns the rules of the whole library: of all engines, of reading documents, the register and the
     * list of exploited vulnerabilities. <a href="doc-files/rules.html">A page made from it</a> shows them by family.
     *
     * @return the catalogue, for whoever shows the reports of this module
     */
    public static RuleCatalog catalog() {
        return CATALOG;
    }
}

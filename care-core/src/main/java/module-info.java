/**
 * What things are: immutable values of the programme, and no decisions.
 *
 * <p>The packages with records are open, so that any provider of Jakarta Validation can read them on the module path.
 */
@SuppressWarnings("module") // The modules that a package is exported to are not there when this one is compiled.
module io.github.carecyber.core {
    requires static org.jspecify;
    requires transitive jakarta.validation;

    exports io.github.carecyber.core.application;
    exports io.github.carecyber.core.attainment;
    exports io.github.carecyber.core.call;
    exports io.github.carecyber.core.facility;
    exports io.github.carecyber.core.identity;
    exports io.github.carecyber.core.law;
    exports io.github.carecyber.core.money;
    exports io.github.carecyber.core.plan;
    exports io.github.carecyber.core.programme;
    exports io.github.carecyber.core.report;
    exports io.github.carecyber.core.text;
    exports io.github.carecyber.core.message to
            io.github.carecyber.json,
            io.github.carecyber.rules;

    opens io.github.carecyber.core.application;
    opens io.github.carecyber.core.facility;
    opens io.github.carecyber.core.plan;
}

/** What is decided: pure functions over the values of {@code io.github.carecyber.core}. */
module io.github.carecyber.rules {
    requires static org.jspecify;
    requires transitive io.github.carecyber.core;
    requires transitive jakarta.validation;

    exports io.github.carecyber.rules.allocation;
    exports io.github.carecyber.rules.attainment;
    exports io.github.carecyber.rules.budget;
    exports io.github.carecyber.rules.call;
    exports io.github.carecyber.rules.cases;
    exports io.github.carecyber.rules.catalog;
    exports io.github.carecyber.rules.comparison;
    exports io.github.carecyber.rules.eligibility;
    exports io.github.carecyber.rules.evidence;
    exports io.github.carecyber.rules.insight;
    exports io.github.carecyber.rules.measure;
    exports io.github.carecyber.rules.page;
    exports io.github.carecyber.rules.plan;
    exports io.github.carecyber.rules.portfolio;
    exports io.github.carecyber.rules.remedy;
    exports io.github.carecyber.rules.scale;
    exports io.github.carecyber.rules.structure;
    exports io.github.carecyber.rules.text;
}

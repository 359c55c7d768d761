/** How it is written: JSON documents, the catalogue of real calls, readers of other formats, and a command line. */
module io.github.carecyber.json {
    requires static org.jspecify;
    requires transitive io.github.carecyber.rules;
    requires com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires java.logging;

    exports io.github.carecyber.json;
    exports io.github.carecyber.json.csv;
    exports io.github.carecyber.json.finess;
    exports io.github.carecyber.json.kev;
    exports io.github.carecyber.json.oscal;
    exports io.github.carecyber.json.tool;

    provides com.fasterxml.jackson.databind.Module with
            io.github.carecyber.json.CareModule;
}

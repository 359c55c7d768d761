package io.github.carecyber.core.report;

/** The version of this library, written by the build. */
final class LibraryVersion {

    static final String VALUE = "${project.version}";

    private LibraryVersion() {}
}

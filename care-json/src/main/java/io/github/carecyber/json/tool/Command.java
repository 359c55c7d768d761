package io.github.carecyber.json.tool;

/** One command of the command line. */
interface Command {

    /** Runs the command and answers what the process should exit with. */
    ExitCode run(Invocation invocation, Session session) throws UsageException;
}

package nl.schuldenlab.local.cli;

/** One thing to ask of the suite at a terminal. */
public interface SuiteCommand {

    /** Does it and gives the exit code. */
    int run(Arguments arguments);
}

package nl.schuldenlab.local.cli;

import nl.schuldenlab.local.SuiteStop;

/** Stops the suite that runs in another terminal, or what is left of one that was killed. */
public final class DownCommand implements SuiteCommand {

    @Override
    public int run(Arguments arguments) {
        System.out.println(SuiteStop.in(arguments.options().data()));
        return 0;
    }
}

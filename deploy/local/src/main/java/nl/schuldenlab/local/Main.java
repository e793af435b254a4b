package nl.schuldenlab.local;

import nl.schuldenlab.local.cli.Arguments;
import nl.schuldenlab.local.cli.ClockCommand;
import nl.schuldenlab.local.cli.DownCommand;
import nl.schuldenlab.local.cli.HelpCommand;
import nl.schuldenlab.local.cli.LoadCommand;
import nl.schuldenlab.local.cli.StatusCommand;
import nl.schuldenlab.local.cli.SuiteCommand;
import nl.schuldenlab.local.cli.TokenCommand;
import nl.schuldenlab.local.cli.UpCommand;

/** What the script `suite` runs. */
public final class Main {

    private Main() {}

    public static void main(String[] words) {
        // A logging library without a backend would warn about that on each command.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            Arguments arguments = Arguments.of(words);
            System.exit(command(arguments.command()).run(arguments));
        } catch (SuiteException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static SuiteCommand command(String name) {
        return switch (name) {
            case "up" -> new UpCommand();
            case "down" -> new DownCommand();
            case "status" -> new StatusCommand();
            case "token" -> new TokenCommand();
            case "clock" -> new ClockCommand();
            case "load" -> new LoadCommand();
            case "help", "--help", "-h" -> new HelpCommand();
            default -> throw new SuiteException("There is no command " + name + ". ./suite help shows what there is.");
        };
    }
}

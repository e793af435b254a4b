package nl.schuldenlab.local.cli;

import java.util.stream.Collectors;
import nl.schuldenlab.local.SuiteOptions;

/** Shows what can be asked. */
public final class HelpCommand implements SuiteCommand {

    private static final String TEXT = """
            The debt-lab suite on this machine, without containers.

              ./suite up               build what is missing, start everything, load the real network; Ctrl-C stops
                  --fresh              begin with empty databases and new keys
                  --keycloak           with the real Keycloak, fetched by Maven, as identity provider
                  --NAME-port N        another port for one of: %s
              ./suite status           what runs; the exit code is 0 when all is ready
              ./suite token USER       a fresh access token of a demo user or client
              ./suite clock            what time the services think it is
              ./suite clock +P40D      let them think it is 40 days later (-PT36H: 36 hours earlier)
              ./suite clock reset      back to the real time
              ./suite load             load the real network again; what is there stays as it is
              ./suite down             stop a suite that runs in another terminal, or what is left of one

            Each takes --data DIR to keep data elsewhere than in .suite, so that a second suite can run beside the first.
            """;

    @Override
    public int run(Arguments arguments) {
        String parts = SuiteOptions.usual().ports().entrySet().stream()
                .map(port -> port.getKey() + " (" + port.getValue() + ")")
                .collect(Collectors.joining(", "));
        System.out.print(TEXT.formatted(parts));
        return 0;
    }
}

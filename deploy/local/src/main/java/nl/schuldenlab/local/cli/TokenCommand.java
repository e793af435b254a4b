package nl.schuldenlab.local.cli;

import nl.schuldenlab.local.SuiteState;
import nl.schuldenlab.local.identity.Realm;
import nl.schuldenlab.local.identity.TokenClient;

/** Prints a fresh access token of a demo user or client, and nothing else. */
public final class TokenCommand implements SuiteCommand {

    @Override
    public int run(Arguments arguments) {
        String name = arguments.operand("USER");
        SuiteState state = SuiteState.running(arguments.options().data());
        System.out.println(new TokenClient(state.issuer(), Realm.asShipped()).token(name));
        return 0;
    }
}

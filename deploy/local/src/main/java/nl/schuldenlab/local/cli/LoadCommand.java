package nl.schuldenlab.local.cli;

import nl.schuldenlab.local.SuiteState;
import nl.schuldenlab.local.identity.Realm;
import nl.schuldenlab.local.identity.TokenClient;
import nl.schuldenlab.local.network.NetworkLoader;

/** Loads the real network into the running suite once more. */
public final class LoadCommand implements SuiteCommand {

    @Override
    public int run(Arguments arguments) {
        SuiteState state = SuiteState.running(arguments.options().data());
        String token = new TokenClient(state.issuer(), Realm.asShipped()).token("national");
        new NetworkLoader(state.gatewayUrl(), token, System.out).load();
        return 0;
    }
}

package nl.schuldenlab.local.network;

import java.io.PrintStream;

/** Brings the real network into the suite as a client of its API, as user `national`; what is there already stays. */
public final class NetworkLoader {

    private final Gateway gateway;
    private final PrintStream terminal;

    public NetworkLoader(String gatewayUrl, String token, PrintStream terminal) {
        this.gateway = new Gateway(gatewayUrl, token);
        this.terminal = terminal;
    }

    /** In the order in which one kind refers to another. */
    public void load() {
        load("labs", "/v1/labs");
    }

    private void load(String kind, String collection) {
        terminal.println(new Collection(kind, collection).loadThrough(gateway));
    }
}

package nl.schuldenlab.local.network;

import java.io.PrintStream;
import java.util.List;

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
        load(Kind.slugged("labs"));
        load(Kind.slugged("partners"));
        load(new Kind("partnerships", "/v1/partnerships", "/v1/partnerships?lab={lab}&partner={partner}", List.of()));
        load(new Kind(
                "reported-partner-counts",
                "/v1/reported-partner-counts",
                "/v1/reported-partner-counts?lab={lab}&limit=200",
                List.of("asOf", "count")));
        load(new Kind(
                "contributions",
                "/v1/contributions",
                "/v1/contributions?partner={partners}&type={type}&limit=200",
                List.of("partners", "lab", "note")));
        load(new Kind(
                "funding-commitments",
                "/v1/funding-commitments",
                "/v1/funding-commitments?partner={partner}&category={category}&limit=200",
                List.of("period", "earmark")));
        load(Kind.slugged("projects"), "relations");
        load(new Kind(
                "adoptions",
                "/v1/adoptions",
                "/v1/adoptions?project={project}&municipality={municipality}&kind={kind}",
                List.of()));
        load(new Kind(
                "evidence",
                "/v1/projects/{project}/evidence",
                "/v1/projects/{project}/evidence?kind={kind}&limit=200",
                List.of("title")));
        load(new Kind(
                "results",
                "/v1/projects/{project}/results",
                "/v1/projects/{project}/results?metric={metric}&limit=200",
                List.of("municipality", "period")));
        load(new Kind(
                "reported-proven-methods",
                "/v1/reported-proven-methods",
                "/v1/reported-proven-methods?partner={partner}&limit=200",
                List.of("asOf", "count")));
        load(Kind.slugged("events"));
        load(new Kind(
                "sessions", "/v1/events/{event}/sessions", "/v1/events/{event}/sessions?limit=200", List.of("title")));
        load(Kind.slugged("publications"));
        load(new Kind(
                "cooperation-frameworks",
                "/v1/labs/{lab}/cooperation-frameworks",
                "/v1/labs/{lab}/cooperation-frameworks?limit=200",
                List.of("title")));
        load(Kind.placed("core-teams", "/v1/labs/{lab}/core-team"));
    }

    private void load(Kind kind, String... mutual) {
        terminal.println(new Loading(gateway, kind).run(mutual));
    }
}

package nl.schuldenlab.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schuldenlab.local.processes.Probe;

/** How the suite shall run: from which checkout, with which data folder and ports, and which identity provider. */
public record SuiteOptions(
        Path home,
        Path data,
        Map<String, Integer> ports,
        boolean fresh,
        boolean keycloak,
        boolean makesClassData,
        Map<String, String> variables,
        PrintStream terminal) {

    /** The usual ports, data in the checkout, log lines on standard output. */
    public static SuiteOptions usual() {
        Path home = checkout();
        return new SuiteOptions(home, home.resolve(".suite"), usualPorts(), false, false, false, Map.of(), System.out);
    }

    /** For tests: ports that nobody uses, data in a folder of their own, log lines in files only. */
    public static SuiteOptions onFreePorts(Path data) {
        SuiteOptions options = usual().withData(data).withTerminal(new PrintStream(OutputStream.nullOutputStream()));
        for (String part : options.ports().keySet()) {
            options = options.withPort(part, Probe.freePort());
        }
        return options;
    }

    public SuiteOptions withData(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return new SuiteOptions(home, absolute, ports, fresh, keycloak, makesClassData, variables, terminal);
    }

    public SuiteOptions withPort(String part, int port) {
        Map<String, Integer> changed = new LinkedHashMap<>(ports);
        changed.put(part, port);
        return new SuiteOptions(home, data, changed, fresh, keycloak, makesClassData, variables, terminal);
    }

    public SuiteOptions withFreshData() {
        return new SuiteOptions(home, data, ports, true, keycloak, makesClassData, variables, terminal);
    }

    public SuiteOptions withKeycloak() {
        return new SuiteOptions(home, data, ports, fresh, true, makesClassData, variables, terminal);
    }

    /** Has each program's class data stored when it first runs, which costs it some seconds. */
    public SuiteOptions withClassData() {
        return new SuiteOptions(home, data, ports, fresh, keycloak, true, variables, terminal);
    }

    /** Gives each service and the gateway a variable of its environment, or another value for one. */
    public SuiteOptions withVariable(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(variables);
        more.put(name, value);
        return new SuiteOptions(home, data, ports, fresh, keycloak, makesClassData, more, terminal);
    }

    public SuiteOptions withTerminal(PrintStream stream) {
        return new SuiteOptions(home, data, ports, fresh, keycloak, makesClassData, variables, stream);
    }

    public int port(String part) {
        return ports.get(part);
    }

    String url(String part) {
        return "http://localhost:" + port(part);
    }

    Path cache() {
        return home.resolve(".suite").resolve("cache");
    }

    static Map<String, Integer> usualPorts() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        Suite.APPLICATIONS.forEach(application -> ports.put(application.name(), application.usualPort()));
        ports.put(Suite.IDENTITY, Suite.IDENTITY_PORT);
        ports.put(Suite.DATABASE, Suite.DATABASE_PORT);
        ports.put(Suite.MAIL, Suite.MAIL_PORT);
        ports.put(Suite.MAIL_PAGE, Suite.MAIL_PAGE_PORT);
        return ports;
    }

    private static Path checkout() {
        String given = System.getProperty("suite.home");
        Path folder = Path.of(given != null ? given : "").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("deploy").resolve("local"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new SuiteException("Start the suite inside its checkout, or name it with -Dsuite.home=DIR");
            }
        }
        return folder;
    }
}

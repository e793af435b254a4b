package nl.schuldenlab.deploy;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who asks whom, as docs/architecture.md and the services' configuration tell. */
final class Architecture {
    private static final Pattern CLIENT = Pattern.compile("(?m)^quarkus\\.rest-client\\.([a-z-]+)\\.url=");
    private static final Pattern ADDRESS = Pattern.compile("(?m)^suite\\.services\\.([a-z-]+)=");
    private static final Pattern SERVICE = Pattern.compile("[a-z]+(-[a-z]+)*-service");

    private Architecture() {}

    /** The table below "Who asks whom"; a first cell that is empty goes on with the one above. */
    static Set<String> documented() {
        Set<String> edges = new TreeSet<>();
        String section = Repository.text("docs/architecture.md")
                .split("## Who asks whom")[1]
                .split("\n## ")[0];
        String asking = "";
        for (String line : section.lines().filter(each -> each.startsWith("|")).toList()) {
            String[] cells = line.split("\\|");
            Matcher named = SERVICE.matcher(cells[1]);
            asking = named.find() ? named.group() : asking;
            Matcher asked = SERVICE.matcher(cells[2]);
            while (asked.find()) {
                edges.add(asking + " → " + asked.group());
            }
        }
        Chart.services().fieldNames().forEachRemaining(service -> {
            if (SERVICE.matcher(service).matches()) {
                edges.add("gateway → " + service);
            }
        });
        return edges;
    }

    static Set<String> configured() {
        Set<String> edges = new TreeSet<>();
        Chart.services().fieldNames().forEachRemaining(service -> {
            String properties = Repository.text(service + "/src/main/resources/application.properties");
            Matcher asked = (service.equals("gateway") ? ADDRESS : CLIENT).matcher(properties);
            while (asked.find()) {
                edges.add(service + " → " + asked.group(1));
            }
        });
        return edges;
    }
}

package nl.schuldenlab.catalog.projects;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schuldenlab.platform.problem.Blocker;

/** What a description still lacks before everybody may see it, each by the rule that asks for it. */
public record ProjectGaps(List<String> properties) {
    private static final Map<String, String> RULES = Map.of(
            "originLab",
            "D55",
            "initiators",
            "D155",
            "developmentPartners",
            "D64",
            "owners",
            "D135",
            "localUrgency",
            "D71");

    public static ProjectGaps in(ProjectDescription description) {
        return new ProjectGaps(description.missing());
    }

    public List<String> codes() {
        return properties.stream().map(ProjectGaps::code).toList();
    }

    public List<Blocker> blockers() {
        return properties.stream().map(ProjectGaps::blocker).toList();
    }

    private static Blocker blocker(String property) {
        return new Blocker(
                code(property) + "-missing", RULES.get(property), ProjectFacts.HERE, "/" + property, Map.of());
    }

    private static String code(String property) {
        return property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}

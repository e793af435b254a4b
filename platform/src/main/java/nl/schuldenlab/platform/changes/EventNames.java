package nl.schuldenlab.platform.changes;

import jakarta.inject.Singleton;
import nl.schuldenlab.platform.config.SuiteConfig;

/** Names changes as the NLGov profile for CloudEvents asks: a URN as source, a reversed domain name as type. */
@Singleton
public class EventNames {
    private final String source;

    EventNames(SuiteConfig config) {
        source = "urn:nld:kvknr:%s:systeem:%s".formatted(config.organisation().kvk(), config.name());
    }

    EventView event(Change change) {
        String type = "nl.schuldenlab.%s.%s.v1"
                .formatted(change.resource(), change.kind().tag());
        String subject = change.path().substring(change.path().lastIndexOf('/') + 1);
        return new EventView("1.0", change.id(), source, type, change.at(), subject, change.path());
    }
}

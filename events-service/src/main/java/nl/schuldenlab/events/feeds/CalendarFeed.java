package nl.schuldenlab.events.feeds;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.schuldenlab.events.events.Sight;
import nl.schuldenlab.platform.roots.Root;

/** A person's own calendar address: who has it reads what its owner could know of when it was made, until it ends. */
@Entity
public class CalendarFeed extends Root {
    private String owner;
    private String name;
    private String tokenHash;
    private boolean everything;
    private boolean network;
    private List<String> labs;
    private List<String> partners;
    private Instant expiresAt;

    protected CalendarFeed() {}

    CalendarFeed(String owner, String name, FeedToken token, Sight sight, Instant expiresAt) {
        this.owner = owner;
        this.name = name;
        this.tokenHash = token.hash();
        this.everything = sight.all();
        this.network = sight.network();
        this.labs = sight.labs().stream().sorted().toList();
        this.partners = sight.partners().stream().sorted().toList();
        this.expiresAt = expiresAt;
    }

    /** Keeps of what it shows only what its owner still may know of. */
    CalendarFeed narrow(Sight sight) {
        everything = everything && sight.all();
        network = network && sight.network();
        labs = sight.all() ? labs : kept(labs, sight.labs());
        partners = sight.all() ? partners : kept(partners, sight.partners());
        return this;
    }

    private static List<String> kept(List<String> slugs, Set<String> allowed) {
        return allowed.containsAll(slugs)
                ? slugs
                : slugs.stream().filter(allowed::contains).toList();
    }

    Sight sight() {
        return new Sight(everything, network, Set.copyOf(labs), Set.copyOf(partners), subject());
    }

    /** The last part of a caller's key. */
    private String subject() {
        return owner.substring(owner.lastIndexOf(' ') + 1);
    }

    boolean isOf(String caller) {
        return owner.equals(caller);
    }

    String name() {
        return name;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public String resource() {
        return "calendar-feed";
    }

    @Override
    public String path() {
        return "/v1/calendar-feeds/" + id();
    }
}

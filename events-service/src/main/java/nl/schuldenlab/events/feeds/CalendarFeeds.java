package nl.schuldenlab.events.feeds;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.schuldenlab.events.calendars.CalendarsConfig;
import nl.schuldenlab.events.events.Sight;
import nl.schuldenlab.platform.command.Housekeeping;
import nl.schuldenlab.platform.command.StoredAnswers;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;

/** Makes calendar addresses and ends them. */
@Singleton
class CalendarFeeds {
    private static final int MOST = 20;

    private final CalendarFeedRepository feeds;
    private final StoredAnswers answers;
    private final Housekeeping housekeeping;
    private final CalendarsConfig config;
    private final Clock clock;

    CalendarFeeds(
            CalendarFeedRepository feeds,
            StoredAnswers answers,
            Housekeeping housekeeping,
            CalendarsConfig config,
            Clock clock) {
        this.feeds = feeds;
        this.answers = answers;
        this.housekeeping = housekeeping;
        this.config = config;
        this.clock = clock;
    }

    /** Those that the owner has already are narrowed to what the owner may know of by now. */
    CalendarFeed make(String owner, String name, FeedToken token, Sight sight) {
        List<CalendarFeed> before = feeds.ofOwner(owner);
        before.forEach(feed -> feeds.saved(feed.narrow(sight)));
        if (before.size() >= MOST) {
            throw Refusal.blocked(List.of(Blocker.of("too-many-feeds", null, "events-service")));
        }
        Instant end =
                clock.instant().atZone(ZoneOffset.UTC).plus(config.feedsLast()).toInstant();
        return feeds.added(new CalendarFeed(owner, name, token, sight, end));
    }

    void end(CalendarFeed feed) {
        answers.forgetAbout(feed.path());
        feeds.deleted(feed);
    }

    @Scheduled(cron = "0 40 3 * * ?", timeZone = "Europe/Amsterdam")
    void forgetExpired() {
        housekeeping.run(() -> feeds.deleteExpired(clock.instant()));
    }
}

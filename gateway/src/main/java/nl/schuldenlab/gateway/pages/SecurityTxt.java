package nl.schuldenlab.gateway.pages;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.schuldenlab.gateway.answers.FixedAnswers;
import nl.schuldenlab.platform.config.SuiteConfig;

/** Tells whoever finds a weakness where to report it (RFC 9116). */
@Singleton
public class SecurityTxt {
    private static final String PATH = "/.well-known/security.txt";

    private final FixedAnswers answers;
    private final PagesConfig.SecurityTxtConfig config;
    private final Optional<String> publicUrl;
    private final Clock clock;

    SecurityTxt(FixedAnswers answers, PagesConfig config, SuiteConfig suite, Clock clock) {
        this.answers = answers;
        this.config = config.securityTxt();
        this.publicUrl = suite.publicUrl();
        this.clock = clock;
        LocalDate today = LocalDate.now(clock);
        if (!today.plus(this.config.validity()).isBefore(today.plusYears(1))) {
            throw new IllegalStateException("suite.pages.security-txt.validity must be less than a year");
        }
    }

    void install(@Observes Router router) {
        answers.offer(router, PATH, this::show);
    }

    private void show(RoutingContext context) {
        StringBuilder text = new StringBuilder();
        config.contact()
                .forEach(contact -> text.append("Contact: ").append(contact).append('\n'));
        text.append("Expires: ").append(expires()).append('\n');
        text.append("Preferred-Languages: nl, en\n");
        publicUrl.ifPresent(
                url -> text.append("Canonical: ").append(url).append(PATH).append('\n'));
        config.policy()
                .ifPresent(policy -> text.append("Policy: ").append(policy).append('\n'));
        FixedAnswers.send(context, "text/plain; charset=utf-8", Buffer.buffer(text.toString()));
    }

    private String expires() {
        return LocalDate.now(clock)
                .plus(config.validity())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .toString();
    }
}

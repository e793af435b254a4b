package nl.schuldenlab.lab.steps;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldenlab.lab.events.Events;
import nl.schuldenlab.lab.partners.Partner;
import nl.schuldenlab.lab.partners.Partners;
import nl.schuldenlab.lab.projects.Projects;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Asks the other services, all at once, what the checklist of a lab needs; outside any transaction, and no longer than a caller would wait. */
@Singleton
class SetupFactFinder {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Partners partners;
    private final Projects projects;
    private final Events events;
    private final ManagedExecutor executor;

    SetupFactFinder(Partners partners, Projects projects, Events events, ManagedExecutor executor) {
        this.partners = partners;
        this.projects = projects;
        this.events = events;
        this.executor = executor;
    }

    /** @param chosen the projects that the lab chose */
    Heard about(String lab, Collection<String> chosen, Set<Question> questions) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var active = asked(questions.contains(Question.PARTNERS), () -> partners.activeAt(lab));
        var letters = asked(questions.contains(Question.LETTERS), () -> partners.signatoriesOfLetters(lab));
        var kickOff = asked(questions.contains(Question.KICK_OFF), () -> events.kickOffOf(lab));
        var proven = questions.contains(Question.PROJECTS)
                ? each(chosen.stream(), projects::isProven)
                : Map.<String, CompletableFuture<Boolean>>of();
        Answer<List<String>> slugs = answer(active, deadline);
        Answer<List<List<String>>> signatories = answer(letters, deadline);
        var people = each(
                Stream.concat(
                        Stream.ofNullable(slugs.value()).flatMap(List::stream),
                        Stream.ofNullable(signatories.value())
                                .flatMap(List::stream)
                                .flatMap(List::stream)),
                partners::find);
        Map<String, Answer<Optional<Partner>>> known = answers(people, deadline);
        return new Heard(
                partnersAmong(known, slugs),
                municipalitiesAmong(known, signatories),
                answer(kickOff, deadline),
                answers(proven, deadline));
    }

    private <T> CompletableFuture<T> asked(boolean wanted, Supplier<T> question) {
        return wanted ? executor.supplyAsync(question) : CompletableFuture.completedFuture(null);
    }

    private <T> Map<String, CompletableFuture<T>> each(Stream<String> slugs, Function<String, T> question) {
        return slugs.distinct()
                .collect(Collectors.toMap(slug -> slug, slug -> executor.supplyAsync(() -> question.apply(slug))));
    }

    private static <T> Map<String, Answer<T>> answers(Map<String, CompletableFuture<T>> asked, long deadline) {
        Map<String, Answer<T>> answers = new HashMap<>();
        asked.forEach((slug, future) -> answers.put(slug, answer(future, deadline)));
        return answers;
    }

    private static <T> Answer<T> answer(CompletableFuture<T> asked, long deadline) {
        try {
            return new Answer<>(asked.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            return Answer.unknown();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Refusal) {
                return Answer.unknown();
            }
            throw new CompletionException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.unknown();
        }
    }

    private static Answer<List<Partner>> partnersAmong(
            Map<String, Answer<Optional<Partner>>> known, Answer<List<String>> slugs) {
        return all(known, slugs.value())
                .map(people -> new Answer<>(people.stream().toList()))
                .orElse(Answer.unknown());
    }

    private static Answer<List<List<String>>> municipalitiesAmong(
            Map<String, Answer<Optional<Partner>>> known, Answer<List<List<String>>> signatories) {
        if (signatories.value() == null) {
            return Answer.unknown();
        }
        var letters =
                signatories.value().stream().map(letter -> all(known, letter)).toList();
        return letters.stream().allMatch(Optional::isPresent)
                ? new Answer<>(letters.stream()
                        .map(Optional::get)
                        .map(SetupFactFinder::municipalities)
                        .toList())
                : Answer.unknown();
    }

    private static List<String> municipalities(List<Partner> signatories) {
        return signatories.stream()
                .map(Partner::municipality)
                .filter(Objects::nonNull)
                .toList();
    }

    /** All of them, or nothing when one could not be asked. */
    private static Optional<List<Partner>> all(Map<String, Answer<Optional<Partner>>> known, List<String> slugs) {
        if (slugs == null || slugs.stream().anyMatch(slug -> known.get(slug).value() == null)) {
            return Optional.empty();
        }
        return Optional.of(slugs.stream()
                .map(slug -> known.get(slug).value())
                .flatMap(Optional::stream)
                .toList());
    }
}

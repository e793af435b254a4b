package nl.schuldenlab.platform.test.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.language.Texts;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;

/** The rules of the house that a machine can check; a service extends it with the name of its package. */
public abstract class HouseRules {
    private static final String ENTITY = "jakarta.persistence.Entity";

    private final String root;
    private final JavaClasses production;

    /** @param root such as {@code nl.schuldenlab.lab} */
    protected HouseRules(String root) {
        this.root = root;
        this.production = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    @Test
    void has_no_cycle_of_features() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(production);
    }

    @Test
    void keeps_a_repository_inside_its_feature() {
        classes()
                .that(simpleNameEndingWith("Repository"))
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(production);
    }

    @Test
    void keeps_the_wire_to_another_service_behind_its_port() {
        classes()
                .that(simpleNameEndingWith("Client"))
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(production);
    }

    @Test
    void keeps_entities_out_of_resources_signatures() {
        for (JavaClass resource : production.that(simpleNameEndingWith("Resource"))) {
            resource.getMethods().stream()
                    .filter(method -> !method.getName().startsWith("lambda$"))
                    .forEach(method -> assertThat(Stream.concat(
                                    method.getRawParameterTypes().stream(),
                                    method.getReturnType().getAllInvolvedRawTypes().stream()))
                            .as(method.getFullName())
                            .noneMatch(type -> type.isAnnotatedWith(ENTITY)));
        }
    }

    @Test
    void injects_by_constructor_and_keeps_fields_private() {
        noFields().should().beAnnotatedWith(Inject.class).check(production);
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ENTITY)
                .should()
                .bePrivate()
                .allowEmptyShould(true)
                .check(production);
    }

    @Test
    void names_the_scope_of_every_resource() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and()
                .areNotInterfaces()
                .should()
                .beAnnotatedWith(Scope.class)
                .allowEmptyShould(true)
                .check(production);
    }

    /** Where strict checking finds them all. */
    @Test
    void takes_query_parameters_in_bean_parameters_only() {
        methods().should(new NoParameterAnnotatedWith(RestQuery.class)).check(production);
    }

    @Test
    void runs_writes_as_commands_and_answers_typed() {
        noMethods().should().beAnnotatedWith(Transactional.class).check(production);
        noMethods().should().haveRawReturnType(Response.class).check(production);
    }

    @Test
    void asks_the_injected_clock_for_the_time() {
        for (Class<?> type : List.of(Instant.class, LocalDate.class)) {
            noClasses().should().callMethod(type, "now").check(production);
        }
        noClasses().should().callMethod(Clock.class, "systemUTC").check(production);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(production);
    }

    @Test
    void gives_no_class_a_name_that_says_nothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto|Common|Info)$")
                .check(production);
    }

    @Test
    void says_every_sentence_in_both_languages() {
        Map<String, String> english = Texts.all(Language.EN);
        Map<String, String> dutch = Texts.all(Language.NL);
        assertThat(dutch.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, sentence) -> assertThat(places(dutch.get(key))).as(key).isEqualTo(places(sentence)));
    }

    private static List<String> places(String sentence) {
        return Pattern.compile("\\{[a-zA-Z]+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /** Five parameters for a method; what a bean is given by its constructor is not counted. */
    @Test
    void keeps_methods_short_of_parameters() {
        production.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getName().startsWith("lambda$"))
                .forEach(method -> assertThat(method.getRawParameterTypes())
                        .as(method.getFullName())
                        .hasSizeLessThanOrEqualTo(5));
    }

    /** 200 lines for a class, 300 for a test. */
    @Test
    void keeps_classes_small() {
        assertThat(longerThan("src/main/java", 200)).isEmpty();
        assertThat(longerThan("src/test/java", 300)).isEmpty();
    }

    private static List<String> longerThan(String folder, int lines) {
        java.nio.file.Path start = java.nio.file.Path.of(folder);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<java.nio.file.Path> files = Files.walk(start)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > lines)
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(java.nio.file.Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

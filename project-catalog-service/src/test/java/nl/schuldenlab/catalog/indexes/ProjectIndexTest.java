package nl.schuldenlab.catalog.indexes;

import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.LAB;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.anAdoption;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.historical;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.schuldenlab.catalog.adoptions.AdoptionFixtures;
import nl.schuldenlab.catalog.evidence.EvidenceFixtures;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.catalog.search.Searches;
import nl.schuldenlab.platform.changes.ChangeFeed;
import nl.schuldenlab.platform.test.As;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another instance of the service, which shares nothing with the one that is written to but the database. */
@QuarkusTest
class ProjectIndexTest {
    /** A word of letters that no other project has. */
    private final String word =
            UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("qw").repeat(2);

    @Inject
    EntityManager entityManager;

    @Inject
    IndexRepository repository;

    @Inject
    ChangeFeed feed;

    @Inject
    Searches searches;

    private Findings elsewhere;

    @BeforeEach
    void another_instance_has_answered_before() {
        elsewhere = answering(new ProjectIndex(repository, feed));
        assertThat(found(asked())).isZero();
    }

    private Findings answering(ProjectIndex index) {
        return new Findings(index, searches, new WordSets(repository), repository);
    }

    private Question asked() {
        return Question.of(word).only(Side.SIGHT, List.of("PUBLISHED"));
    }

    private long found(Question question) {
        return elsewhere.find(question).total();
    }

    private String project() {
        return ProjectFixtures.created(ProjectFixtures.aProject("name", "Over " + word));
    }

    @Test
    void finds_at_once_what_was_created_and_what_it_is_called_now() {
        String slug = project();
        assertThat(found(asked())).isEqualTo(1);
        assertThat(found(asked().choose(Side.STAGE, List.of("IDEA")))).isEqualTo(1);
        Map<String, Object> other = ProjectFixtures.aProject("name", "Iets anders");
        other.put("aliases", List.of());
        ProjectFixtures.replaced(As.national(), slug, other).then().statusCode(200);
        assertThat(found(Question.of("Iets anders " + word).only(Side.SIGHT, List.of("PUBLISHED"))))
                .isEqualTo(1);
    }

    @Test
    void counts_at_once_what_was_moved() {
        String slug = project();
        assertThat(found(asked())).isEqualTo(1);
        Map<String, Object> withdrawal = Map.of("to", "WITHDRAWN", "reason", "Entered by mistake.");
        ProjectFixtures.moved(As.national(), slug, withdrawal).then().statusCode(201);
        assertThat(found(asked())).isZero();
    }

    @Test
    void counts_at_once_by_evidence_and_adoptions() {
        String slug = AdoptionFixtures.aProject("PROVEN", Map.of("name", word));
        assertThat(found(asked().choose(Side.INDEPENDENT_EVIDENCE, List.of(true))))
                .isZero();
        As.national()
                .body(EvidenceFixtures.anEvidence())
                .post("/v1/projects/" + slug + "/evidence")
                .then()
                .statusCode(201);
        assertThat(found(asked().choose(Side.INDEPENDENT_EVIDENCE, List.of(true))))
                .isEqualTo(1);
        assertThat(found(asked().choose(Side.RUNS_IN, List.of(LAB)))).isZero();
        AdoptionFixtures.created(As.national(), with(historical("STARTED", anAdoption(slug)), "lab", LAB));
        assertThat(found(asked().choose(Side.RUNS_IN, List.of(LAB)))).isEqualTo(1);
    }

    @Test
    void sees_one_change_after_the_other() {
        project();
        assertThat(found(asked())).isEqualTo(1);
        project();
        project();
        assertThat(found(asked())).isEqualTo(3);
    }

    @Test
    void starts_without_the_database_and_reads_projects_when_first_asked() {
        project();
        AtomicBoolean absent = new AtomicBoolean(true);
        ProjectIndex index = new ProjectIndex(
                new IndexRepository(entityManager) {
                    @Override
                    long position() {
                        if (absent.get()) {
                            throw new JDBCConnectionException("The connection was refused", new SQLException());
                        }
                        return super.position();
                    }
                },
                feed);
        index.begin(new StartupEvent());
        elsewhere = answering(index);
        assertThatThrownBy(() -> found(asked())).isInstanceOf(JDBCConnectionException.class);
        absent.set(false);
        assertThat(found(asked())).isEqualTo(1);
    }
}

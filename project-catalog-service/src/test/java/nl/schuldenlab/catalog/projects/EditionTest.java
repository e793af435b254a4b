package nl.schuldenlab.catalog.projects;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.problem.Blocker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How one version of a project differs from the next. */
class EditionTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static ProjectDescription words(Map<String, Object> others) {
        Map<String, Object> words = new HashMap<>(
                Map.of("name", "Name", "originKind", "PARTNER", "initiators", List.of("a"), "owners", List.of("a")));
        words.putAll(others);
        return MAPPER.convertValue(words, ProjectDescription.class);
    }

    private static Project published() {
        return new Project("some-project", words(Map.of()), ProjectStage.IDEA, null);
    }

    @ParameterizedTest
    @CsvSource({
        "summary, DESCRIPTION",
        "localUrgency, DESCRIPTION",
        "owners, DESCRIPTION",
        "phases, APPROACH",
        "mechanisms, APPROACH",
        "requiredPartnerTypes, APPROACH"
    })
    void tells_words_from_the_approach(String property, ProjectChangeKind kind) {
        Object value = property.equals("phases")
                ? List.of("PLAN")
                : property.equals("summary") || property.equals("localUrgency") ? "X" : List.of("XX");
        ProjectDescription after = words(Map.of(property, value));
        assertThat(ProjectChangeKind.between(words(Map.of()), after)).isEqualTo(kind);
    }

    @Test
    void tells_a_section_on_costs_from_one_on_the_approach() {
        ProjectDescription costs = words(Map.of("sections", Map.of("costs", "Some")));
        ProjectDescription approach = words(Map.of("sections", Map.of("approach", "Together")));
        assertThat(ProjectChangeKind.between(words(Map.of()), costs)).isEqualTo(ProjectChangeKind.DESCRIPTION);
        assertThat(ProjectChangeKind.between(costs, approach)).isEqualTo(ProjectChangeKind.APPROACH);
    }

    @Test
    void names_the_properties_that_differ() {
        Project project = published();
        ProjectDescription before = project.description();
        project.publish(words(Map.of("name", "Other name", "summary", "X")));
        ProjectPublished told = new Edition(project.description(), null, "Why").of(project, before);
        assertThat(told.changed()).containsExactly("name", "aliases", "summary");
        assertThat(told.news()).isEqualTo("Why");
        assertThat(told.kind()).isEqualTo(ProjectChangeKind.DESCRIPTION);
        assertThat(new Edition(before, ProjectChangeKind.EVIDENCE, null)
                        .of(project, before)
                        .kind())
                .isEqualTo(ProjectChangeKind.EVIDENCE);
    }

    @Test
    void is_counted_when_the_words_differ_only() {
        Project project = published();
        assertThat(project.publish(words(Map.of()))).isFalse();
        assertThat(project.number()).isEqualTo(1);
        assertThat(project.publish(words(Map.of("summary", "X")))).isTrue();
        assertThat(project.number()).isEqualTo(2);
    }

    // D135, D155
    @Test
    void of_an_idea_needs_an_owner_and_an_initiator_to_be_published() {
        ProjectDescription idea = ProjectDescription.ofIdea("Name", "X", OriginKind.CIVIC_INITIATIVE, null, List.of());
        Project project = new Project("some-idea", idea, null);
        assertThat(project.isPublished()).isFalse();
        assertThat(ProjectGaps.in(idea).blockers()).extracting(Blocker::rule).containsExactly("D155", "D135");
        assertThat(ProjectGaps.in(idea).codes()).containsExactly("initiators", "owners");
        assertThat(project.publish(words(Map.of()))).isTrue();
        assertThat(project.isPublished()).isTrue();
    }

    // D55, D64, D71
    @Test
    void of_a_labs_own_idea_needs_its_urgency_and_another_party() {
        ProjectDescription own =
                words(Map.of("originKind", "LAB", "originLab", "lab-gouda", "initiators", List.of("lab-gouda")));
        assertThat(ProjectGaps.in(own).blockers()).extracting(Blocker::rule).containsExactly("D64", "D71");
        assertThat(ProjectGaps.in(words(Map.of("originKind", "LAB"))).blockers())
                .extracting(Blocker::rule)
                .containsExactly("D55");
    }
}

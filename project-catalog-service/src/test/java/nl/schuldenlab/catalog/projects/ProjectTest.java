package nl.schuldenlab.catalog.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.frameworks.Terms;
import nl.schuldenlab.catalog.labs.Lab;
import nl.schuldenlab.catalog.partners.Partner;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.status.Judgement;
import nl.schuldenlab.platform.status.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Historical THEN = new Historical(PartialDate.fromString("2019"), null);
    private static final List<String> OWNERS = List.of("gemeente-gouda");
    private static final List<String> INITIATORS = List.of("foundation-along");
    private static final List<String> NOBODY = List.of();

    private static ProjectDescription from(OriginKind kind, String lab, List<String> initiators, List<String> owners) {
        Map<String, Object> described = new HashMap<>(Map.of("name", "Name", "originKind", kind));
        described.put("originLab", lab);
        described.put("initiators", initiators);
        described.put("owners", owners);
        return described(described);
    }

    private static ProjectDescription named(String name, String... aliases) {
        return described(Map.of(
                "name", name, "aliases", aliases, "originKind", "PARTNER", "initiators", INITIATORS, "owners", OWNERS));
    }

    private static ProjectDescription described(Map<String, Object> properties) {
        return MAPPER.convertValue(properties, ProjectDescription.class);
    }

    private static Project project(ProjectStage stage, ProjectDescription description) {
        return new Project("some-project", description, stage, THEN);
    }

    private static Project project(ProjectStage stage) {
        return project(stage, from(OriginKind.LAB, "lab-gouda", INITIATORS, OWNERS));
    }

    private static ProjectFacts labs(Lab... labs) {
        Map<String, Optional<Lab>> heard = new HashMap<>();
        Stream.of(labs).forEach(lab -> heard.put(lab.slug(), Optional.of(lab)));
        return new ProjectFacts(Proof.NONE, heard, Map.of(), Terms.FREE, null);
    }

    private static ProjectFacts owners(Partner... owners) {
        Map<String, Optional<Partner>> heard = new HashMap<>();
        Stream.of(owners).forEach(owner -> heard.put(owner.slug(), Optional.of(owner)));
        return ProjectFacts.ofPartners(heard);
    }

    private static ProjectFacts proof(Proof proof) {
        return ProjectFacts.ofProof(proof);
    }

    private static List<String> blockers(Judgement judgement) {
        try {
            judgement.enforce();
            return List.of();
        } catch (Refusal refusal) {
            return refusal.blockers().stream().map(Blocker::code).toList();
        }
    }

    private static List<String> faults(Supplier<?> act) {
        try {
            act.get();
            return List.of();
        } catch (Refusal refusal) {
            return refusal.faults().stream().map(Fault::at).toList();
        }
    }

    @Test
    void has_owners_and_initiators_so_D135_and_D155() {
        ProjectDescription bare = from(OriginKind.CIVIC_INITIATIVE, null, NOBODY, NOBODY);
        assertThat(faults(() -> new Project("x", bare, ProjectStage.IDEA, null)))
                .containsExactly("/initiators", "/owners");
    }

    @Test
    void of_a_lab_names_it_its_urgency_and_another_party_so_D55_D64_and_D71() {
        ProjectDescription without = from(OriginKind.LAB, null, INITIATORS, OWNERS);
        ProjectDescription alone = from(OriginKind.LAB, "lab-gouda", List.of("lab-gouda"), OWNERS);
        ProjectDescription whole = described(Map.of(
                "originKind",
                "LAB",
                "originLab",
                "lab-gouda",
                "localUrgency",
                "It is urgent",
                "initiators",
                INITIATORS,
                "owners",
                OWNERS));
        assertThat(without.missing()).containsExactly("originLab");
        assertThat(alone.missing()).containsExactly("developmentPartners", "localUrgency");
        assertThat(whole.missing()).isEmpty();
    }

    @Test
    void from_before_the_platform_tells_what_it_lacks() {
        ProjectDescription bare = from(OriginKind.LAB, null, NOBODY, NOBODY);
        assertThat(project(ProjectStage.SCALING, bare).incomplete(Set.of("board-decision")))
                .containsExactly("origin-lab", "initiators", "owners", "evidence", "rollout-decision");
        assertThat(project(ProjectStage.STOPPED, bare).incomplete(Set.of())).contains("lessons");
        assertThat(project(ProjectStage.PILOT, bare).incomplete(Set.of())).doesNotContain("evidence");
    }

    /** What became regular work before there was a board rests on evidence alone. */
    @Test
    void from_before_the_platform_lacks_only_what_its_stage_rests_on() {
        ProjectDescription bare = from(OriginKind.LAB, null, NOBODY, NOBODY);
        Set<String> recorded = Set.of("evidence");
        assertThat(project(ProjectStage.PROVEN, bare).incomplete(recorded))
                .contains("board-decision")
                .doesNotContain("evidence");
        assertThat(project(ProjectStage.EMBEDDED, bare).incomplete(recorded))
                .containsExactly("origin-lab", "initiators", "owners");
        assertThat(project(ProjectStage.STOPPED, bare).incomplete(Set.of("lessons")))
                .doesNotContain("lessons");
    }

    @Test
    void remembers_its_former_names_once() {
        Project project = project(ProjectStage.IDEA, named("First", "Nickname"));
        project.publish(named("Second", "Nickname"));
        project.publish(named("First", "Nickname", "First"));
        assertThat(project.description().aliases()).containsExactly("Nickname", "Second");
    }

    @Test
    void is_piloted_in_a_lab_that_stands_and_can_try_it_so_D171_and_D187() {
        Project project = project(ProjectStage.IN_DEVELOPMENT);
        Lab young = new Lab("lab-gouda", false, false);
        Lab standing = new Lab("lab-gouda", true, false);
        Lab ready = new Lab("lab-gouda", true, true);
        assertThat(blockers(project.judge(ProjectStage.PILOT, labs(young))))
                .containsExactly("no-established-lab", "trial-process-open");
        assertThat(blockers(project.judge(ProjectStage.PILOT, labs(standing)))).containsExactly("trial-process-open");
        assertThat(project.judge(ProjectStage.PILOT, labs(ready)).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(project.judge(ProjectStage.PILOT, labs()).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void is_not_piloted_without_a_lab_so_D171() {
        Project homeless = project(ProjectStage.IN_DEVELOPMENT, named("Name"));
        assertThat(blockers(homeless.judge(ProjectStage.PILOT, labs())))
                .containsExactly("no-established-lab", "trial-process-open");
    }

    @Test
    void is_proven_by_evidence_a_local_trial_and_the_board_so_D36_and_D44() {
        Project project = project(ProjectStage.PILOT);
        assertThat(blockers(project.judge(ProjectStage.PROVEN, ProjectFacts.NONE)))
                .containsExactly("evidence-missing", "local-trial-open", "board-decision-missing");
        assertThat(blockers(project.judge(ProjectStage.PROVEN, proof(new Proof(1, false, true, false, 0, false)))))
                .containsExactly("local-trial-open");
        assertThat(blockers(project.judge(ProjectStage.PROVEN, proof(new Proof(1, true, true, false, 0, false)))))
                .isEmpty();
    }

    @Test
    void is_scaled_by_the_boards_decision_so_D72() {
        Project project = project(ProjectStage.PROVEN);
        assertThat(blockers(project.judge(ProjectStage.SCALING, ProjectFacts.NONE)))
                .containsExactly("rollout-decision-missing");
        assertThat(blockers(project.judge(ProjectStage.SCALING, proof(new Proof(1, true, true, true, 0, false)))))
                .isEmpty();
    }

    @Test
    void is_embedded_with_an_owner_that_can_do_the_work_so_D75_and_D76() {
        Project project = project(ProjectStage.PROVEN);
        ProjectFacts receiving = owners(new Partner("gemeente-gouda", true));
        ProjectFacts civic = owners(new Partner("gemeente-gouda", false));
        Project unowned = project(ProjectStage.PROVEN, from(OriginKind.PARTNER, null, NOBODY, NOBODY));
        assertThat(project.judge(ProjectStage.EMBEDDED, receiving).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(blockers(project.judge(ProjectStage.EMBEDDED, civic))).containsExactly("no-receiving-owner");
        assertThat(project.judge(ProjectStage.EMBEDDED, ProjectFacts.NONE).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(blockers(unowned.judge(ProjectStage.EMBEDDED, ProjectFacts.NONE)))
                .containsExactly("no-receiving-owner");
    }

    @Test
    void keeps_such_an_owner_while_it_is_embedded_so_D75() {
        ProjectFacts facts = owners(new Partner("gemeente-gouda", true), new Partner("foundation", false));
        ProjectDescription handedOver = from(OriginKind.LAB, "lab-gouda", INITIATORS, List.of("foundation"));
        ProjectDescription renamed = named("Other name");
        assertThat(blockers(project(ProjectStage.EMBEDDED).judge(handedOver, facts)))
                .containsExactly("no-receiving-owner");
        assertThat(blockers(project(ProjectStage.EMBEDDED).judge(renamed, ProjectFacts.NONE)))
                .isEmpty();
        assertThat(blockers(project(ProjectStage.PROVEN).judge(handedOver, facts)))
                .isEmpty();
    }

    @Test
    void skips_no_stage() {
        assertThat(ProjectStage.IDEA.next())
                .containsExactly(ProjectStage.IN_DEVELOPMENT, ProjectStage.STOPPED, ProjectStage.WITHDRAWN);
        assertThat(ProjectStage.PROVEN.next())
                .containsExactly(
                        ProjectStage.SCALING, ProjectStage.EMBEDDED, ProjectStage.STOPPED, ProjectStage.WITHDRAWN);
        assertThat(ProjectStage.EMBEDDED.next()).contains(ProjectStage.SCALING);
        assertThat(ProjectStage.SCALING.next()).contains(ProjectStage.EMBEDDED);
        assertThat(blockers(project(ProjectStage.IDEA).judge(ProjectStage.PILOT, ProjectFacts.NONE)))
                .containsExactly("transition-not-offered");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
    void may_be_withdrawn_from_every_stage_and_goes_nowhere_from_there(ProjectStage stage) {
        Project project = project(stage);
        project.moveTo(
                new NewProjectStage(ProjectStage.WITHDRAWN, "Entered twice", null, "other", null),
                ProjectFacts.NONE,
                NOW);
        assertThat(project.withdrawn()).isEqualTo(new Withdrawal(NOW, "Entered twice", "other", null));
        assertThat(project.stage().next()).isEmpty();
    }

    @Test
    void keeps_its_lessons_when_it_stops_so_D138() {
        Project project = project(ProjectStage.PILOT);
        NewProjectStage stop =
                new NewProjectStage(ProjectStage.STOPPED, "Nobody came", List.of("Ask first"), null, null);
        project.moveTo(stop, ProjectFacts.NONE, NOW);
        assertThat(project.lessons()).containsExactly("Ask first");
        assertThat(project.stage().next()).containsExactly(ProjectStage.WITHDRAWN);
        assertThatThrownBy(() -> project.moveTo(stop, ProjectFacts.NONE, NOW)).isInstanceOf(Refusal.class);
    }
}

package nl.schuldenlab.catalog.projects;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.indexes.Question;
import nl.schuldenlab.catalog.indexes.Side;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which projects are asked for; a filter that is repeated means one of its values. */
public class ProjectFilter extends PageRequest {
    @RestQuery
    @Parameter(
            description =
                    "Words of the names, the summary or the sections, in any form: accents, case, plurals and typing errors do not matter, and a part of a compound finds it. What is called so comes first. All words must be found; only where no project has them all, those with most of them are found, which the answer tells as `someWords`. Empty asks for nothing.")
    @Size(max = 200)
    public String q;

    @RestQuery
    @Parameter(description = "How far the project is. Those that are withdrawn are in no list.")
    public List<ProjectStage> stage;

    @RestQuery
    public List<Phase> phase;

    @RestQuery
    public List<TargetGroupCode> targetGroup;

    @RestQuery
    @Parameter(description = "How it works, such as `INTENSIVE_COACHING`.")
    public List<@Pattern(regexp = ProjectDescription.CODE) String> mechanism;

    @RestQuery
    @Parameter(description = "The lab where it was born.")
    public List<@Slug String> originLab;

    @RestQuery
    @Parameter(description = "A lab that it joined, though it was not born there.")
    public List<@Slug String> joinedLab;

    @RestQuery
    public List<OriginKind> originKind;

    @RestQuery
    @Parameter(description = "A partner that owns it.")
    public List<@Slug String> owner;

    @RestQuery
    @Parameter(
            description =
                    "Those that are still a lab's work: neither stopped nor part of regular work by now (D162). With `false` the others.")
    public Boolean active;

    @RestQuery
    @Parameter(description = "Those that are not published yet, as far as the caller is one of their people.")
    public Boolean draft;

    @RestQuery
    @Parameter(description = "The lab, or the code of the municipality such as `gm0518`, where it is in use.")
    public List<@Slug String> runsIn;

    @RestQuery
    @Parameter(
            description =
                    "What a recognition committee last said of it (erkenning), also where that is to be judged anew.")
    public List<RecognitionLevel> recognition;

    @RestQuery
    @Parameter(
            description =
                    "Whether there is evidence of somebody without a stake in it (D125): evidence that was not retracted.")
    public Boolean independentEvidence;

    @RestQuery
    @Parameter(
            description =
                    "`name` or `startedOn`; with a leading `-` the other way round. When absent: the best found first where `q` is given, else by name.")
    @Pattern(regexp = "^-?(name|startedOn)$")
    public String sort;

    /** What is asked for by this caller: of what is not published, only what he belongs to. */
    Question question(Sight sight) {
        boolean drafts = Boolean.TRUE.equals(draft);
        Question question = Question.of(q).only(Side.SIGHT, List.of(drafts ? "DRAFT" : "PUBLISHED"));
        if (drafts && !sight.all()) {
            question.only(Side.PEOPLE, sight.people());
        }
        if (active != null) {
            question.only(
                    Side.STAGE,
                    Stream.of(ProjectStage.values())
                            .filter(each -> each.isActive() == active)
                            .map(Enum::name)
                            .toList());
        }
        for (ProjectFacet facet : ProjectFacet.values()) {
            question.choose(facet.side(), facet.asked(this));
        }
        return question;
    }
}

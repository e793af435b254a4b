package nl.schuldenlab.catalog.projects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.NamedDescription;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** All that those who keep a project may say of it, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(ProjectView.class)
@Schema(name = "ProjectUpdate")
public record ProjectDescription(
        @NotBlank @Size(max = 200) String name,
        @Size(min = 1, max = 50) String abbreviation,
        @Size(max = 100) @UniqueElements List<@NotBlank @Size(max = 200) String> aliases,
        @Size(min = 1, max = 2000) String summary,
        @JdbcTypeCode(SqlTypes.JSON) @Valid Sections sections,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 7) @UniqueElements
        List<@NotNull Phase> phases,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 20) @UniqueElements @Valid
        List<@NotNull TargetGroup> targetGroups,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 9) @UniqueElements
        List<@NotNull OutcomeGoal> outcomeGoals,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 4) @UniqueElements
        List<@NotNull ImpactCategory> impactCategories,

        @Size(max = 30) @UniqueElements List<@NotNull @Pattern(regexp = CODE) String> mechanisms,
        @Size(max = 30) @UniqueElements List<@NotNull @Pattern(regexp = CODE) String> debtCauses,
        @Size(max = 30) @UniqueElements List<@NotNull @Pattern(regexp = CODE) String> requiredPartnerTypes,
        @NotNull @Enumerated(EnumType.STRING) OriginKind originKind,

        @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String originLab,

        @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String joinedLab,

        @Size(max = 30) @UniqueElements List<@NotNull @Slug String> initiators,
        @Size(max = 30) @UniqueElements List<@NotNull @Slug String> developmentPartners,
        @Size(max = 30) @UniqueElements List<@NotNull @Slug String> owners,
        @Size(min = 1, max = 2000) String localUrgency,
        @Size(min = 1, max = 200) String theme,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 30) @UniqueElements @Valid
        List<@NotNull Relation> relations,

        PartialDate startedOn,
        Boolean potentialGameChanger,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull ReportedTotal> reported,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements NamedDescription {
    static final String CODE = "^[A-Z][A-Z0-9_]{1,59}$";

    public ProjectDescription {
        aliases = Given.list(aliases);
        phases = Given.list(phases);
        targetGroups = Given.list(targetGroups);
        outcomeGoals = Given.list(outcomeGoals);
        impactCategories = Given.list(impactCategories);
        mechanisms = Given.list(mechanisms);
        debtCauses = Given.list(debtCauses);
        requiredPartnerTypes = Given.list(requiredPartnerTypes);
        initiators = Given.list(initiators);
        developmentPartners = Given.list(developmentPartners);
        owners = Given.list(owners);
        relations = Given.list(relations);
        potentialGameChanger = Given.mark(potentialGameChanger);
        reported = Given.list(reported);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** What is known of a project when its idea is handed in (D148); the rest follows while it is a draft. */
    public static ProjectDescription ofIdea(
            String name, String summary, OriginKind originKind, String joinedLab, List<String> initiators) {
        return new ProjectDescription(
                name,
                null,
                null,
                summary,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                originKind,
                null,
                joinedLab,
                initiators,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** An owner (D135) and an initiator (D155); and of a lab's own project which lab, why it is urgent there (D71), and who else takes part (D64). */
    @Override
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (originKind == OriginKind.LAB && originLab == null) {
            missing.add("originLab");
        }
        if (initiators.isEmpty()) {
            missing.add("initiators");
        }
        if (originLab != null && !namesAnotherParty()) {
            missing.add("developmentPartners");
        }
        if (owners.isEmpty()) {
            missing.add("owners");
        }
        if (originLab != null && (localUrgency == null || localUrgency.isBlank())) {
            missing.add("localUrgency");
        }
        return missing;
    }

    private boolean namesAnotherParty() {
        return makers().stream().anyMatch(party -> !party.equals(originLab));
    }

    /** The lab where it was born and the one that it joined, as far as known. */
    List<String> labs() {
        return Stream.of(originLab, joinedLab)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Those who started it and those who develop it. */
    List<String> makers() {
        return Stream.concat(initiators.stream(), developmentPartners.stream())
                .distinct()
                .toList();
    }

    List<String> partners() {
        return Stream.concat(makers().stream(), owners.stream()).distinct().toList();
    }

    List<String> related() {
        return relations.stream().map(Relation::slug).distinct().toList();
    }

    /** @throws Refusal 400 when it relates the project of this slug to itself */
    ProjectDescription notTo(String slug) {
        List<Fault> toItself = IntStream.range(0, relations.size())
                .filter(i -> relations.get(i).slug().equals(slug))
                .mapToObj(i -> Fault.pointer("/relations/" + i + "/slug", "refers-to-itself"))
                .toList();
        if (!toItself.isEmpty()) {
            throw Refusal.invalid(toItself);
        }
        return this;
    }
}

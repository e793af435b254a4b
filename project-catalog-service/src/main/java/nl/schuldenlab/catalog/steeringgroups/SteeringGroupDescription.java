package nl.schuldenlab.catalog.steeringgroups;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who steers a project, as one value: replaced whole, and absent means cleared. */
@Embeddable
@SelfChecked
@Replaces(SteeringGroupView.class)
@Schema(name = "SteeringGroupUpdate")
public record SteeringGroupDescription(
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull SteeringMember> members,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription, SelfChecked.Checking {

    public SteeringGroupDescription {
        members = Given.list(members);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** D112: it has members, each of them once. */
    @Override
    public void check(SelfChecked.Finding finding) {
        if (members.isEmpty()) {
            finding.fault("members", "required");
        }
        for (int i = 0; i < members.size(); i++) {
            String partner = partnerOf(members.get(i));
            boolean again = members.subList(0, i).stream().anyMatch(other -> partner.equals(partnerOf(other)));
            if (again && !partner.isEmpty()) {
                finding.fault("members/" + i + "/partner", "repeated");
            }
        }
    }

    private static String partnerOf(SteeringMember member) {
        return member == null || member.partner() == null ? "" : member.partner();
    }

    List<String> partners() {
        return members.stream().map(SteeringMember::partner).toList();
    }
}

package nl.schuldenlab.lab.boards;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.BlockerView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a body of a lab is as its framework wants it, and what it lacks. */
@Schema(name = "BoardBody")
public record BodyView(
        @NotNull BodyVerdict verdict, @NotNull List<BlockerView> blockers) {

    static BodyView of(List<Blocker> faults, boolean known, Language language) {
        if (faults.isEmpty()) {
            return new BodyView(known ? BodyVerdict.VALID : BodyVerdict.UNKNOWN, List.of());
        }
        return new BodyView(
                BodyVerdict.INVALID,
                faults.stream().map(fault -> BlockerView.of(fault, language)).toList());
    }

    /** D78: in a lab that did not agree to have one, nothing is missing. */
    static BodyView absent(boolean required) {
        return new BodyView(required ? BodyVerdict.MISSING : BodyVerdict.NOT_REQUIRED, List.of());
    }
}

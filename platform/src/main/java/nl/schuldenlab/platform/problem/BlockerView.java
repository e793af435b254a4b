package nl.schuldenlab.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.language.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One reason why an act is not possible now: its code, a sentence, the rule behind it and the service whose fact decides. */
@Schema(name = "Blocker")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlockerView(String code, String detail, String rule, String source, String pointer) {

    public static BlockerView of(Blocker blocker, Language language) {
        String detail = Texts.of("blocker." + blocker.code(), language, blocker.values());
        return new BlockerView(blocker.code(), detail, blocker.rule(), blocker.source(), blocker.pointer());
    }
}

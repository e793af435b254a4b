package nl.schuldenlab.catalog.results;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.language.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A result that is in no total, and why. */
@Schema(name = "LeftOutResult")
public record LeftOutView(
        @NotNull UUID result, @NotNull String code, @NotNull String detail) {

    static LeftOutView of(Map.Entry<Result, String> leftOut, Language language) {
        String code = leftOut.getValue();
        return new LeftOutView(leftOut.getKey().id(), code, Texts.of("blocker." + code, language, Map.of()));
    }
}

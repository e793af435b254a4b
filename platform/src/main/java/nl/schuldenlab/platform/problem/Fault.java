package nl.schuldenlab.platform.problem;

import java.util.Map;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.language.Texts;

/** A fault of the input, before it is put into a language; its sentence stands under {@code fault.<code>} in the texts. */
public record Fault(Place place, String at, String code, Map<String, ?> values) {

    public enum Place {
        POINTER,
        PARAMETER,
        HEADER
    }

    public static Fault pointer(String pointer, String code, Map<String, ?> values) {
        return new Fault(Place.POINTER, pointer, code, values);
    }

    public static Fault pointer(String pointer, String code) {
        return pointer(pointer, code, Map.of());
    }

    public static Fault parameter(String name, String code, Map<String, ?> values) {
        return new Fault(Place.PARAMETER, name, code, values);
    }

    public static Fault header(String name, String code) {
        return new Fault(Place.HEADER, name, code, Map.of());
    }

    public FaultView in(Language language) {
        String detail = Texts.of("fault." + code, language, values);
        return new FaultView(
                place == Place.POINTER ? at : null,
                place == Place.PARAMETER ? at : null,
                place == Place.HEADER ? at : null,
                code,
                detail);
    }
}

package nl.schuldenlab.platform.input;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
import nl.schuldenlab.platform.language.Texts;
import nl.schuldenlab.platform.problem.Fault;

/** Bean Validation's violations as faults: the code is the constraint's message if that is one of ours, else follows from the constraint. */
final class Violations {
    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "length",
            "Min", "at-least",
            "Max", "at-most",
            "UniqueElements", "repeated",
            "Pattern", "pattern");

    private Violations() {}

    static Fault fault(ConstraintViolation<?> violation) {
        return Fault.pointer(
                Pointers.of(violation.getRootBeanClass(), violation.getPropertyPath()),
                code(violation),
                values(violation));
    }

    static Fault parameter(String name, ConstraintViolation<?> violation) {
        return Fault.parameter(name, code(violation), values(violation));
    }

    private static String code(ConstraintViolation<?> violation) {
        String message = violation.getMessageTemplate();
        if (Texts.has("fault." + message)) {
            return message;
        }
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return CODES.getOrDefault(constraint, "malformed");
    }

    private static Map<String, Object> values(ConstraintViolation<?> violation) {
        Map<String, Object> values =
                new java.util.HashMap<>(violation.getConstraintDescriptor().getAttributes());
        values.put("type", "string");
        return values;
    }
}

package nl.schuldenlab.platform.test.house;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** Forbids an annotation on the parameters of methods. */
class NoParameterAnnotatedWith extends ArchCondition<JavaMethod> {
    private final Class<? extends Annotation> annotation;

    NoParameterAnnotatedWith(Class<? extends Annotation> annotation) {
        super("have no parameter with @" + annotation.getSimpleName());
        this.annotation = annotation;
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        method.getParameters().stream()
                .filter(parameter -> parameter.isAnnotatedWith(annotation))
                .forEach(parameter -> events.add(SimpleConditionEvent.violated(method, method.getFullName())));
    }
}

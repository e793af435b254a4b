package nl.schuldenlab.catalog.workingforms;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.FormRecord;
import nl.schuldenlab.platform.problem.Blocker;

/** Tells the gate before FORM_RECORDED how far a working form is. */
@Singleton
class FormsFound implements FormRecord {
    private final WorkingFormRepository forms;

    FormsFound(WorkingFormRepository forms) {
        this.forms = forms;
    }

    @Override
    public List<Blocker> blockersOf(UUID adoption) {
        return forms.only(adoption)
                .map(form -> form.description().blockers())
                .orElse(List.of(WorkingFormDescription.blocker("working-form-missing", "D74")));
    }
}

package nl.schuldenlab.lab.labs;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.reference.KnownMunicipality;
import org.hibernate.validator.constraints.UniqueElements;

/** Where a lab works: one municipality, or a region of two and more (D46). */
@Embeddable
@SelfChecked
public record Area(
        @NotNull @Enumerated(EnumType.STRING) AreaKind kind,

        @NotNull @Size(min = 1, max = 50) @UniqueElements
        List<@NotNull @Pattern(regexp = "^gm\\d{4}$") @KnownMunicipality String> municipalities)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (kind != null && municipalities != null && !municipalities.isEmpty() && !kind.fits(municipalities.size())) {
            finding.fault("municipalities", "area-size");
        }
    }

    boolean covers(String municipality) {
        return municipalities.contains(municipality);
    }
}

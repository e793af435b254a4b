package nl.schuldenlab.partner.partnerships;

import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.partner.partners.Reach;
import nl.schuldenlab.partner.partners.Sector;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many partners there are of one sector and scope. */
@Schema(name = "PartnerCount")
public record PartnerCountView(
        @NotNull Sector sector,
        @NotNull Reach scope,
        @NotNull Long count) {}

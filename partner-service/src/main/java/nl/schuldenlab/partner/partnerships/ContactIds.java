package nl.schuldenlab.partner.partnerships;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the API's description calls the contacts of a partnership: unlike other lists, this one is absent for most readers. */
@Schema(
        name = "ContactIds",
        type = SchemaType.ARRAY,
        implementation = UUID.class,
        maxItems = 20,
        uniqueItems = true,
        description = "The partner's contacts for this lab, at least one (D151); absent for who may not see them.")
interface ContactIds {}

package nl.schuldenlab.partner.partnerships;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.schuldenlab.partner.partners.Reach;
import nl.schuldenlab.partner.partners.Sector;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The partners that named partnerships tell of, along both axes apart and together (D128). */
@Schema(name = "CountedPartners")
public record CountedPartnersView(
        @NotNull Long total,
        @NotNull Map<Sector, Long> bySector,
        @NotNull Map<Reach, Long> byScope,
        @NotNull List<PartnerCountView> bySectorAndScope) {

    static CountedPartnersView of(List<PartnerCountView> counts) {
        return new CountedPartnersView(
                counts.stream().mapToLong(PartnerCountView::count).sum(),
                along(Sector.values(), PartnerCountView::sector, counts),
                along(Reach.values(), PartnerCountView::scope, counts),
                counts);
    }

    private static <K extends Enum<K>> Map<K, Long> along(
            K[] axis, Function<PartnerCountView, K> place, List<PartnerCountView> counts) {
        Map<K, Long> along = new TreeMap<>();
        for (K each : axis) {
            along.put(each, 0L);
        }
        counts.forEach(count -> along.merge(place.apply(count), count.count(), Long::sum));
        return along;
    }
}

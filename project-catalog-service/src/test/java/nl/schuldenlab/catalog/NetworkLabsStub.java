package nl.schuldenlab.catalog;

import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.peers.LabServiceStub;

/** Stands in for lab-service: the lab {@code lab-...-gm0513} works in the municipality gm0513; in Gouda one is established, in Almelo one is being set up, elsewhere there is none. */
public class NetworkLabsStub extends LabServiceStub {
    private static final String CODE = "{{regexExtract request.path 'gm[0-9]{4}'}}";

    @Override
    protected void answers() {
        covering("gm0513", "lab-established-gm0513", "ESTABLISHED");
        covering("gm0141", "lab-young-gm0141", "SETTING_UP");
        covering("gm0050", "lab-proposed-gm0050", "PROPOSED");
        answer("/v1/labs?municipality=gm####&limit=200", Map.of("items", List.of()));
        answer(
                "/v1/labs/lab-established-*gm####/work-plan",
                Map.of(
                        "themes",
                        List.of("Post zonder schroom"),
                        "targetGroups",
                        List.of("STUDENTS"),
                        "debtPhases",
                        List.of("AFTERCARE")));
        answer("/v1/labs/lab-established-*gm####", in("ESTABLISHED"));
        answer("/v1/labs/lab-*gm####", in("SETTING_UP"));
        super.answers();
    }

    private static Map<String, Object> in(String status) {
        return Map.of("status", status, "area.kind", "MUNICIPALITY", "area.municipalities", List.of(CODE));
    }

    private void covering(String municipality, String lab, String status) {
        answer(
                "/v1/labs?municipality=" + municipality + "&limit=200",
                Map.of(
                        "items.0.slug",
                        lab,
                        "items.0.status",
                        status,
                        "items.0.area.municipalities",
                        List.of(municipality)));
    }
}

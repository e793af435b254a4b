package nl.schuldenlab.lab.progressreports;

import static nl.schuldenlab.lab.governance.GovernanceFixtures.YEAR;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aReport;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.lab;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.made;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.post;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgressReportResourceTest {

    @Test
    void tells_of_each_quarter_once_how_the_programme_comes_along_so_D105() {
        String lab = lab();
        String path = made(lab, "progress-reports", aReport(YEAR, 2));
        made(lab, "progress-reports", aReport(YEAR, 1));
        made(lab, "progress-reports", aReport(YEAR - 1, 4));
        post(lab, "progress-reports", aReport(YEAR, 2)).then().statusCode(409).body("existing", equalTo(path));
        String list = "/v1/labs/" + lab + "/progress-reports";
        As.managerOf(lab).get(list).then().body("items.quarter", contains(4, 1, 2));
        As.managerOf(lab).get(list + "?year=" + YEAR).then().body("items.quarter", contains(1, 2));
        As.managerOf(lab).get(list + "?quarter=4").then().body("items.year", contains(YEAR - 1));
        String next = As.managerOf(lab).get(list + "?limit=1").path("next");
        As.managerOf(lab).get(list + next).then().body("items.quarter", contains(1));
    }

    @Test
    void holds_highlights_and_risks() {
        String lab = lab();
        String path = made(lab, "progress-reports", aReport(YEAR, 3));
        put(lab, path, Map.of("summary", "Well", "highlights", List.of("A start"), "risks", List.of("Little time")))
                .then()
                .statusCode(200)
                .body("highlights", contains("A start"))
                .body("risks", contains("Little time"));
    }

    @Test
    void is_of_one_of_four_quarters() {
        post(lab(), "progress-reports", aReport(YEAR, 5))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/quarter"));
    }
}

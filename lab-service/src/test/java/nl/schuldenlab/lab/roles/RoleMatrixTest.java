package nl.schuldenlab.lab.roles;

import io.quarkus.test.junit.QuarkusTest;
import nl.schuldenlab.platform.test.conventions.RoleConventions;
import nl.schuldenlab.platform.test.conventions.RoleStage;

@QuarkusTest
class RoleMatrixTest implements RoleConventions {
    private static Stage stage;

    @Override
    public synchronized RoleStage stage() {
        if (stage == null) {
            stage = new Stage();
        }
        return stage;
    }
}

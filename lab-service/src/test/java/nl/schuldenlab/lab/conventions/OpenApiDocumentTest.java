package nl.schuldenlab.lab.conventions;

import io.quarkus.test.junit.QuarkusTest;
import nl.schuldenlab.platform.test.conventions.OpenApiConventions;

@QuarkusTest
class OpenApiDocumentTest extends OpenApiConventions {}

package nl.schuldenlab.catalog;

import io.quarkus.test.junit.QuarkusTestProfile;

/** For tests that need the whole register to themselves: a profile of their own gives them a database of their own. */
public class EmptyRegister implements QuarkusTestProfile {}

package nl.schuldenlab.lab.municipalities;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.schuldenlab.reference.Municipalities;

/** Makes the register of municipalities available. */
class Register {

    @Produces
    @Singleton
    Municipalities municipalities() {
        return new Municipalities();
    }
}

package nl.schuldenlab.events.registrations;

/** The answer about somebody who was erased, as the description of the API tells it. */
final class Erased {
    static final String RESPONSE = "Erased";
    static final String EXAMPLE = """
            {
              "type": "urn:problem-type:schuldenlab:erased",
              "title": "Erased",
              "status": 410,
              "detail": "What was held here on a person has been erased.",
              "instance": "/v1/events/netwerkbijeenkomst-2027/registrations/01890a5d-ac96-774b-bcce-b302099a8064",
              "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
            }""";

    private Erased() {}
}

package nl.schuldenlab.events.mails;

import io.quarkus.qute.TemplateData;

/** A line of a mail that says one thing: when, where. */
@TemplateData
public record MailFact(String label, String value) {}

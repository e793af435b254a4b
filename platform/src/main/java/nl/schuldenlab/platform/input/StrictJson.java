package nl.schuldenlab.platform.input;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** JSON as the API speaks it: nothing is guessed, coerced or silently dropped; absent instead of null. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    @Override
    public int priority() {
        return MINIMUM_PRIORITY; // after Quarkus' own, which allows unknown properties
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.setSerializationInclusion(JsonInclude.Include.NON_NULL);
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.addHandler(new FaultCollector());
        mapper.registerModule(new SimpleModule("strict-scalars")
                .addDeserializer(String.class, StrictScalar.text())
                .addDeserializer(
                        Boolean.class,
                        new StrictScalar<>(
                                Boolean.class,
                                JsonParser::getBooleanValue,
                                JsonToken.VALUE_TRUE,
                                JsonToken.VALUE_FALSE))
                .addDeserializer(
                        Integer.class,
                        new StrictScalar<>(Integer.class, JsonParser::getIntValue, JsonToken.VALUE_NUMBER_INT))
                .addDeserializer(
                        Long.class,
                        new StrictScalar<>(Long.class, JsonParser::getLongValue, JsonToken.VALUE_NUMBER_INT))
                .addDeserializer(
                        BigDecimal.class,
                        new StrictScalar<>(
                                BigDecimal.class,
                                JsonParser::getDecimalValue,
                                JsonToken.VALUE_NUMBER_INT,
                                JsonToken.VALUE_NUMBER_FLOAT))
                .addDeserializer(Instant.class, StrictScalar.parsed(Instant.class, text -> OffsetDateTime.parse(text)
                        .toInstant()))
                .addDeserializer(LocalDate.class, StrictScalar.parsed(LocalDate.class, LocalDate::parse)));
    }
}

package nl.schuldenlab.platform.input;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.schuldenlab.platform.dates.Calendar;
import nl.schuldenlab.platform.dates.PartialDate;

/** JSON as the API speaks it: nothing is guessed, coerced or silently dropped; absent instead of null. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    @Override
    public int priority() {
        return MINIMUM_PRIORITY; // after Quarkus' own, which allows unknown properties
    }

    @Override
    @SuppressWarnings("deprecation") // the builder that replaces configure() is not at hand for a mapper that exists
    public void customize(ObjectMapper mapper) {
        mapper.setSerializationInclusion(JsonInclude.Include.NON_NULL);
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.addHandler(new FaultCollector());
        mapper.registerModule(scalars().setDeserializerModifier(new StrictEnums()));
    }

    private static SimpleModule scalars() {
        SimpleModule module = new SimpleModule("strict-scalars");
        module.addDeserializer(String.class, StrictScalar.parsed(String.class, Characters::checked));
        module.addDeserializer(UUID.class, StrictScalar.parsed(UUID.class, UUID::fromString));
        module.addDeserializer(URI.class, StrictScalar.parsed(URI.class, URI::create));
        module.addDeserializer(Instant.class, StrictScalar.parsed(Instant.class, Calendar::instant));
        module.addDeserializer(LocalDate.class, StrictScalar.parsed(LocalDate.class, Calendar::day));
        module.addDeserializer(LocalTime.class, StrictScalar.parsed(LocalTime.class, LocalTime::parse));
        module.addDeserializer(PartialDate.class, StrictScalar.parsed(PartialDate.class, PartialDate::fromString));
        module.addDeserializer(
                Boolean.class,
                new StrictScalar<>(
                        Boolean.class, JsonParser::getBooleanValue, JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE));
        module.addDeserializer(Integer.class, number(Integer.class, JsonParser::getIntValue));
        module.addDeserializer(Long.class, number(Long.class, JsonParser::getLongValue));
        module.addDeserializer(
                BigDecimal.class,
                new StrictScalar<>(
                        BigDecimal.class,
                        JsonParser::getDecimalValue,
                        JsonToken.VALUE_NUMBER_INT,
                        JsonToken.VALUE_NUMBER_FLOAT));
        return module;
    }

    private static <T> StrictScalar<T> number(Class<T> type, StrictScalar.Reading<T> reading) {
        return new StrictScalar<>(type, reading, JsonToken.VALUE_NUMBER_INT);
    }
}

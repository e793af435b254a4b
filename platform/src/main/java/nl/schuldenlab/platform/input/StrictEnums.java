package nl.schuldenlab.platform.input;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;

/** Reads a constant from its exact name and from nothing else. */
class StrictEnums extends BeanDeserializerModifier {

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> usual) {
        Class constants = type.getRawClass();
        return StrictScalar.parsed(constants, name -> Enum.valueOf(constants, (String) name));
    }
}

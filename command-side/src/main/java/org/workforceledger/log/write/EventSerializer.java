package org.workforceledger.log.write;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.workforceledger.ledger.Event;
import org.workforceledger.log.EventJson;
import org.workforceledger.log.EventTypes;
import tools.jackson.core.type.TypeReference;

/** Lets Axon read events and metadata as the log keeps them: by logical name and revision. */
final class EventSerializer implements Serializer {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
  private static final String METADATA = MetaData.class.getName();

  private final Converter converter = new ChainingConverter();

  @Override
  public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
    String json =
        object instanceof Event event
            ? EventJson.write(event)
            : EventJson.mapper().writeValueAsString(object);
    T data = converter.convert(json, representation);
    return new SimpleSerializedObject<>(
        data, representation, typeForClass(object == null ? MetaData.class : object.getClass()));
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> representation) {
    return converter.canConvert(String.class, representation);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <S, T> T deserialize(SerializedObject<S> stored) {
    String json = converter.convert(stored.getData(), String.class);
    SerializedType type = stored.getType();
    if (METADATA.equals(type.getName())) {
      return (T) MetaData.from(EventJson.mapper().readValue(json, TEXTS));
    }
    return (T) EventJson.read(type.getName(), Integer.parseInt(type.getRevision()), json);
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    if (METADATA.equals(type.getName())) {
      return MetaData.class;
    }
    return EventTypes.find(type.getName()).orElse(UnknownSerializedType.class);
  }

  @Override
  public SerializedType typeForClass(@Nullable Class type) {
    if (type == null) {
      return SimpleSerializedType.emptyType();
    }
    return Event.class.isAssignableFrom(type)
        ? new SimpleSerializedType(
            EventTypes.nameOf(type), Integer.toString(EventTypes.revisionOf(type)))
        : new SimpleSerializedType(type.getName(), null);
  }

  @Override
  public Converter getConverter() {
    return converter;
  }
}

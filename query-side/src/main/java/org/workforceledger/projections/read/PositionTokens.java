package org.workforceledger.projections.read;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** Tokens as the bare position, which people's SQL can read and no library's change can break. */
final class PositionTokens implements Serializer {

  private static final SerializedType POSITION = new SimpleSerializedType("position", null);

  private final Converter converter = new ChainingConverter();

  @Override
  public <T> SerializedObject<T> serialize(@Nullable Object token, Class<T> representation) {
    if (token instanceof GlobalSequenceTrackingToken at) {
      T text = representation.cast(Long.toString(at.getGlobalIndex()));
      return new SimpleSerializedObject<>(text, representation, POSITION);
    }
    throw new IllegalArgumentException("not a position in the log: " + token);
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> representation) {
    return representation == String.class;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <S, T> T deserialize(SerializedObject<S> serialized) {
    return (T) new GlobalSequenceTrackingToken(Long.parseLong(serialized.getData().toString()));
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Class classForType(SerializedType type) {
    return GlobalSequenceTrackingToken.class;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SerializedType typeForClass(@Nullable Class type) {
    return POSITION;
  }

  @Override
  public Converter getConverter() {
    return converter;
  }
}

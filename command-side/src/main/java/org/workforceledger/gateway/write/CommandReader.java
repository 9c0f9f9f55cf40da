package org.workforceledger.gateway.write;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.workforceledger.ledger.Command;
import org.workforceledger.ledger.Confidential;
import org.workforceledger.ledger.FieldProblem;
import org.workforceledger.ledger.KeyedCommand;
import org.workforceledger.runtime.keys.PersonKeys;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bytes to a command. All that is wrong is found at once; text about people is put under the
 * person's key before the command exists, so that no plain word of it goes further.
 */
final class CommandReader {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(20).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final PersonKeys keys;

  CommandReader(PersonKeys keys) {
    this.keys = keys;
  }

  /**
   * @throws Malformed if the bytes are no JSON of reasonable depth
   */
  static JsonNode parse(byte[] body) {
    try {
      return MAPPER.readTree(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException e) {
      throw new Malformed(List.of(new FieldProblem("", "is no UTF-8")));
    } catch (NumberFormatException e) {
      throw new Malformed(List.of(new FieldProblem("", "has a number beyond all limits")));
    } catch (JacksonException e) {
      throw new Malformed(List.of(new FieldProblem("", JsonTrouble.says(e))));
    }
  }

  /**
   * The command that a body states.
   *
   * @throws Malformed with every problem found
   */
  <C extends Command> C read(Class<C> type, JsonNode body) {
    List<FieldProblem> problems = new ArrayList<>();
    C command = type.cast(bind(type, body, (_, _) -> Confidential.PREFIX + "-:", problems));
    if (problems.isEmpty()) {
      problems.addAll(command.problems());
    }
    if (!problems.isEmpty()) {
      throw new Malformed(problems);
    }
    return command instanceof KeyedCommand keyed
        ? type.cast(bind(type, body, protector(keyed.keyId()), problems))
        : command;
  }

  private BinaryOperator<String> protector(String keyId) {
    return (_, text) -> keys.protect(keyId, text).token();
  }

  private static Object bind(
      Class<?> type, JsonNode body, BinaryOperator<String> protect, List<FieldProblem> problems) {
    Object command = new RecordBinder(protect, problems).bind("", body, type);
    if (command == null && problems.isEmpty()) {
      problems.add(new FieldProblem("", "must be a JSON object"));
    }
    if (command == null) {
      throw new Malformed(problems);
    }
    return command;
  }
}

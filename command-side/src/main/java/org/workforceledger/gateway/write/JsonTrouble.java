package org.workforceledger.gateway.write;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is wrong with text that is no JSON, in plain words, and where. */
final class JsonTrouble {

  private JsonTrouble() {}

  static String says(JacksonException trouble) {
    return what(trouble) + where(trouble.getLocation());
  }

  private static String what(JacksonException trouble) {
    return switch (trouble) {
      case StreamConstraintsException _ ->
          "is nested too deeply, or has a name, text or number beyond all limits";
      case UnexpectedEndOfInputException _ -> "is no JSON: it ends too early";
      case StreamReadException read when isDuplicate(read) ->
          "is no clear JSON: a field is given twice";
      case StreamReadException _ -> "is no JSON";
      default -> "must be one JSON object and nothing else";
    };
  }

  private static boolean isDuplicate(StreamReadException read) {
    return String.valueOf(read.getOriginalMessage()).startsWith("Duplicate");
  }

  private static String where(TokenStreamLocation at) {
    return at == null || at.getLineNr() < 1
        ? ""
        : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
  }
}

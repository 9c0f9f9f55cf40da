package org.workforceledger.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** A page's path and what is asked of it, from which the page's own links are made. */
public record Address(String path, Map<String, String> asked) {

  public Address {
    Map<String, String> kept = new LinkedHashMap<>();
    asked.forEach(
        (key, value) -> {
          if (!value.isBlank()) {
            kept.put(key, value);
          }
        });
    asked = kept;
  }

  /** What is asked under a key; empty if nothing is. */
  public String get(String key) {
    return asked.getOrDefault(key, "");
  }

  /** The same with one thing asked otherwise, from the first page on; blank leaves it out. */
  public Address with(String key, String value) {
    Map<String, String> changed = new LinkedHashMap<>(asked);
    changed.remove("page");
    changed.put(key, value);
    return new Address(path, changed);
  }

  /** The same with one thing left out. */
  public Address without(String key) {
    return with(key, "");
  }

  /** What a link points to. */
  public String href() {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    asked.forEach((key, value) -> link.queryParam(key, "{" + key + "}"));
    return link.encode().buildAndExpand(asked).toUriString();
  }

  /** The same place on another server path, asked the same. */
  public Address at(String otherPath) {
    return new Address(otherPath, asked);
  }
}

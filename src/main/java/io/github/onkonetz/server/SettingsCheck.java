package io.github.onkonetz.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Refuses settings that do not exist, before anything is started: a misspelt name would otherwise
 * be ignored in silence, and a server that listens or stores elsewhere than its operator thinks is
 * worse than one that does not start.
 *
 * <p>The known names are those of Spring Boot's configuration metadata, generated from the settings
 * records.
 */
class SettingsCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  private static final String PREFIX = "onkonetz.";
  private static final String METADATA = "META-INF/spring-configuration-metadata.json";

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    check(event.getEnvironment(), knownNames());
  }

  static void check(ConfigurableEnvironment environment, SortedSet<String> known) {
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> listed) {
        for (String name : listed.getPropertyNames()) {
          checkOne(name, known);
        }
      }
    }
  }

  private static void checkOne(String name, SortedSet<String> known) {
    String canonical = name.toLowerCase(Locale.ROOT).replace("_", ".");
    if (!canonical.startsWith(PREFIX)) {
      return;
    }
    // In an environment variable dots and hyphens are both gone; names are compared by their
    // letters and digits.
    boolean exists =
        known.stream().anyMatch(k -> letters(k).equals(letters(withoutIndex(canonical))));
    if (!exists) {
      String nearest =
          Collections.min(
              known,
              Comparator.comparing(
                  k -> LevenshteinDistance.getDefaultInstance().apply(k, canonical)));
      throw new UnknownSettingException(
          "The setting %s does not exist. Did you mean %s? docs/configuration.md lists all."
              .formatted(name, nearest));
    }
  }

  private static String withoutIndex(String name) {
    return name.replaceAll("\\[[^]]*]", "").replaceAll("\\.\\d+(?=\\.|$)", "");
  }

  private static String letters(String name) {
    return name.replaceAll("[^a-z0-9]", "");
  }

  static SortedSet<String> knownNames() {
    SortedSet<String> names = new TreeSet<>();
    try {
      ObjectMapper json = new ObjectMapper();
      for (URL metadata :
          Collections.list(SettingsCheck.class.getClassLoader().getResources(METADATA))) {
        for (JsonNode property : json.readTree(metadata).path("properties")) {
          String name = property.path("name").asText();
          if (name.startsWith(PREFIX)) {
            names.add(name);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The list of settings cannot be read", e);
    }
    return names;
  }
}

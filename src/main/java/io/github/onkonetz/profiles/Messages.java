package io.github.onkonetz.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The texts of the catalogue, read once. */
final class Messages {

  private static final Map<MessageLanguage, Properties> TEXTS = load();

  private Messages() {}

  /** The text of {@code code} with {@code arguments} put in. */
  static String text(ErrorCode code, MessageLanguage language, Object... arguments) {
    return new MessageFormat(pattern(code, language), Locale.ROOT).format(arguments);
  }

  /** The text with its places for arguments, as {@code {0}}. */
  static String pattern(ErrorCode code, MessageLanguage language) {
    return get(code.code(), language);
  }

  /** What the user can do about it. */
  static String nextStep(ErrorCode code, MessageLanguage language) {
    return get(code.code() + ".next", language);
  }

  private static String get(String key, MessageLanguage language) {
    String text = TEXTS.get(language).getProperty(key);
    if (text == null) {
      throw new IllegalStateException("messages_" + language.tag() + ".properties has no " + key);
    }
    return text;
  }

  private static Map<MessageLanguage, Properties> load() {
    Map<MessageLanguage, Properties> texts = new EnumMap<>(MessageLanguage.class);
    for (MessageLanguage language : MessageLanguage.values()) {
      texts.put(language, read("messages_" + language.tag() + ".properties"));
    }
    return texts;
  }

  private static Properties read(String file) {
    try (InputStream stream = Messages.class.getResourceAsStream(file);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

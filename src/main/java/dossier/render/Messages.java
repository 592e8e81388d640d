package dossier.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/**
 * The words of the interface, from {@code messages.properties}; a language's own file comes first.
 */
final class Messages {
  private final Properties words = new Properties();
  private final Locale locale;

  private Messages(Locale locale) {
    this.locale = locale;
  }

  static Messages of(Templates templates, Locale locale) {
    Messages messages = new Messages(locale);
    try {
      for (String name : new String[] {"messages", "messages_" + locale.getLanguage()}) {
        String text = templates.text(name + ".properties").orElse("");
        messages.words.load(new StringReader(text));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return messages;
  }

  /** The message with its arguments; the key itself when there is none, so that a gap is seen. */
  String get(String key, Object... arguments) {
    String message = words.getProperty(key);
    if (message == null) {
      return key;
    }
    return arguments.length == 0
        ? message.replace("''", "'")
        : new MessageFormat(message, locale).format(arguments);
  }
}

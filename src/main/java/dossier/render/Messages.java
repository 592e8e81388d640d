package dossier.render;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the interface, from {@code messages.properties}; a language's own file comes first.
 */
final class Messages {
  private final Properties words = new Properties();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final Set<String> missing = ConcurrentHashMap.newKeySet();
  private final Locale locale;
  private final Templates templates;
  private final Diagnostics diagnostics;

  private Messages(Locale locale, Templates templates, Diagnostics diagnostics) {
    this.locale = locale;
    this.templates = templates;
    this.diagnostics = diagnostics;
  }

  static Messages of(Templates templates, Locale locale, Diagnostics diagnostics) {
    Messages messages = new Messages(locale, templates, diagnostics);
    for (String name : new String[] {"messages", "messages_" + locale.getLanguage()}) {
      String file = name + ".properties";
      messages.load(templates.packed(file).orElse(""), file, templates, diagnostics);
      messages.load(templates.text(file).orElse(""), file, templates, diagnostics);
    }
    return messages;
  }

  private void load(String text, String file, Templates templates, Diagnostics diagnostics) {
    String key = "";
    try {
      Properties loaded = new Properties();
      loaded.load(new StringReader(text));
      for (String name : new TreeSet<>(loaded.stringPropertyNames())) {
        key = name;
        if (loaded.getProperty(name).contains("{")) {
          new MessageFormat(loaded.getProperty(name), locale);
        }
        words.setProperty(name, loaded.getProperty(name));
      }
    } catch (IOException | IllegalArgumentException broken) {
      int at = Math.max(0, text.indexOf(key + "="));
      diagnostics.add(
          Rule.BAD_TEMPLATE,
          new TextFile(templates.shown(file), text)
              .at(new Span(at, at + Math.max(1, key.length()))),
          "the message cannot be read: " + broken.getMessage(),
          "write arguments as {0}, and an apostrophe beside them twice");
    }
  }

  /** The message with its arguments; the key itself when there is none, which is a finding. */
  String get(String key, Object... arguments) {
    String message = words.getProperty(key);
    if (message == null) {
      if (missing.add(key)) {
        diagnostics.add(
            Rule.MISSING_WORD,
            Location.ofFile(templates.shown("messages.properties")),
            "a page asks for `" + key + "`, and there is no such word",
            "add a line `" + key + "=…`, or mend the name in the template");
      }
      return key;
    }
    if (arguments.length == 0) {
      return message.indexOf('\'') < 0 ? message : message.replace("''", "'");
    }
    MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(message, locale));
    synchronized (format) {
      return format.format(arguments);
    }
  }
}

package dossier.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one place that writes and reads JSON: records in, text out, keys in the order declared. */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .build();
  private static final ObjectWriter PRETTY =
      MAPPER.writer(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  /** What pages get wrong and browsers never tell them: line ends in texts, a comma too many. */
  private static final ObjectMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private static final Pattern WRAPPING =
      Pattern.compile("/\\*\\s*(?:<!\\[CDATA\\[|\\]\\]>)\\s*\\*/|<!\\[CDATA\\[|\\]\\]>|<!--|-->");

  private Json() {}

  /** One line, without a line end. */
  public static String compact(Object value) {
    return write(MAPPER.writer(), value);
  }

  /** Indented by two spaces, LF only, with a final LF. */
  public static String pretty(Object value) {
    return write(PRETTY, value) + "\n";
  }

  /**
   * Compact JSON for a {@code script} element: no {@code <}, so that no text can close the element.
   */
  public static String forScript(Object value) {
    return compact(value).replace("<", "\\u003c");
  }

  /** The tree of a JSON text, or empty if it does not parse. */
  public static Optional<JsonTree> read(String text) {
    try {
      return Optional.ofNullable(MAPPER.readTree(text)).map(JsonTree::new);
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  /**
   * The tree of what a page has for JSON: comments around it, line ends within texts and commas too
   * many are overlooked.
   */
  public static Optional<JsonTree> readLenient(String text) {
    Optional<JsonTree> strict = read(text);
    if (strict.isPresent()) {
      return strict;
    }
    try {
      String bare = WRAPPING.matcher(text).replaceAll("");
      return Optional.ofNullable(LENIENT.readTree(bare)).map(JsonTree::new);
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  /** Where a text stops being JSON; empty if it is one whole value, or one on each line. */
  public static Optional<JsonFault> fault(String text) {
    try (JsonParser parser = MAPPER.getFactory().createParser(text)) {
      int depth = 0;
      int values = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        values += depth == 0 && token != JsonToken.FIELD_NAME ? 1 : 0;
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      }
      long lines = text.lines().filter(l -> !l.isBlank()).count();
      return values == 1 || (values > 1 && values == lines)
          ? Optional.empty()
          : Optional.of(new JsonFault(1, 1, values + " values where one is expected"));
    } catch (JsonProcessingException broken) {
      JsonLocation at = broken.getLocation();
      return Optional.of(
          new JsonFault(at.getLineNr(), at.getColumnNr(), broken.getOriginalMessage()));
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  private static String write(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a value that JSON can hold: " + value.getClass(), e);
    }
  }
}

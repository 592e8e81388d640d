package dossier.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Optional;

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

  private static String write(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a value that JSON can hold: " + value.getClass(), e);
    }
  }
}

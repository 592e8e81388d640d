package dossier.render;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.TextFile;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Thymeleaf, set up once a run: our templates, our messages, no clock and no default locale. */
final class Engine {
  private final TemplateEngine engine = new TemplateEngine();
  private final Templates templates;
  private final Locale locale;
  private final Diagnostics diagnostics;

  Engine(Templates templates, Messages messages, Locale locale, Diagnostics diagnostics) {
    this.templates = templates;
    this.locale = locale;
    this.diagnostics = diagnostics;
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(new Accessors());
    engine.setDialect(dialect);
    engine.setTemplateResolver(new Resolver(templates));
    engine.setMessageResolver(new Words(messages));
  }

  /**
   * A page from its template.
   *
   * @return empty if the template does not compile or asks for what the page does not have; a
   *     finding says where
   */
  Optional<String> render(String template, Object page) {
    Context context = new Context(locale, Map.of("page", page));
    try {
      return Optional.of(tidy(engine.process(template, context)));
    } catch (TemplateEngineException broken) {
      report(template, broken);
      return Optional.empty();
    }
  }

  /** No line that holds nothing, no space at line ends; preformatted text is left as it is. */
  private static String tidy(String html) {
    String unix = html.replace("\r\n", "\n");
    if (unix.contains("<pre")) {
      return unix;
    }
    StringBuilder out = new StringBuilder(unix.length());
    int at = 0;
    while (at < unix.length()) {
      int next = unix.indexOf('\n', at);
      int line = next < 0 ? unix.length() : next;
      int end = line;
      while (end > at && (unix.charAt(end - 1) == ' ' || unix.charAt(end - 1) == '\t')) {
        end--;
      }
      out.append(unix, at, end).append(end > at ? "\n" : "");
      at = line + 1;
    }
    return out.toString().strip() + "\n";
  }

  private void report(String template, TemplateEngineException broken) {
    String name = template;
    int line = 0;
    int column = 0;
    String message = "";
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateProcessingException at && at.hasLineAndCol()) {
        boolean file =
            at.hasTemplateName() && templates.text(at.getTemplateName() + ".html").isPresent();
        name = file ? at.getTemplateName() : name;
        line = at.getLine();
        column = at.getCol();
      }
      message = cause.getMessage() == null ? message : cause.getMessage();
    }
    String file = name + ".html";
    Location place =
        line == 0
            ? Location.ofFile(templates.shown(file))
            : new TextFile(templates.shown(file), templates.text(file).orElse(""))
                .at(line, Math.max(1, column), 1);
    String first = message.lines().findFirst().orElse("").replaceAll("\\s*\\(template:.*", "");
    diagnostics.add(
        Rule.BAD_TEMPLATE,
        place,
        "the template does not compile: " + first,
        "the handbook's page on templates lists what each template receives");
  }

  /** Finds templates in the folder laid over the jar, then in the jar. */
  private static final class Resolver extends StringTemplateResolver {
    private final Templates templates;

    Resolver(Templates templates) {
      this.templates = templates;
      setTemplateMode(TemplateMode.HTML);
      setCacheable(true);
    }

    @Override
    protected ITemplateResource computeTemplateResource(
        IEngineConfiguration configuration,
        String owner,
        String template,
        Map<String, Object> attributes) {
      return new StringTemplateResource(
          templates
              .text(template + ".html")
              .orElseThrow(() -> new TemplateProcessingException("no template " + template)));
    }
  }

  /** Gives {@code #{key}} the words of {@code messages.properties}. */
  private static final class Words extends AbstractMessageResolver {
    private final Messages messages;

    Words(Messages messages) {
      this.messages = messages;
    }

    @Override
    public String resolveMessage(
        ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
      return messages.get(key, parameters == null ? new Object[0] : parameters);
    }

    @Override
    public String createAbsentMessageRepresentation(
        ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
      return key;
    }
  }
}

package dossier.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates what nearly all expressions of templates are, a path such as {@code page.frame.title}
 * or {@code list.isEmpty()}, by calling the methods themselves, each looked up once. Everything
 * else, and everything that is not there, is left to OGNL, which also words what is wrong.
 */
final class Accessors implements IStandardVariableExpressionEvaluator {
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*(?:\\(\\))?)*");
  private static final Pattern PREFIXED = Pattern.compile("'([^']*)' \\+ (" + PATH + ")");

  /** Names to which Thymeleaf gives a meaning of its own. */
  private static final Pattern RESERVED =
      Pattern.compile("(?:param|session|application|true|false|null|root|this)\\b.*");

  private static final Object NOTHING = new Object();
  private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);
  private final MethodHandles.Lookup lookup = MethodHandles.publicLookup();

  /** Made when first asked: the templates of the repository need none of it. */
  private static final class Ognl {
    private static final IStandardVariableExpressionEvaluator EVALUATOR =
        new OGNLVariableExpressionEvaluator(true);
  }

  private final Map<String, Optional<Form>> forms = new ConcurrentHashMap<>();

  /** As handles: a method that is called often by reflection is given a class of its own. */
  private final Map<Key, Optional<MethodHandle>> methods = new ConcurrentHashMap<>();

  /** A path, and text before what it gives. */
  private record Form(String before, String[] steps) {}

  private record Key(Class<?> type, String step) {}

  @Override
  public Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext execution) {
    Optional<Form> form =
        expression.getUseSelectionAsRoot() || execution.getPerformTypeConversion()
            ? Optional.empty()
            : forms.computeIfAbsent(expression.getExpression(), Accessors::form);
    Object value = form.map(f -> value(context, f)).orElse(NOTHING);
    return value == NOTHING ? Ognl.EVALUATOR.evaluate(context, expression, execution) : value;
  }

  private static Optional<Form> form(String expression) {
    String text = expression.strip();
    if (RESERVED.matcher(text).matches()) {
      return Optional.empty();
    }
    if (PATH.matcher(text).matches()) {
      return Optional.of(new Form("", text.split("\\.")));
    }
    Matcher prefixed = PREFIXED.matcher(text);
    return prefixed.matches() && !RESERVED.matcher(prefixed.group(2)).matches()
        ? Optional.of(new Form(prefixed.group(1), prefixed.group(2).split("\\.")))
        : Optional.empty();
  }

  private Object value(IExpressionContext context, Form form) {
    String[] steps = form.steps();
    if (!context.containsVariable(steps[0])) {
      return steps.length == 1 && form.before().isEmpty() ? null : NOTHING;
    }
    Object value = context.getVariable(steps[0]);
    for (int i = 1; i < steps.length && value != NOTHING; i++) {
      value = value == null ? NOTHING : step(value, steps[i]);
    }
    return value == NOTHING || value == null || form.before().isEmpty()
        ? value == null ? NOTHING : value
        : form.before() + value;
  }

  private Object step(Object value, String step) {
    Optional<MethodHandle> method =
        methods.computeIfAbsent(
            new Key(value.getClass(), step), k -> find(k.type(), k.step()).flatMap(this::handle));
    if (method.isEmpty()) {
      return NOTHING;
    }
    try {
      return (Object) method.get().invokeExact(value);
    } catch (Error fault) {
      throw fault;
    } catch (Throwable broken) {
      return NOTHING;
    }
  }

  private Optional<MethodHandle> handle(Method method) {
    try {
      return Optional.of(lookup.unreflect(method).asType(ANY));
    } catch (IllegalAccessException closed) {
      return Optional.empty();
    }
  }

  /** {@code name()} is that method; {@code name} is one of that name or its getter. */
  private static Optional<Method> find(Class<?> type, String step) {
    String name = step.replace("()", "");
    Stream<String> names =
        name.length() < step.length()
            ? Stream.of(name)
            : Stream.of(name, "get" + capital(name), "is" + capital(name));
    return names.flatMap(n -> reachable(type, n).stream()).findFirst();
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The method where it may be called: in the class itself, or in what it extends. */
  private static Optional<Method> reachable(Class<?> type, String name) {
    if (type == null) {
      return Optional.empty();
    }
    if (Modifier.isPublic(type.getModifiers()) && !Map.class.isAssignableFrom(type)) {
      Optional<Method> own =
          Stream.of(type.getMethods())
              .filter(m -> m.getName().equals(name) && m.getParameterCount() == 0)
              .filter(m -> Modifier.isPublic(m.getDeclaringClass().getModifiers()))
              .findFirst();
      if (own.isPresent()) {
        return own;
      }
    }
    return Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
        .flatMap(t -> reachable(t, name).stream())
        .findFirst();
  }
}

package dossier.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs only where Chromium and its driver are installed; says so elsewhere; never skipped in CI.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(NeedsBrowser.Condition.class)
@interface NeedsBrowser {

  /** Asks for the browser. */
  final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Browser.installed() || System.getenv("CI") != null) {
        return ConditionEvaluationResult.enabled("Chromium is here, or must be");
      }
      String why = "skipped: no chromium and chromedriver on the path (apt: chromium-driver)";
      System.err.println(context.getDisplayName() + " " + why);
      return ConditionEvaluationResult.disabled(why);
    }
  }
}

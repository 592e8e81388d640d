package dossier.browser;

import dossier.Workspace;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/** A real browser without a window, and what tests ask it. */
final class Browser implements AutoCloseable {
  private static final Pattern REQUEST = Pattern.compile("\"url\":\"([^\"]+)\"");
  private static final String AXE =
      "const done = arguments[arguments.length - 1];"
          + "axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations.map("
          + "v => v.id + ' ' + v.nodes.map(n => n.target).slice(0, 3).join(' | '))))";

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static boolean installed() {
    return onPath("chromium", "chromium-browser", "google-chrome").isPresent()
        && onPath("chromedriver").isPresent();
  }

  static Browser open() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(onPath("chromium", "chromium-browser", "google-chrome").orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-sync",
        "--disable-component-update",
        "--disable-background-networking",
        "--hide-scrollbars");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(onPath("chromedriver").orElseThrow())
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Optional<File> onPath(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(f -> new File(f, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  void window(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void scheme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Colours that the reader's system forces on pages. */
  void forcedColours() {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
  }

  /** As on paper, or as on a screen again. */
  void paper(boolean on) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", on ? "print" : ""));
  }

  void touch(boolean on) {
    driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", on));
  }

  void script(boolean on) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  void go(String address) {
    driver.get(address);
  }

  String address() {
    return driver.getCurrentUrl();
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** An element, which scripts may make a moment after the page has loaded. */
  WebElement one(String selector) {
    for (int i = 0; i < 100 && all(selector).isEmpty(); i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
    return driver.findElement(By.cssSelector(selector));
  }

  /** Keys, once the page is painted: before that a browser may keep them to itself. */
  void press(CharSequence... keys) {
    driver.executeAsyncScript(
        "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(done));");
    new Actions(driver).sendKeys(keys).perform();
  }

  void tab() {
    press(Keys.TAB);
  }

  void hover(WebElement element) {
    new Actions(driver).moveToElement(element).perform();
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  byte[] pdf() {
    return java.util.Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
  }

  /** What axe finds on the page, at any impact. */
  @SuppressWarnings("unchecked")
  List<String> axe() {
    try (var script = Browser.class.getResourceAsStream("/axe.min.js")) {
      driver.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return (List<String>) driver.executeAsyncScript(AXE);
  }

  /** Messages on the console since the last call. */
  List<String> console() {
    List<String> messages = new ArrayList<>();
    driver.manage().logs().get(LogType.BROWSER).forEach(e -> messages.add(e.getMessage()));
    return messages;
  }

  /** Addresses requested since the last call. */
  List<String> requests() {
    List<String> addresses = new ArrayList<>();
    driver
        .manage()
        .logs()
        .get(LogType.PERFORMANCE)
        .forEach(
            e -> {
              if (e.getMessage().contains("\"Network.requestWillBeSent\"")) {
                Matcher url = REQUEST.matcher(e.getMessage());
                while (url.find()) {
                  addresses.add(url.group(1));
                }
              }
            });
    return addresses;
  }

  @Override
  public void close() {
    driver.quit();
  }

  /**
   * The pages of the shipped dossier, one of each kind, the longest; without {@code 404.html},
   * which loads its style from the public address, wherever it is shown.
   */
  static Stream<String> kinds() {
    Path site = Path.of("site");
    List<String> pages = new ArrayList<>();
    Workspace.files(site).keySet().stream()
        .filter(p -> p.endsWith(".html") && p.indexOf('/') < 0 && !p.equals("404.html"))
        .forEach(pages::add);
    for (String folder : List.of("sources", "profiles", "events", "dyads")) {
      if (Files.isDirectory(site.resolve(folder))) {
        Workspace.files(site.resolve(folder)).entrySet().stream()
            .filter(e -> e.getKey().endsWith(".html"))
            .max(Map.Entry.comparingByValue(java.util.Comparator.comparing(String::length)))
            .ifPresent(e -> pages.add(folder + "/" + e.getKey()));
      }
    }
    return pages.stream();
  }
}

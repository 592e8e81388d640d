package dossier.normalize;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Makes of saved pages what somebody gets who selects all in a browser and pastes it: the {@code
 * innerText} of the body in a Chromium without network, scripts and style sheets of others.
 * Arguments: a folder of {@code .html} files, packed or not, one to unpack to, and one for the texts.
 * Needs Chromium and its driver on the path.
 */
public final class PasteMaker {
  private static final String FOREIGN = "script, link, iframe, meta[http-equiv=refresh]";

  private PasteMaker() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    Path unpacked = Path.of(arguments[1]);
    Path texts = Files.createDirectories(Path.of(arguments[2]));
    Path page = unpacked.resolve("paste.html").toAbsolutePath();
    AtomicInteger failed = new AtomicInteger();
    ChromeOptions options = new ChromeOptions();
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--blink-settings=imagesEnabled=false");
    ChromeDriver driver = new ChromeDriver(options);
    try {
      for (Map.Entry<String, Path> saved :
          PageFolder.unpacked(Path.of(arguments[0]), unpacked).entrySet()) {
        Document document = Jsoup.parse(saved.getValue().toFile());
        document.select(FOREIGN).remove();
        document.outputSettings().prettyPrint(false);
        Files.writeString(page, document.outerHtml(), StandardCharsets.UTF_8);
        Optional<String> text = text(driver, page);
        failed.addAndGet(text.isPresent() ? 0 : 1);
        Files.writeString(texts.resolve(saved.getKey() + ".txt"), text.orElse(""));
      }
    } finally {
      driver.quit();
    }
    System.out.println(failed.get() + " pages could not be read");
  }

  private static Optional<String> text(ChromeDriver driver, Path page) {
    try {
      driver.get(page.toUri().toString());
      return Optional.ofNullable((String) driver.executeScript("return document.body.innerText"));
    } catch (WebDriverException unreadable) {
      return Optional.empty();
    }
  }
}

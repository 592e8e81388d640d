package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {
  @TempDir private Path temp;
  private final AtomicInteger builds = new AtomicInteger();
  private final AtomicReference<String> trouble = new AtomicReference<>("");
  private int port;

  @BeforeEach
  void start() throws IOException {
    Path content = temp.resolve("content");
    Path site = temp.resolve("site");
    Workspace.write(content.resolve("a.md"), "one");
    Preview preview =
        new Preview(
            site,
            () -> {
              if (trouble.get().isEmpty()) {
                Workspace.write(site.resolve("index.html"), "build " + builds.incrementAndGet());
              }
              return trouble.get();
            },
            content,
            Optional.empty());
    port = preview.start(0);
  }

  private void edit(String text) {
    Workspace.write(temp.resolve("content/b.md"), text);
  }

  @Test
  void buildsAgainOnlyWhenSomethingChanged() throws Exception {
    assertThat(get("/").body()).isEqualTo("build 1");
    assertThat(get("/index.html").body()).isEqualTo("build 1");
    edit("two");
    assertThat(get("/").body()).isEqualTo("build 2");
    assertThat(get("/../content/a.md").statusCode()).isEqualTo(404);
    assertThat(get("/gone.html").statusCode()).isEqualTo(404);
    assertThat(get("/gone.html").body()).isNotEmpty();
  }

  @Test
  void aBuildThatFailsSaysSoInThePageAndKeepsTheLastGoodOne() throws Exception {
    trouble.set("content/b.md:1:1: error <script>");
    edit("wrong");
    HttpResponse<String> failed = get("/");
    assertThat(failed.statusCode()).isEqualTo(503);
    assertThat(failed.body()).contains("error &lt;script&gt;").contains("?last-good");
    assertThat(get("/?last-good").body()).isEqualTo("build 1");
    trouble.set("");
    edit("right again");
    assertThat(get("/").body()).isEqualTo("build 2");
  }

  @Test
  void aHalfSentRequestKeepsNobodyWaiting() throws Exception {
    try (Socket half = new Socket("127.0.0.1", port)) {
      half.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
      half.getOutputStream().flush();
      assertThat(get("/").statusCode()).isEqualTo(200);
    }
  }

  /** A page from elsewhere, whose name server says that its name is this machine, reads nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", ""})
  void onlyThisMachineIsAnswered(String host) throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421")
        .doesNotContain("build");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost:8000", "[::1]:8000", "LOCALHOST"})
  void thisMachineHasThreeNames(String host) throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "BREW"})
  void nothingButReadingIsAllowed(String method) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
            .method(method, BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65_536, 99_999})
  void aPortThatIsNoneIsAWrongCommandLine(int wrong) {
    Run run = Run.of("serve", "--port", wrong, "--content", temp.resolve("content"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no such port");
  }

  /** Ended from outside, the program takes its folder along. */
  @Test
  void theFolderOfThePreviewGoesWithIt() throws Exception {
    Path tmp = Files.createDirectory(temp.resolve("tmp"));
    Workspace.write(temp.resolve("d/dossier.yaml"), "title: T\ndescription: D\n");
    Process serve =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + tmp,
                "-cp",
                System.getProperty("java.class.path"),
                "dossier.cli.Main",
                "serve",
                "--port",
                "0",
                "--content",
                temp.resolve("d").toString())
            .redirectErrorStream(true)
            .start();
    try (var lines = serve.inputReader()) {
      String line = lines.readLine();
      while (line != null && !line.startsWith("http://")) {
        line = lines.readLine();
      }
      assertThat(tmp).isNotEmptyDirectory();
    }
    serve.destroy();
    serve.waitFor();
    assertThat(tmp).isEmptyDirectory();
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(8))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}

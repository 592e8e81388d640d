package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

  @Test
  void buildsAgainOnlyWhenSomethingChanged(@TempDir Path temp) throws Exception {
    Path content = temp.resolve("content");
    Path site = temp.resolve("site");
    Workspace.write(content.resolve("a.md"), "one");
    AtomicInteger builds = new AtomicInteger();
    Preview preview =
        new Preview(
            site,
            () -> Workspace.write(site.resolve("index.html"), "build " + builds.incrementAndGet()),
            content,
            Optional.empty());
    int port = preview.start(0);

    assertThat(get(port, "/").body()).isEqualTo("build 1");
    assertThat(get(port, "/index.html").body()).isEqualTo("build 1");
    Workspace.write(content.resolve("b.md"), "two");
    assertThat(get(port, "/").body()).isEqualTo("build 2");
    assertThat(get(port, "/../content/a.md").statusCode()).isEqualTo(404);
    assertThat(get(port, "/gone.html").statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> get(int port, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}

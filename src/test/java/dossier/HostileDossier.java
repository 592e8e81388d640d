package dossier;

import dossier.cli.Run;
import dossier.json.Json;
import dossier.markdown.Html;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A dossier that carries one attack in every place that a hostile hand can reach. */
public final class HostileDossier {
  /** What each would do if it ran: set {@code pwned}, or ask a foreign host. */
  public static final List<String> ATTACKS =
      List.of(
          "<script>window.pwned=1</script>",
          "</script><script>window.pwned=1</script>",
          "<img src=x onerror=window.pwned=1>",
          "\"><img src=http://pwned.invalid/a.png>",
          "' onmouseover='window.pwned=1' x='",
          "\" autofocus onfocus=window.pwned=1 x=\"",
          "<svg onload=window.pwned=1>",
          "<svg><script>window.pwned=1</script></svg>",
          "<iframe src=\"javascript:parent.pwned=1\"></iframe>",
          "<a href=\"javascript:window.pwned=1\">x</a>",
          "[x](javascript:window.pwned=1)",
          "[x](data:text/html;base64,PHNjcmlwdD4=)",
          "![x](http://pwned.invalid/b.png)",
          "<http://pwned.invalid/c>",
          "<style>@import 'http://pwned.invalid/d.css'</style>",
          "<link rel=stylesheet href=http://pwned.invalid/e.css>",
          "<meta http-equiv=refresh content='0;url=http://pwned.invalid/f'>",
          "<base href=http://pwned.invalid/>",
          "<form action=http://pwned.invalid/g><button>",
          "<math><mi xlink:href=\"javascript:window.pwned=1\">",
          "<details open ontoggle=window.pwned=1>",
          "<!--><script>window.pwned=1</script>-->",
          "]]><script>window.pwned=1</script>",
          "&lt;script&gt;window.pwned=1&lt;/script&gt;",
          "&#60;script&#62;window.pwned=1&#60;/script&#62;",
          "${T(java.lang.Runtime).getRuntime()} [[${page}]] [(${page})] __${7*7}__",
          "<noscript><p title=\"</noscript><img src=x onerror=window.pwned=1>\">",
          "<template><script>window.pwned=1</script></template><slot>",
          "\u202Eevil\u2066 \u001B]0;x\u0007<textarea>",
          "<plaintext><title></title><script>window.pwned=1</script>");

  /** The places that each attack is put in. */
  public static final List<String> PLACES =
      List.of(
          "title of the dossier",
          "its description",
          "an editor's name",
          "home",
          "about",
          "story as text",
          "title, byline, outlet, note and trust of a sidecar",
          "story, heading, list, quote and table of Markdown",
          "front matter of a capture",
          "story of a saved page",
          "title, meta and JSON-LD of a saved page",
          "caption of a saved page",
          "name and alias",
          "summary and office",
          "account of a profile",
          "title and account of an event");

  private static final String STORY =
      "The council met on Monday and talked for three hours about the drains of the town.\n\n"
          + "It found no agreement, and the drains were left as they are until the autumn.\n\n";

  private HostileDossier() {}

  /** Builds one; the site stands in {@code site} beside {@code content}. */
  public static Run build(String attack, Path folder) {
    Path content = folder.resolve("content");
    String quoted = Json.compact(attack);
    String line = attack.replace("\n", " ");
    write(content, "dossier.yaml", "title: @\ndescription: @\neditors: [@]\n", quoted);
    write(content, "home.md", STORY + "@\n", line);
    write(content, "about.md", "@\n\n" + STORY, line);
    write(content, "articles/a.txt", "@\n\n" + STORY + "@\n", line);
    write(
        content,
        "articles/a.yaml",
        "title: @\nbyline: @\npublisher: @\nnote: @\ntrust: @\npublished: 2020-01-02\n",
        quoted);
    write(
        content,
        "articles/b.md",
        "---\ntitle: "
            + quoted
            + "\nauthor: "
            + quoted
            + "\n---\n\n"
            + STORY
            + "# @\n\n- @\n\n> @\n\n| a | @ |\n|---|---|\n| @ | b |\n\nThe end @ came late.\n",
        line.replace("|", "\\|"));
    write(
        content,
        "articles/c.html",
        "<html><head><title>^</title><meta name=author content=\"^\">"
            + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
            + quoted.replace("</", "<\\/")
            + "}</script></head><body><article><h1>^</h1><figure><img src=x><figcaption>^"
            + "</figcaption></figure><p>"
            + STORY.replace("\n\n", "</p><p>")
            + "</p><p>^</p><p>"
            + STORY
            + "@</p></article></body></html>",
        line);
    write(
        content,
        "profiles/p.md",
        "---\nname: @\nkind: person\nsummary: @\naliases: [council, @]\nroles:\n  - {title: @, from: 2019}\n---\n\n"
                .replace("@", quoted)
            + "@ [@a#p1]\n",
        line);
    write(
        content,
        "events/e.md",
        "---\ntitle: @\ndate: 2020\nsummary: @\n---\n\n".replace("@", quoted) + "@ [@a#p1]\n",
        line);
    return Run.of("build", "--content", content, "--output", folder.resolve("site"));
  }

  private static void write(Path content, String name, String text, String attack) {
    String kept = text.replace("[@a#p1]", "\uE000").replace("\"@type\"", "\uE001");
    String put = kept.replace("@", attack).replace("^", Html.escape(attack));
    Workspace.write(
        content.resolve(name), put.replace("\uE000", "[@a#p1]").replace("\uE001", "\"@type\""));
  }

  /** The pages of a built one. */
  public static List<Path> pages(Path folder) {
    return Workspace.files(folder.resolve("site")).keySet().stream()
        .filter(f -> f.endsWith(".html"))
        .map(f -> folder.resolve("site").resolve(f))
        .collect(Collectors.toList());
  }
}

package dossier.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * An invented dossier of any size, the same each time: words and names are made of syllables, and
 * names are mentioned as names are, a few often and most seldom (Zipf's law). Beside it the same
 * articles for Hugo, with the links and the lists of mentions put in, since Hugo finds none.
 */
final class GeneratedDossier {
  private static final long SEED = 20_240_501L;
  private static final int VOCABULARY = 4000;
  private static final String[] ONSETS = {
    "b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "br", "st"
  };
  private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
  private static final String[] CODAS = {"", "n", "r", "l", "s", "nd", "rt", "m"};
  private static final String[] KINDS = {"person", "person", "person", "organisation", "place"};

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Path content;
  private final Path hugo;
  private final boolean html;
  private final List<String> words = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private final Map<Integer, List<String>> mentions = new TreeMap<>();

  private GeneratedDossier(Path content, Path hugo, boolean html) {
    this.content = content;
    this.hugo = hugo;
    this.html = html;
  }

  /**
   * Writes a dossier.
   *
   * @param articles how many
   * @param html whether captures are saved pages, else Markdown
   */
  static void write(int articles, boolean html, Path content, Path hugo) {
    new GeneratedDossier(content, hugo, html).write(articles);
  }

  /** As many as in the measurements that the bars come from: 200 with 1,000, 1,000 with 10,000. */
  static int profiles(int articles) {
    return articles <= 1000 ? articles / 5 : 200 + (articles - 1000) * 800 / 9000;
  }

  static int events(int articles) {
    return articles <= 1000 ? articles * 3 / 10 : 300 + (articles - 1000) * 1700 / 9000;
  }

  private void write(int articles) {
    for (int i = 0; i < VOCABULARY; i++) {
      words.add(word(1 + random.nextInt(3)));
    }
    int profiles = profiles(articles);
    double sum = 0;
    for (int i = 0; i < profiles; i++) {
      names.add(
          capital(word(2))
              + " "
              + capital(word(2))
              + capital(word(1)).toLowerCase(Locale.ROOT)
              + i);
      sum += 1.0 / (i + 1);
      weights.add(sum);
    }
    file(
        content.resolve("dossier.yaml"),
        "title: \"Generated\"\ndescription: \"A generated dossier of some size, to measure by.\"\nlanguage: en\nbase: https://example.org/generated/\n");
    file(content.resolve("home.md"), "## The question\n\nHow long does it take?\n");
    file(content.resolve("about.md"), "Generated.\n");
    for (int i = 0; i < articles; i++) {
      article(i);
    }
    for (int i = 0; i < profiles; i++) {
      profile(i);
    }
    for (int i = 0; i < events(articles); i++) {
      event(i, articles, profiles);
    }
    layouts();
  }

  private void article(int number) {
    String day = day(number);
    String id = day + "-article-" + number;
    StringBuilder plain = new StringBuilder();
    StringBuilder linked = new StringBuilder();
    int paragraphs = 7 + random.nextInt(6);
    for (int p = 0; p < paragraphs; p++) {
      paragraph(id, plain, linked);
    }
    String title = capital(sentence(6));
    String head =
        "---\ntitle: \""
            + title
            + "\"\npublished: "
            + day
            + "\npublisher: \"The Courier\"\nlanguage: en\n---\n\n";
    if (html) {
      file(content.resolve("articles/" + id + ".html"), page(title, day, plain.toString()));
    } else {
      file(content.resolve("articles/" + id + ".md"), head + plain);
    }
    file(
        hugo.resolve("content/sources/" + id + ".md"),
        "---\ntitle: \"" + title + "\"\ndate: " + day + "\n---\n\n" + linked);
  }

  private void paragraph(String id, StringBuilder plain, StringBuilder linked) {
    int sentences = 2 + random.nextInt(3);
    for (int s = 0; s < sentences; s++) {
      int who = chosen();
      String before = capital(sentence(4 + random.nextInt(8)));
      String after = sentence(3 + random.nextInt(8));
      plain
          .append(before)
          .append(' ')
          .append(names.get(who))
          .append(' ')
          .append(after)
          .append(". ");
      linked
          .append(before)
          .append(" [")
          .append(names.get(who))
          .append("](/profiles/p")
          .append(who)
          .append("/) ")
          .append(after)
          .append(". ");
      mentions
          .computeIfAbsent(who, k -> new ArrayList<>())
          .add(id + "|" + before + " **" + names.get(who) + "** " + after);
    }
    plain.append("\n\n");
    linked.append("\n\n");
  }

  private static String page(String title, String day, String plain) {
    StringBuilder body = new StringBuilder();
    for (String p : plain.strip().split("\n\n")) {
      body.append("<p>").append(p.strip()).append("</p>\n<div class=\"ad\">Advertisement</div>\n");
    }
    String menu =
        "<nav><ul>" + "<li><a href=\"/section\">Section</a></li>".repeat(40) + "</ul></nav>\n";
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + title
        + " - The Courier</title>\n<meta property=\"og:site_name\" content=\"The Courier\">\n<meta property=\"article:published_time\" content=\""
        + day
        + "\">\n<script>"
        + "var a = 1;\n".repeat(400)
        + "</script></head>\n<body><header>"
        + menu
        + "</header>\n<article><h1>"
        + title
        + "</h1>\n"
        + body
        + "</article>\n<aside><h2>Related</h2>"
        + "<p><a href=\"/x\">Another headline of the day</a></p>".repeat(20)
        + "</aside>\n<footer>"
        + menu
        + "</footer></body></html>\n";
  }

  private void profile(int number) {
    String name = names.get(number);
    file(
        content.resolve("profiles/p" + number + ".md"),
        "---\nname: \""
            + name
            + "\"\nkind: "
            + KINDS[number % KINDS.length]
            + "\naliases: [\""
            + name.split(" ")[1]
            + "\"]\nsummary: \""
            + capital(sentence(12))
            + ".\"\n---\n\n"
            + capital(sentence(30))
            + ".\n");
    StringBuilder text =
        new StringBuilder(
            "---\ntitle: \"" + name + "\"\n---\n\n" + capital(sentence(30)) + ".\n\n");
    for (String mention : mentions.getOrDefault(number, List.of())) {
      String[] parts = mention.split("\\|");
      text.append("- [")
          .append(parts[1].replace("**", ""))
          .append("](/sources/")
          .append(parts[0])
          .append("/)\n");
    }
    file(hugo.resolve("content/profiles/p" + number + ".md"), text.toString());
  }

  private void event(int number, int articles, int profiles) {
    int article = number * (articles / Math.max(1, events(articles))) % articles;
    String day = day(article);
    String id = day + "-article-" + article;
    String one = "p" + chosen();
    String other = "p" + random.nextInt(profiles);
    String title = capital(sentence(4)) + " " + number;
    file(
        content.resolve("events/e" + number + ".md"),
        "---\ntitle: \""
            + title
            + "\"\ndate: "
            + day
            + "\nparticipants: ["
            + one
            + (one.equals(other) ? "" : ", " + other)
            + "]\nsummary: \""
            + capital(sentence(10))
            + ".\"\n---\n\n"
            + capital(sentence(12))
            + " [@"
            + id
            + "#p1]. "
            + capital(sentence(9))
            + " [@"
            + id
            + "#p2].\n");
    file(
        hugo.resolve("content/events/e" + number + ".md"),
        "---\ntitle: \""
            + title
            + "\"\ndate: "
            + day
            + "\n---\n\n"
            + capital(sentence(12))
            + " [1](/sources/"
            + id
            + "/). "
            + capital(sentence(9))
            + ".\n");
  }

  private void layouts() {
    file(
        hugo.resolve("config.toml"),
        "baseURL = \"https://example.org/generated/\"\ntitle = \"Generated\"\ndisableKinds = [\"taxonomy\", \"term\"]\n");
    String page =
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}";
    file(hugo.resolve("layouts/_default/single.html"), page + "</body></html>\n");
    file(
        hugo.resolve("layouts/_default/list.html"),
        page
            + "<ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a> {{ .Date.Format \"2 January 2006\" }}</li>{{ end }}</ul></body></html>\n");
    file(hugo.resolve("layouts/index.html"), page + "</body></html>\n");
  }

  private static String day(int number) {
    return String.format(
        Locale.ROOT,
        "%d-%02d-%02d",
        1990 + number % 35,
        1 + number / 35 % 12,
        1 + number / 420 % 28);
  }

  /** A profile, by Zipf's law. */
  private int chosen() {
    double at = random.nextDouble() * weights.get(weights.size() - 1);
    int low = 0;
    int high = weights.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (weights.get(middle) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private String sentence(int length) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      sentence.append(i == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
    }
    return sentence.toString();
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(one(ONSETS)).append(one(NUCLEI)).append(one(CODAS));
    }
    return word.toString();
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static void file(Path path, String text) {
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

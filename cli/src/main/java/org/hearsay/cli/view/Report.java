package org.hearsay.cli.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.io.Output;

/**
 * A report on annotated articles: one page, or several and an index where there are more articles than a page holds. It keeps
 * the articles of one page in memory. Not safe for threads.
 */
public final class Report {
    /** A page of more than this, in characters, takes a browser too long. */
    private static final int MOST_DATA = 32_000_000;

    private final Path file;
    private final String title;
    private final int articlesPerPage;
    private final PageTemplate template = new PageTemplate();
    private final StringBuilder articles = new StringBuilder();
    private final List<Part> written = new ArrayList<>();
    private Part part = new Part();

    /** What the index tells of a page. */
    private static final class Part {
        private int articles;
        private int statements;
        private String first = "";
        private String last = "";

        void add(ObjectNode article) {
            String name = article.path("title").asText(article.path("id").asText());
            first = articles == 0 ? name : first;
            last = name;
            articles++;
            statements += article.path("attributions").size();
        }
    }

    /**
     * Begins a report; nothing is written yet.
     *
     * @param file where to write it; further pages go beside it, with numbers in their names
     * @param title what stands above it, as text
     * @param articlesPerPage how many articles a page holds, at least 1
     * @throws IOException if the parts of the page cannot be read
     */
    public Report(Path file, String title, int articlesPerPage) throws IOException {
        this.file = file;
        this.title = title;
        this.articlesPerPage = articlesPerPage;
    }

    /**
     * Adds an article; writes a page where one is full.
     *
     * @param document what a line of JSON Lines holds, as {@link org.hearsay.core.io.AnnotatedDocuments#json} gives it
     * @throws InvalidMarkException if an annotation cannot be shown; the article is left out, others may follow
     * @throws IOException if a page cannot be written, naming it
     */
    public void add(ObjectNode document) throws InvalidMarkException, IOException {
        ObjectNode data = PageArticle.of(document);
        String json = ScriptJson.of(data);
        boolean full = part.articles == articlesPerPage || articles.length() + json.length() > MOST_DATA;
        if (full && part.articles > 0) {
            writePart(true);
        }
        articles.append(articles.isEmpty() ? "\n" : ",\n").append(json);
        part.add(data);
    }

    /** How many articles were added. */
    public int size() {
        return part.articles + written.stream().mapToInt(done -> done.articles).sum();
    }

    /**
     * Writes what is left, and the index where there are several pages.
     *
     * @return the number of pages with articles
     * @throws IOException if a page cannot be written, naming it
     */
    public int complete() throws IOException {
        if (written.isEmpty()) {
            write(file, template.page(title, "", data()));
            return 1;
        }
        writePart(false);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < written.size(); i++) {
            Part page = written.get(i);
            rows.append(
                    "<tr><th scope=\"row\">%s</th><td>%d</td><td>%d</td><td><bdi>%s</bdi></td><td><bdi>%s</bdi></td></tr>%n"
                            .formatted(
                                    link(i + 1, "Page " + (i + 1)),
                                    page.articles,
                                    page.statements,
                                    PageTemplate.escape(page.first),
                                    PageTemplate.escape(page.last)));
        }
        String summary = size() + " articles on " + written.size() + " pages";
        write(file, template.index(title, summary, rows.toString()));
        return written.size();
    }

    private void writePart(boolean more) throws IOException {
        int number = written.size() + 1;
        String links = "<nav aria-label=\"Pages\">"
                + (number > 1 ? link(number - 1, "Previous page") + " " : "")
                + "<a href=\"%s\">All pages</a>".formatted(address(file))
                + (more ? " " + link(number + 1, "Next page") : "")
                + "</nav>";
        write(numbered(number), template.page(title + ", page " + number, links, data()));
        written.add(part);
        part = new Part();
        articles.setLength(0);
    }

    private String data() {
        return "{\"articles\":[" + articles + "]}";
    }

    private String link(int number, String text) {
        return "<a href=\"%s\">%s</a>".formatted(address(numbered(number)), text);
    }

    private static String address(Path page) {
        // form encoding escapes all that an address or HTML could take for more than a name; a space is %20 in
        // addresses
        String name = page.getFileName().toString();
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Path numbered(int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return file.resolveSibling(stem + "-" + number + (dot > 0 ? name.substring(dot) : ""));
    }

    private static void write(Path page, String html) throws IOException {
        Output.whole(page, html.getBytes(StandardCharsets.UTF_8));
    }
}

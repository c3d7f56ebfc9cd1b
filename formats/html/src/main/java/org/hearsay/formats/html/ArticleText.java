package org.hearsay.formats.html;

import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an article in a page: paragraphs parted by an empty line. Stateless. */
final class ArticleText {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "figure",
            "figcaption",
            "iframe",
            "svg",
            "select",
            "textarea",
            "header",
            "title");
    private static final String WITHOUT_TITLE = "h1";
    /** What the extractor leaves of an article that it takes for something else. */
    private static final int SHORT = 140;

    /** Readability makes links absolute, and tells of an error where a page has no address; the text has no links. */
    private static final String NOWHERE = "https://page.invalid/";

    private ArticleText() {}

    /** The article that Readability finds; where it finds none, that of the page's own elements for it. The page is spoilt by it. */
    static String extracted(Document document) {
        String own = ofOwnElement(document);
        String found = byReadability(document);
        return found.length() < SHORT && own.length() > found.length() ? own : found;
    }

    private static String byReadability(Document document) {
        String address = document.baseUri().isEmpty() ? NOWHERE : document.baseUri();
        try {
            String html = new Readability4J(address, document).parse().getContent();
            return html == null ? "" : of(Jsoup.parseBodyFragment(html).body());
        } catch (RuntimeException | StackOverflowError e) {
            // pages nested beyond measure: what else there is will do
            return "";
        }
    }

    private static String ofOwnElement(Document document) {
        for (String selector : new String[] {"[itemprop=articleBody]", "article", "main", "body"}) {
            Element element = document.selectFirst(selector);
            String text = element == null ? "" : of(element);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The text within an element, without what is no text for reading. */
    static String of(Element element) {
        Collector collector = new Collector();
        element.traverse(collector);
        return collector.text();
    }

    /** Collects text; blocks and doubled line breaks part paragraphs. */
    private static final class Collector implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder paragraph = new StringBuilder();
        /** How deep the element lies that is being left out; -1 if none is. */
        private int leftOut = -1;

        private boolean broken;

        @Override
        public void head(Node node, int depth) {
            if (leftOut >= 0) {
                return;
            }
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                if (LEFT_OUT.contains(element.normalName())
                        || element.normalName().equals(WITHOUT_TITLE)) {
                    leftOut = depth;
                } else if (element.normalName().equals("br")) {
                    lineBreak();
                } else if (element.isBlock()) {
                    endParagraph();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (leftOut == depth) {
                leftOut = -1;
            } else if (leftOut < 0 && node instanceof Element element && element.isBlock()) {
                endParagraph();
            }
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == '\u00ad') {
                    continue;
                }
                if (Character.isWhitespace(c) || c == '\u00a0') {
                    space();
                } else {
                    broken = false;
                    paragraph.append(c);
                }
            }
        }

        private void space() {
            if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) != ' ') {
                paragraph.append(' ');
            }
        }

        /** One is a blank, two are a new paragraph. */
        private void lineBreak() {
            if (broken) {
                endParagraph();
            } else {
                broken = true;
                space();
            }
        }

        private void endParagraph() {
            broken = false;
            String finished = paragraph.toString().strip();
            paragraph.setLength(0);
            if (!finished.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(finished);
            }
        }

        String text() {
            endParagraph();
            return text.toString();
        }
    }
}

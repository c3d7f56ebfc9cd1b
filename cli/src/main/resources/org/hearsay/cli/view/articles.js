// The articles one below the other. The text of one is made when it comes near the window, and let go when it is far.

const list = byId("list");
/** Height of a line and letters in it, for places that hold no text yet. */
const LINE_HEIGHT = 30;
const LINE_LETTERS = 75;

const nearby = new IntersectionObserver(entries => {
  if (byId("articles").hidden) {
    return;
  }
  for (const entry of entries) {
    if (entry.isIntersecting) {
      fill(entry.target);
    } else if (entry.target.childElementCount > 0) {
      entry.target.style.minHeight = entry.boundingClientRect.height + "px";
      entry.target.replaceChildren();
    }
  }
}, { rootMargin: "1200px 0px" });

function textOf(number) {
  return list.children[number].querySelector(".text");
}

function fill(text) {
  if (text.childElementCount === 0) {
    renderText(articles[text.closest("article").dataset.number], text);
    text.style.minHeight = "";
  }
}

function makeArticle(article, number) {
  const text = element("div", { class: "text", lang: article.language, dir: "auto" });
  text.style.minHeight = Math.ceil(article.text.length / LINE_LETTERS) * LINE_HEIGHT + "px";
  const about = [dayName(article.published), article.publisher, article.section, article.author, article.id].filter(Boolean);
  const meta = element("p", { class: "about" }, ...about.flatMap((part, at) => at === 0 ? [isolated(part)] : [" · ", isolated(part)]));
  if (/^https?:\/\//i.test(article.uri ?? "")) {
    meta.append(" · ", element("a", { href: article.uri, rel: "noopener noreferrer" }, "original"));
  }
  return element("article", { "data-number": number, "aria-labelledby": "title-" + number },
    element("h2", { id: "title-" + number }, isolated(article.title ?? article.id)), meta, text);
}

function makeArticles() {
  list.append(...articles.map(makeArticle));
  list.querySelectorAll(".text").forEach(text => nearby.observe(text));
  watchMarks(list);
}

/** Shows what the filter leaves, and writes the texts anew that are there. */
function updateArticles() {
  hideCard();
  for (const article of list.children) {
    article.hidden = !shown.has(Number(article.dataset.number));
    const text = article.querySelector(".text");
    if (text.childElementCount > 0) {
      text.replaceChildren();
      if (!article.hidden) {
        fill(text);
      }
    }
  }
}

/** Leads to a mark of an article: the first of a group, of a statement its content. */
function goTo(number, group) {
  const text = textOf(number);
  fill(text);
  const mark = text.querySelector(`[data-start][data-group="${group}"][data-role=content]`)
    ?? text.querySelector(`[data-start][data-group="${group}"]`);
  const target = mark ?? text;
  target.scrollIntoView({ block: "center" });
  // texts around it are made only now, and may move it
  requestAnimationFrame(() => requestAnimationFrame(() => {
    target.scrollIntoView({ block: "center" });
    if (mark !== null) {
      focusMark(mark);
    }
  }));
}

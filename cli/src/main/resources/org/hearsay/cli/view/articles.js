// The articles one below the other. The text of one is made when it comes near the window, and let go when it is far.

const list = byId("list");
/** Height of a line and letters in it, for places that hold no text yet. */
const LINE_HEIGHT = 30;
const LINE_LETTERS = 75;
const STEADY_FRAMES = 12;

const nearby = new IntersectionObserver(entries => {
  if (byId("articles").hidden) {
    return;
  }
  for (const entry of entries) {
    if (entry.isIntersecting) {
      fill(entry.target);
    } else if (entry.target.childElementCount > 0) {
      empty(entry.target);
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

/** Lets a text go, and keeps its place. */
function empty(text) {
  if (text.offsetHeight > 0) {
    text.style.minHeight = text.offsetHeight + "px";
  }
  text.replaceChildren();
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
    const text = article.querySelector(".text");
    const filled = text.childElementCount > 0;
    if (filled) {
      empty(text);
    }
    article.hidden = !shown.has(Number(article.dataset.number));
    if (filled && !article.hidden) {
      fill(text);
    }
  }
}

/** Leads to a mark of an article: the first of a group, of a statement its content. */
function goTo(number, group) {
  const text = textOf(number);
  fill(text);
  const mark = text.querySelector(`[data-start][data-group="${group}"][data-role=content]`)
    ?? text.querySelector(`[data-start][data-group="${group}"]`);
  centre(mark ?? text, STEADY_FRAMES);
  if (mark !== null) {
    focusMark(mark);
  }
}

/** Scrolls to the middle of the window, for some frames: texts around it are made only now, and move it. */
function centre(target, frames) {
  target.scrollIntoView({ block: "center" });
  if (frames > 0 && target.isConnected) {
    requestAnimationFrame(() => centre(target, frames - 1));
  }
}

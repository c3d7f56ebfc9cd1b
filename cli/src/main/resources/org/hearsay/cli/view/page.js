// Puts the views together: tabs, addresses, the filter form, light and dark.

const VIEWS = { articles: updateArticleList, statements: updateTable, dates: updateDates, speakers: updateSpeakers };
const scrolled = {};
let view = "articles";

/** Does something once events have stopped for a moment. */
function later(action) {
  let waiting;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(action, 120);
  };
}

function say(message) {
  byId("status").textContent = message;
}

function updateArticleList() {
  updateArticles();
  say(shown.size === articles.length ? count(articles.length, "article") : `${shown.size} of ${count(articles.length, "article")}`);
}

/** Applies the form to all that is seen. */
function update() {
  applyFilter();
  rowsShown = ROWS;
  barsShown = BARS;
  VIEWS[view]();
}

function showView(name) {
  if (name !== view) {
    scrolled[view] = scrollY;
  }
  const changed = name !== view;
  view = name;
  hideCard();
  for (const other of Object.keys(VIEWS)) {
    byId(other).hidden = other !== name;
    byId("tab-" + other).setAttribute("aria-selected", String(other === name));
    byId("tab-" + other).setAttribute("tabindex", other === name ? "0" : "-1");
  }
  VIEWS[name]();
  if (changed) {
    scrollTo(0, scrolled[name] ?? 0);
  }
}

/** An address that no element has, so that going there leaves the focus where it is. */
function viewAddress(name) {
  return "/" + name;
}

/** Shows what the address names: a view, or a mark as "#12.a3", the fourth statement of the thirteenth article. */
function route() {
  const hash = location.hash.slice(1);
  const [, number, group] = /^(\d+)\.([adeh]\d+)$/.exec(hash) ?? [];
  if (number !== undefined && Number(number) < articles.length) {
    revealLayer(group);
    if (!shown.has(Number(number))) {
      clearFilter();
    }
    applyFilter();
    showView("articles");
    goTo(Number(number), group);
  } else if (hash === "") {
    showView("articles");
  } else {
    Object.keys(VIEWS).filter(name => viewAddress(name) === hash).forEach(showView);
  }
}

function revealLayer(group) {
  const layer = LAYERS.find(name => name[0] === group[0]);
  for (const box of form.elements.layer) {
    box.checked ||= box.value === layer;
  }
}

function makeTabs() {
  const tabs = [...document.querySelectorAll("[role=tab]")];
  for (const tab of tabs) {
    tab.addEventListener("click", () => {
      location.hash = viewAddress(tab.getAttribute("aria-controls"));
    });
    tab.addEventListener("keydown", event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step !== undefined) {
        const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
        next.focus();
        next.click();
      }
    });
  }
}

function makeThemeSwitch() {
  const button = byId("theme");
  const show = dark => {
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    button.setAttribute("aria-checked", String(dark));
  };
  show(matchMedia("(prefers-color-scheme: dark)").matches);
  button.addEventListener("click", () => show(document.documentElement.dataset.theme !== "dark"));
}

function clearFilter() {
  form.reset();
  document.body.classList.remove("unlabelled");
}

function makeForm() {
  offerChoices();
  const updateLater = later(update);
  form.addEventListener("input", event => {
    if (event.target.name === "labels") {
      document.body.classList.toggle("unlabelled", !event.target.checked);
    } else {
      updateLater();
    }
  });
  byId("clear").addEventListener("click", () => {
    clearFilter();
    update();
  });
  form.addEventListener("submit", event => event.preventDefault());
  byId("tools").open = matchMedia("(min-width: 56rem)").matches;
}

function start() {
  makeThemeSwitch();
  makeForm();
  makeArticles();
  makeTable();
  makeSpeakers();
  makeTabs();
  const days = articles.map(article => day(article.published)).filter(Boolean).sort();
  const range = [...new Set([days[0], days.at(-1)])].map(dayName).filter(Boolean).join(" – ");
  byId("summary").textContent = [count(articles.length, "article"), range, count(statements.length, "statement"),
    count(new Set(statements.flatMap(row => row.speaker ?? [])).size, "speaker"),
    count(mentionedDates.length, "date")].filter(Boolean).join(" · ");
  addEventListener("hashchange", route);
  document.addEventListener("click", event => {
    // the same address again makes no event of its own
    const link = event.target.closest("a[href^='#']");
    if (link !== null && link.getAttribute("href") === location.hash) {
      route();
    }
  });
  addEventListener("resize", later(() => view === "dates" && updateDates()));
  route();
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
}

start();

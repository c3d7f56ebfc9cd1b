// What a mark says: shown beside it while it is pointed at or focused, with its other parts lit.

const card = byId("card");
let hiding;

function fact(name, ...value) {
  return element("div", {}, element("dt", {}, name), element("dd", {}, ...value));
}

/** An optional fact. */
function factIf(name, value) {
  return value === undefined || value === "" ? undefined : fact(name, isolated(String(value)));
}

function cardPart(style, heading, ...facts) {
  return element("section", { class: style }, element("h3", {}, ...heading), element("dl", {}, ...facts));
}

/** What the card says of a mark, by the first letter of its group. */
const sayings = {
  e(article, index) {
    const mention = article.entities[index];
    const name = nameOf(article, mention);
    const here = article.entities.filter(other => nameOf(article, other) === name).length;
    const among = articles.filter(other => other.entities.some(mark => nameOf(other, mark) === name)).length;
    return cardPart("entities", [isolated(name)],
      factIf("Type", mention.type), fact("Mentions", `${here} here, in ${count(among, "article")}`),
      factIf("Confidence", mention.confidence));
  },
  d(article, index) {
    const date = article.dates[index];
    const range = [date.from, date.to].map(dayName).filter(Boolean);
    return cardPart("dates", [isolated(words(article, [date])), " = ", isolated(date.value ?? "?")],
      factIf("Type", date.type), factIf("Days", [...new Set(range)].join(" – ")), factIf("Modifier", date.mod),
      factIf("Every", date.quant), factIf("How often", date.freq), factIf("Confidence", date.confidence));
  },
  h(article, index) {
    const hedge = article.hedges[index];
    return cardPart("hedges", [isolated(words(article, [hedge]))],
      factIf("Hedge", hedge.type), factIf("Certainty", hedge.certainty),
      factIf("Scope", hedge.scope && shorten(words(article, [hedge.scope]))), factIf("Confidence", hedge.confidence));
  },
  a(article, index) {
    const attribution = article.attributions[index];
    const hedges = attribution.hedges.map(at => words(article, [article.hedges[at]])).join(", ");
    const through = attribution.through.map(at => sourceWords(article, article.attributions[at])).join(" → ");
    return cardPart("attributions", [speakerText(attribution)],
      factIf("Source", sourceWords(article, attribution)), factIf("Cue", words(article, attribution.cue)),
      factIf("Content", shorten(words(article, attribution.content))),
      factIf("Kind", [attribution.kind, attribution.polarity].filter(Boolean).join(", ").toLowerCase()),
      factIf("Certainty", hedges === "" ? "no hedge" : attribution.certainty), factIf("Hedges", hedges),
      factIf("Through", through), factIf("Confidence", attribution.confidence));
  },
};

function speakerText(attribution) {
  return attribution.name === undefined
    ? element("em", {}, "Speaker: " + whyNobody(attribution))
    : isolated(attribution.name);
}

function shorten(text) {
  return text.length > 160 ? text.slice(0, 150).replace(/\s\S*$/, "") + " …" : text;
}

/** The groups of the marks at an element, the innermost first; a scope is no mark of its own. */
function groupsAt(target) {
  const groups = new Set();
  for (let at = target.closest("[data-group]"); at !== null; at = at.parentElement.closest("[data-group]")) {
    if (at.dataset.group !== "" && !at.classList.contains("scope")) {
      groups.add(at.dataset.group);
    }
  }
  return [...groups];
}

function showCard(target, pointer) {
  const groups = groupsAt(target);
  if (groups.length === 0) {
    hideCard();
    return;
  }
  clearTimeout(hiding);
  const text = target.closest(".text");
  const article = articles[text.closest("article").dataset.number];
  unlight();
  light(text, [groups[0], groups.find(group => group.startsWith("a"))]);
  card.replaceChildren(...groups.slice(0, 5).map(group => sayings[group[0]](article, Number(group.slice(1)))));
  card.hidden = false;
  placeCard(target.closest("[data-group]"), pointer);
}

function light(text, groups) {
  for (const part of text.querySelectorAll("[data-group]")) {
    if (groups.includes(part.dataset.group)) {
      part.classList.add("lit");
    }
  }
}

function unlight() {
  document.querySelectorAll(".lit").forEach(part => part.classList.remove("lit"));
}

/** Beside the text, or else below or above the line of the mark; narrow screens have it at the bottom by style. */
function placeCard(mark, pointer) {
  const lines = [...mark.getClientRects()];
  const line = lines.find(rect => pointer && rect.top <= pointer.clientY && rect.bottom >= pointer.clientY) ?? lines[0];
  const farthest = document.documentElement.clientWidth - card.offsetWidth - 12;
  const beside = mark.closest(".text").getBoundingClientRect().right + 20;
  const below = line.bottom + 10;
  const isBelow = below + card.offsetHeight < innerHeight;
  const [left, top] = beside <= farthest
    ? [beside, Math.min(line.top - 8, innerHeight - card.offsetHeight - 8)]
    : [Math.min(pointer ? pointer.clientX - 20 : line.left, farthest), isBelow ? below : line.top - card.offsetHeight - 26];
  card.style.left = Math.max(12, left) + "px";
  card.style.top = Math.max(8, top) + "px";
}

function hideCard() {
  clearTimeout(hiding);
  card.hidden = true;
  unlight();
}

/** Leaves the time to move onto the card. */
function hideCardSoon() {
  clearTimeout(hiding);
  hiding = setTimeout(hideCard, 250);
}

function moveAmongMarks(event) {
  const text = event.target.closest(".text");
  const marks = [...text.querySelectorAll("[data-start]")];
  const at = marks.indexOf(event.target);
  const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: marks.length - 1 }[event.key];
  if (at < 0 || to === undefined) {
    return;
  }
  event.preventDefault();
  const mark = marks[Math.min(marks.length - 1, Math.max(0, to))];
  focusMark(mark);
}

/** Focuses a mark, to which Tab then leads back. */
function focusMark(mark) {
  mark.closest(".text").querySelectorAll("[tabindex='0']").forEach(other => other.setAttribute("tabindex", "-1"));
  mark.setAttribute("tabindex", "0");
  mark.focus();
}

function watchMarks(list) {
  list.addEventListener("pointerover", event => {
    if (event.pointerType !== "touch" && event.target.closest("[data-group]")) {
      showCard(event.target, event);
    } else {
      hideCardSoon();
    }
  });
  list.addEventListener("pointerleave", hideCardSoon);
  list.addEventListener("click", event => {
    if (event.target.closest("[data-group]")) {
      showCard(event.target, event);
    }
  });
  list.addEventListener("focusin", event => event.target.closest("[data-start]") && showCard(event.target));
  list.addEventListener("focusout", hideCardSoon);
  list.addEventListener("keydown", event => event.target.closest("[data-start]") && moveAmongMarks(event));
  card.addEventListener("pointerenter", () => clearTimeout(hiding));
  card.addEventListener("pointerleave", hideCardSoon);
  document.addEventListener("keydown", event => event.key === "Escape" && hideCard());
  document.addEventListener("scroll", () => {
    const focused = document.activeElement?.closest("[data-start]");
    if (!focused) {
      hideCard();
    } else if (!card.hidden) {
      placeCard(focused);
    }
  }, { passive: true });
}

// The data of the page, and what all views ask of it.

const articles = JSON.parse(byId("data").textContent).articles;

function byId(id) {
  return document.getElementById(id);
}

/** Makes an element; children are elements or text, so nothing of an article is ever read as HTML. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.filter(child => child !== undefined));
  return made;
}

/** Text of the archive within our own: its direction ends with it. */
function isolated(text) {
  const made = element("bdi");
  appendText(made, text);
  return made;
}

/** The words of spans on one line. */
function words(article, spans) {
  return spans.map(span => article.text.slice(span.begin, span.end).trim().replace(/\s+/g, " ")).join(" … ");
}

/** The words of who is the source, without the comma that closes an apposition. */
function sourceWords(article, attribution) {
  return words(article, attribution.source).replace(/,$/, "");
}

function nameOf(article, mention) {
  return mention.name ?? words(article, [mention]);
}

const NO_SPEAKER = {
  "no-source": "no source",
  "unnamed": "unnamed",
  "description": "described, not named",
  "pronoun": "pronoun left open",
  "first-person": "first person",
  "unknown-name": "name that is no entity",
};

/** Why a statement has no speaker. */
function whyNobody(attribution) {
  return NO_SPEAKER[attribution.noSpeaker] ?? attribution.noSpeaker ?? "not known";
}

/** The value of a date as people write it, where TIMEX3 does not. */
function valueName(date) {
  return /^\d{3}$/.test(date.value ?? "") ? date.value + "0s" : date.value;
}

/** Day of an ISO date, or nothing where it is none that a calendar of four-digit years can show. */
function day(date) {
  return /^\d{4}-\d\d-\d\d/.test(date ?? "") ? date.slice(0, 10) : undefined;
}

const DATE_NAME = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

function dayName(date) {
  const iso = day(date);
  return iso ? DATE_NAME.format(new Date(iso + "T00:00:00Z")) : "";
}

function count(number, one, many = one + "s") {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

const statements = articles.flatMap((article, number) => article.attributions.map((attribution, index) => ({
  article,
  number,
  index,
  attribution,
  speaker: attribution.name,
  source: sourceWords(article, attribution),
  cue: words(article, attribution.cue),
  content: words(article, attribution.content),
  kind: attribution.kind ?? "",
  certainty: attribution.certainty,
  hedges: attribution.hedges.map(at => article.hedges[at]),
  dates: attribution.dates.map(at => article.dates[at]),
  through: attribution.through.map(at => sourceWords(article, article.attributions[at])),
})));

const mentionedDates = articles.flatMap((article, number) => article.dates.map((date, index) => ({
  article, number, index, date, from: day(date.from), to: day(date.to ?? date.from),
})));

const ROLES = ["source", "cue", "content"];

/** How often each of some names occurs, the most frequent first. */
function frequencies(names) {
  const counts = new Map();
  for (const name of names) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

// The dates that the articles mention, on a line of time.

/** Units of time: the letters of an ISO date that name one, its first day, the next one, how people write it. */
const UNITS = [
  { name: "day", letters: 10, start: key => key, next: nextDay, text: dayName },
  { name: "month", letters: 7, start: key => key + "-01", next: nextMonth, text: key => dayName(key + "-01").slice(2) },
  { name: "year", letters: 4, start: key => key + "-01-01", next: key => padded(Number(key) + 1, 4), text: key => key },
  { name: "decade", letters: 3, start: key => key + "0-01-01", next: key => padded(Number(key) + 1, 3), text: key => key + "0s" },
];
/** Width of the narrowest bar that a finger or a pointer finds. */
const LEAST_STEP = 8;
const MOST_LANES = 4;
const MOST_MENTIONS = 300;
let drawsAll = false;
const CHART = { height: 190, top: 12, left: 34, lane: 18, axis: 24 };

function padded(number, digits) {
  return String(number).padStart(digits, "0");
}

function nextDay(key) {
  return new Date(Date.parse(key) + 86_400_000).toISOString().slice(0, 10);
}

function nextMonth(key) {
  const month = Number(key.slice(5)) % 12 + 1;
  const year = month === 1 ? Number(key.slice(0, 4)) + 1 : Number(key.slice(0, 4));
  return `${padded(year, 4)}-${padded(month, 2)}`;
}

function svg(name, attributes, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** Keys of all units between two days, one too many where there are more than a limit. */
function binKeys(unit, from, to, limit) {
  const keys = [];
  for (let key = from.slice(0, unit.letters); key <= to.slice(0, unit.letters) && keys.length <= limit; key = unit.next(key)) {
    keys.push(key);
  }
  return keys;
}

/** The finest bins that are not too many, over all dates or the range that most of them lie in. */
function timeline(mentions, limit) {
  const days = mentions.map(mention => mention.from).sort();
  const cut = filter.mentioned || drawsAll ? 0 : Math.floor(days.length / 20);
  const from = days[cut];
  const to = days[days.length - 1 - cut];
  const unit = UNITS.find(candidate => binKeys(candidate, from, to, limit).length <= limit) ?? UNITS.at(-1);
  const bins = new Map(binKeys(unit, from, to, Infinity).map(key => [key, { key, past: 0, future: 0 }]));
  const spans = new Map();
  const outside = { before: 0, after: 0 };
  for (const mention of mentions) {
    const key = mention.from.slice(0, unit.letters);
    const until = (mention.to ?? mention.from).slice(0, unit.letters);
    if (key !== until) {
      const name = valueName(mention.date) ?? `${mention.from}/${mention.to}`;
      spans.set(name, { name, from: key, to: until, times: (spans.get(name)?.times ?? 0) + 1, days: [mention.from, mention.to] });
    } else if (bins.has(key)) {
      const published = day(mention.article.published);
      bins.get(key)[published !== undefined && mention.from > published ? "future" : "past"]++;
    } else {
      outside[key < from.slice(0, unit.letters) ? "before" : "after"]++;
    }
  }
  return { unit, bins: [...bins.values()], spans: [...spans.values()], outside };
}

function updateDates() {
  const mentions = shownDates();
  const dated = mentions.filter(mention => mention.from !== undefined);
  const width = Math.max(300, byId("chart").clientWidth);
  byId("chart").replaceChildren(...dated.length > 0
    ? drawing(timeline(dated, (width - CHART.left) / LEAST_STEP), width)
    : [element("p", {}, "No dates to show.")]);
  const listed = [...dated].sort((a, b) => a.from < b.from ? -1 : a.from > b.from ? 1 : 0).slice(0, MOST_MENTIONS);
  byId("mentions").replaceChildren(...listed.map(mention => element("li", {},
    element("span", { class: "value" }, valueName(mention.date) ?? mention.from), " ",
    element("a", { href: `#${mention.number}.d${mention.index}` }, isolated(around(mention))),
    element("small", {}, isolated(mention.article.title ?? mention.article.id)))));
  say(`${count(mentions.length, "date")} mentioned, ${dated.length.toLocaleString("en")} with days`
    + (dated.length > listed.length ? `; the first ${listed.length} are listed` : ""));
}

/** The words around a date. */
function around({ article, date }) {
  const before = article.text.slice(Math.max(0, date.begin - 50), date.begin).replace(/^\S*\s/, "");
  const after = article.text.slice(date.end, date.end + 50).replace(/\s\S*$/, "");
  return `… ${before}${article.text.slice(date.begin, date.end)}${after} …`.replace(/\s+/g, " ");
}

function drawing({ unit, bins, spans, outside }, width) {
  const step = (width - CHART.left - 4) / bins.length;
  const x = key => CHART.left + bins.findIndex(bin => bin.key === key) * step;
  const most = Math.max(1, ...bins.map(bin => bin.past + bin.future));
  const high = number => number / most * (CHART.height - CHART.top);
  const lanes = packed(spans, bins);
  const chart = svg("svg", {
    viewBox: `0 0 ${width} ${CHART.height + CHART.axis + lanes.length * CHART.lane}`, role: "group",
    "aria-label": `Dates mentioned, by ${unit.name}`,
  });
  chart.append(hatching());
  for (const number of new Set([most, Math.round(most / 2)])) {
    const y = CHART.height - high(number);
    chart.append(svg("line", { x1: CHART.left, x2: width, y1: y, y2: y, class: "grid" }),
      svg("text", { x: CHART.left - 6, y: y + 4, class: "tick end" }, String(number)));
  }
  for (const bin of bins) {
    chart.append(bar(unit, bin, x(bin.key), step, high));
  }
  const every = Math.ceil(bins.length * (unit.name === "day" ? 92 : 74) / width);
  bins.forEach((bin, at) => at % every === 0
    && chart.append(svg("text", { x: x(bin.key), y: CHART.height + 16, class: "tick" }, unit.text(bin.key))));
  lanes.forEach((lane, at) => lane.forEach(span => chart.append(
    spanBand(span, x(span.first), x(span.last) + step, CHART.height + CHART.axis + at * CHART.lane))));
  return [chart, element("p", { class: "aside" }, `A bar is a ${unit.name}; choosing one shows its dates alone. `, rangeButton(outside))];
}

/** Offers the dates that lie far from most others, or to leave them out again. */
function rangeButton(outside) {
  const beyond = outside.before + outside.after;
  if (filter.mentioned || (beyond === 0 && !drawsAll)) {
    return undefined;
  }
  const button = element("button", { type: "button" }, drawsAll
    ? "Leave out dates far off" : `Draw ${outside.before} earlier and ${outside.after} later dates too`);
  button.addEventListener("click", () => {
    drawsAll = !drawsAll;
    updateDates();
  });
  return button;
}

function bar(unit, bin, x, step, high) {
  const total = bin.past + bin.future;
  const wide = Math.max(1, step - 1.5);
  const group = svg("g", { class: "bar", "data-key": bin.key });
  if (total === 0) {
    return group;
  }
  const label = `${unit.text(bin.key).trim()}: ${count(total, "mention")}, ${bin.future} of them after publication`;
  group.append(svg("title", {}, label),
    svg("rect", { x, y: CHART.top, width: wide, height: CHART.height - CHART.top, class: "reach" }),
    svg("rect", { x, y: CHART.height - high(bin.past), width: wide, height: high(bin.past), class: "past" }),
    svg("rect", { x, y: CHART.height - high(total), width: wide, height: high(bin.future), class: "future" }));
  group.setAttribute("tabindex", "0");
  group.setAttribute("role", "button");
  group.setAttribute("aria-label", label);
  const choose = () => chooseDates(unit.start(bin.key), lastDay(unit.start(unit.next(bin.key))));
  group.addEventListener("click", choose);
  group.addEventListener("keydown", event => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose();
    }
  });
  return group;
}

/** The day before the one that a unit begins with. */
function lastDay(next) {
  return new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10);
}

function chooseDates(from, to) {
  form.elements.dated.value = "mentioned";
  form.elements.from.value = from;
  form.elements.to.value = to;
  update();
}

function spanBand(span, from, to, y) {
  const label = `${span.name}${span.times > 1 ? " × " + span.times : ""}`;
  const band = svg("g", { class: "band" }, svg("title", {}, `${label}: ${span.days.map(dayName).join(" – ")}`),
    svg("rect", { x: from, y: y + 2, width: Math.max(2, to - from - 2), height: CHART.lane - 4, rx: 3 }));
  if (to - from > label.length * 6.5 + 8) {
    band.append(svg("text", { x: from + 5, y: y + 13 }, label));
  }
  return band;
}

/** The spans mentioned most often, as far as the bins reach, in as few lanes as they take. */
function packed(spans, bins) {
  const [first, last] = [bins[0].key, bins.at(-1).key];
  const lanes = [];
  for (const span of [...spans].sort((a, b) => b.times - a.times)) {
    if (span.from <= last && span.to >= first) {
      const drawn = { ...span, first: span.from < first ? first : span.from, last: span.to > last ? last : span.to };
      const lane = lanes.find(others => others.every(other => other.last < drawn.first || other.first > drawn.last));
      if (lane !== undefined) {
        lane.push(drawn);
      } else if (lanes.length < MOST_LANES) {
        lanes.push([drawn]);
      }
    }
  }
  return lanes;
}

/** A pattern, so that what is past and what is to come differ in more than colour. */
function hatching() {
  const lines = { id: "hatching", width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
  return svg("defs", {}, svg("pattern", lines, svg("rect", { width: 2.4, height: 5, class: "hatch" })));
}

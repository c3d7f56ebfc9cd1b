// The table of who said what.

const ROWS = 200;
const COLLATOR = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

const COLUMNS = [
  { name: "Speaker", value: row => row.speaker ?? "\uffff" + row.source, cell: speakerCell },
  { name: "Cue", value: row => row.cue, cell: cueCell },
  { name: "Statement", value: row => row.content, cell: contentCell },
  { name: "Kind", value: row => row.kind, cell: row => [row.kind.toLowerCase()] },
  { name: "Certainty", value: row => row.certainty ?? 2, cell: certaintyCell },
  { name: "Dates", value: row => row.dates[0]?.value ?? "\uffff", cell: datesCell },
  { name: "Through", value: row => row.through.join(" ") || "\uffff", cell: row => [isolated(row.through.join(" → "))] },
  { name: "Article", value: row => row.article.published ?? row.article.id, cell: articleCell },
];

const order = { column: undefined, ascending: true };
let rowsShown = ROWS;

function place(row) {
  return `#${row.number}.a${row.index}`;
}

function speakerCell(row) {
  if (row.speaker === undefined) {
    return [element("em", {}, isolated(row.source || "nobody named")), element("small", {}, whyNobody(row.attribution))];
  }
  const type = row.attribution.nameType;
  return [element("strong", {}, isolated(row.speaker)), " ", type ? element("span", { class: "tag" }, typeTag(type)) : undefined,
    row.source !== row.speaker && row.source !== "" ? element("small", {}, isolated(row.source)) : undefined];
}

function cueCell(row) {
  const denied = row.attribution.polarity === "negative";
  return [isolated(row.cue), denied ? element("span", { class: "badge" }, "denied") : undefined];
}

function contentCell(row) {
  return [element("a", { href: place(row), class: "place" }, isolated(row.content || "(no content)"))];
}

function datesCell(row) {
  return row.dates.flatMap(date => [element("span", { class: "day" }, valueName(date) ?? "?"), " "]);
}

function articleCell({ article }) {
  return [isolated(article.title ?? article.id), element("small", {}, dayName(article.published))];
}

function certaintyCell(row) {
  if (row.hedges.length === 0) {
    return [element("span", { class: "aside" }, "no hedge")];
  }
  const known = row.certainty === undefined
    ? ["hedged"] : [element("meter", { min: 0, max: 1, value: row.certainty, "aria-hidden": "true" }), ` ${row.certainty}`];
  return [...known, element("small", {}, isolated(row.hedges.map(hedge => words(row.article, [hedge])).join(", ")))];
}

function sortedRows() {
  const asked = phrase(byId("rows-search").value.trim());
  const rows = shownStatements().filter(row => asked === null
    || [row.speaker ?? "", row.source, row.cue, row.content, row.kind, row.article.title ?? row.article.id, ...row.through]
      .some(text => text.search(asked) >= 0));
  if (order.column !== undefined) {
    const { value } = order.column;
    const compare = (a, b) => typeof a === "number" ? a - b : COLLATOR.compare(a, b);
    rows.sort((a, b) => (order.ascending ? 1 : -1) * compare(value(a), value(b)));
  }
  return rows;
}

function makeTable() {
  byId("table").querySelector("thead tr").append(...COLUMNS.map(column => {
    const button = element("button", { type: "button" }, column.name, element("span", { class: "arrow", "aria-hidden": "true" }));
    button.addEventListener("click", () => sortBy(column));
    column.head = element("th", { scope: "col", class: "column-" + column.name.toLowerCase() }, button);
    return column.head;
  }));
  byId("rows-search").addEventListener("input", later(() => {
    rowsShown = ROWS;
    updateTable();
  }));
  byId("more-rows").addEventListener("click", () => {
    rowsShown += ROWS;
    updateTable();
  });
  byId("table").querySelector("tbody").addEventListener("click", event => {
    if (!event.target.closest("a") && getSelection().isCollapsed) {
      event.target.closest("tr").querySelector("a").click();
    }
  });
}

function sortBy(column) {
  order.ascending = order.column === column ? !order.ascending : true;
  order.column = column;
  for (const { head } of COLUMNS) {
    head.removeAttribute("aria-sort");
  }
  column.head.setAttribute("aria-sort", order.ascending ? "ascending" : "descending");
  updateTable();
}

function rowElement(row) {
  return element("tr", {}, ...COLUMNS.map(({ name, cell }) =>
    element("td", { "data-name": name, class: "column-" + name.toLowerCase() }, ...cell(row))));
}

function updateTable() {
  const rows = sortedRows();
  byId("table").querySelector("tbody").replaceChildren(...rows.slice(0, rowsShown).map(rowElement));
  byId("more-rows").hidden = rows.length <= rowsShown;
  byId("more-rows").textContent = `Show more of ${count(rows.length, "statement")}`;
  say(`${count(rows.length, "statement")}${rows.length < statements.length ? ` of ${statements.length.toLocaleString("en")}` : ""}`);
}

// What is asked for, and which articles, marks, statements and dates answer it.

const form = byId("filters");
const LAYERS = ["entities", "dates", "hedges", "attributions"];
const LAYER_NAMES = { entities: "Entities", dates: "Dates", hedges: "Hedges", attributions: "Statements" };

/** The filter as the form states it; a field left empty asks for nothing. */
let filter = readFilter();
/** Numbers of the articles that the filter leaves. */
let shown = new Set(articles.keys());

function readFilter() {
  const field = name => form.elements[name].value.trim();
  const [typeLayer, type] = field("type").split(":");
  const dated = field("dated");
  const ranged = field("from") !== "" || field("to") !== "";
  return {
    search: phrase(field("search")),
    entity: field("entity"),
    speaker: field("speaker"),
    typeLayer,
    type: type ?? "",
    certainty: field("least") !== "" || field("most") !== "",
    least: Number(field("least") || 0),
    most: Number(field("most") || 1),
    mentioned: ranged && dated === "mentioned",
    published: ranged && dated === "published",
    from: field("from") || "0000-01-01",
    to: field("to") || "9999-12-31",
  };
}

/** A pattern of the words one after the other, in any case, with any space and any apostrophe; null for no words. */
function phrase(text) {
  if (text === "") {
    return null;
  }
  const parts = text.split(/\s+/).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]"));
  return new RegExp(parts.join("\\s+"), "giu");
}

function found(text) {
  filter.search.lastIndex = 0;
  return filter.search.test(text);
}

function asksType(layer) {
  return filter.typeLayer === layer && filter.type !== "";
}

function certaintyFits(certainty) {
  return !filter.certainty || (certainty !== undefined && certainty >= filter.least && certainty <= filter.most);
}

/** Whether an interval of days touches the range that was asked for. */
function inRange(from, to) {
  return from !== undefined && from <= filter.to && (to ?? from) >= filter.from;
}

/** Whether each layer's marks answer what was asked of that layer. */
const fits = {
  entities: (article, mention) => (filter.entity === "" || nameOf(article, mention) === filter.entity)
    && (!asksType("entities") || mention.type === filter.type),
  dates: (article, date) => (!filter.mentioned || inRange(day(date.from), day(date.to)))
    && (!asksType("dates") || date.type === filter.type),
  hedges: (article, hedge) => certaintyFits(hedge.certainty) && (!asksType("hedges") || hedge.type === filter.type),
  attributions: (article, attribution) => (filter.speaker === "" || attribution.name === filter.speaker)
    && certaintyFits(attribution.certainty) && (!asksType("attributions") || attribution.kind === filter.type),
};

function articleFits(article) {
  const some = layer => article[layer].some(mark => fits[layer](article, mark));
  return (filter.search === null || found(article.text) || found(article.title ?? ""))
    && (!filter.published || inRange(day(article.published)))
    && (!(filter.entity !== "" || asksType("entities")) || some("entities"))
    && (!(filter.mentioned || asksType("dates")) || some("dates"))
    && (!asksType("hedges") || some("hedges"))
    && (!(filter.speaker !== "" || asksType("attributions")) || some("attributions"))
    && (!filter.certainty || some("attributions") || some("hedges"));
}

function lies(mark, spans) {
  return spans.some(span => mark.begin >= span.begin && mark.end <= span.end);
}

/** Whether a statement of an article that is shown answers the filter itself. */
function statementFits(statement) {
  const { article, attribution } = statement;
  const parts = [...attribution.source, ...attribution.content];
  return fits.attributions(article, attribution)
    && (filter.entity === "" || attribution.name === filter.entity
      || article.entities.some(mention => nameOf(article, mention) === filter.entity && lies(mention, parts)))
    && (!asksType("entities") || attribution.nameType === filter.type)
    && (!asksType("hedges") || statement.hedges.some(hedge => hedge.type === filter.type))
    && (!(filter.mentioned || asksType("dates")) || statement.dates.some(date => fits.dates(article, date)))
    && (filter.search === null || [statement.speaker ?? "", statement.source, statement.cue, statement.content].some(found));
}

function shownStatements() {
  return statements.filter(statement => shown.has(statement.number) && statementFits(statement));
}

function shownDates() {
  return mentionedDates.filter(mention => shown.has(mention.number) && fits.dates(mention.article, mention.date));
}

function layerIsOn(layer) {
  return [...form.elements.layer].some(box => box.value === layer && box.checked);
}

/** Reads the form anew. */
function applyFilter() {
  filter = readFilter();
  shown = new Set();
  articles.forEach((article, number) => {
    if (articleFits(article)) {
      shown.add(number);
    }
  });
}

/** Fills what can be chosen from with what there is. */
function offerChoices() {
  const offer = (list, names) => byId(list).append(
    ...frequencies(names).slice(0, 2000).map(([name, times]) => element("option", { value: name }, count(times, "mention"))));
  offer("entity-names", articles.flatMap(article => article.entities.map(mention => nameOf(article, mention))));
  offer("speaker-names", statements.flatMap(statement => statement.speaker ?? []));
  for (const layer of LAYERS) {
    const types = articles.flatMap(article => article[layer].flatMap(mark => (layer === "attributions" ? mark.kind : mark.type) ?? []));
    byId("type").append(element("optgroup", { label: LAYER_NAMES[layer] }, ...frequencies(types).map(
      ([type, times]) => element("option", { value: `${layer}:${type}` }, `${type.toLowerCase()} (${times})`))));
    const amount = articles.reduce((sum, article) => sum + article[layer].length, 0);
    document.querySelector(`[data-count=${layer}]`).textContent = amount.toLocaleString("en");
    if (layer === "entities") {
      byId("types").append(...frequencies(types).map(([type]) => element("li", {},
        element("span", { class: "mark entities " + typeClass(type) }, typeName(type)), element("span", { class: "tag" }, typeTag(type)))));
    }
  }
}

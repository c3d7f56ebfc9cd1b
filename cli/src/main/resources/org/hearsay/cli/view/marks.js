// The text of an article with its marks. Marks nest and cross: where two cross, the one that began later is cut in two.

const TYPE_TAGS = { PERSON: "per", ORGANIZATION: "org", LOCATION: "loc", NORP: "norp", MISC: "misc" };
const TYPE_NAMES = { PERSON: "Person", ORGANIZATION: "Organisation", LOCATION: "Place", NORP: "Group", MISC: "Other" };
/** Which of two marks with the same span is outside. */
const OUTSIDE_IN = ["content", "source", "scope", "cue", "entities", "dates", "hedges", "found"];
/**
 * Characters that turn the direction of what follows; each is shown by name, and isolated, so that it turns nothing. Marks
 * need no isolation of their own then: it would take words of one direction apart in a paragraph of the other.
 */
const DIRECTIONS = {
  "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO",
  "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
};

function typeTag(type) {
  return TYPE_TAGS[type] ?? (type ?? "").toLowerCase();
}

function typeName(type) {
  return TYPE_NAMES[type] ?? type.toLowerCase();
}

/** Types that we know have a colour of their own. */
function typeClass(type) {
  return TYPE_TAGS[type] ?? "misc";
}

/** All that is marked in an article, from the outside in. */
function marksOf(article) {
  const marks = [];
  const add = (span, style, group, more) => marks.push({ begin: span.begin, end: span.end, style, group, ...more });
  article.entities.forEach((mention, at) => add(mention, "entities", "e" + at, {
    layer: "entities", given: mention, tag: typeTag(mention.type), class: typeClass(mention.type),
    says: `${mention.type ?? "entity"}: ${nameOf(article, mention)}`,
  }));
  article.dates.forEach((date, at) => add(date, "dates", "d" + at, {
    layer: "dates", given: date, tag: valueName(date), says: `${date.type ?? "date"}: ${date.value ?? "no value"}`,
  }));
  article.hedges.forEach((hedge, at) => {
    const mark = { layer: "hedges", given: hedge };
    add(hedge, "hedges", "h" + at, { ...mark, says: `hedge, ${hedge.type ?? ""}, certainty ${hedge.certainty ?? "unknown"}` });
    if (hedge.scope) {
      add(hedge.scope, "scope", "h" + at, { ...mark, silent: true });
    }
  });
  article.attributions.forEach((attribution, at) => {
    const depth = "depth" + Math.min(attribution.through.length, 2);
    for (const role of ROLES) {
      for (const span of attribution[role]) {
        add(span, role, "a" + at, {
          layer: "attributions", given: attribution, says: `${role} of a statement`,
          class: (role === "content" && attribution.kind === "DIRECT" ? "direct " : "") + depth,
        });
      }
    }
  });
  if (filter.search !== null) {
    for (const hit of article.text.matchAll(filter.search)) {
      add({ begin: hit.index, end: hit.index + hit[0].length }, "found", "", { silent: true });
    }
  }
  return marks.sort((a, b) => a.begin - b.begin || b.end - a.end || OUTSIDE_IN.indexOf(a.style) - OUTSIDE_IN.indexOf(b.style));
}

/** The element of a mark, or of a further piece of one that was cut. */
function markElement(article, mark, isFirst) {
  const answers = mark.layer === undefined || fits[mark.layer](article, mark.given);
  const classes = ["mark", mark.style, mark.class, answers ? undefined : "faded"].filter(Boolean).join(" ");
  if (mark.silent || !isFirst) {
    return element("span", { class: classes, "data-group": mark.group });
  }
  return element("mark", {
    class: classes, "data-group": mark.group, "data-start": true, "data-role": mark.style, tabindex: "-1", "aria-description": mark.says,
  });
}

/** Writes the marked text of an article into an element; its text content is the text, character by character. */
function renderText(article, target) {
  const waiting = marksOf(article).filter(mark => mark.layer === undefined || layerIsOn(mark.layer));
  const started = new Set();
  const open = [];
  let paragraph;
  let at = 0;
  let next = 0;
  const innermost = () => open.at(-1)?.element ?? paragraph;
  const push = mark => {
    const made = markElement(article, mark, !started.has(mark));
    started.add(mark);
    innermost().append(made);
    open.push({ mark, element: made });
  };
  /** Closes the outermost mark that a test picks with all inside it, and opens again what goes on. */
  const closeFrom = picks => {
    const from = open.findIndex(entry => picks(entry.mark));
    if (from >= 0) {
      const closed = open.splice(from);
      closed.filter(entry => entry.mark.end <= at && entry.mark.tag !== undefined)
        .forEach(entry => entry.element.setAttribute("data-tag", entry.mark.tag));
      closed.map(entry => entry.mark).filter(mark => mark.end > at).forEach(push);
    }
  };
  const fragment = document.createDocumentFragment();
  for (const piece of paragraphs(article.text)) {
    paragraph = element("p");
    fragment.append(paragraph);
    open.splice(0).map(entry => entry.mark).forEach(push);
    while (at < piece.end) {
      closeFrom(mark => mark.end <= at);
      while (next < waiting.length && waiting[next].begin <= at) {
        push(waiting[next++]);
      }
      const stop = Math.min(piece.end, waiting[next]?.begin ?? Infinity, ...open.map(entry => entry.mark.end));
      appendText(innermost(), article.text.slice(at, stop));
      at = stop;
    }
    closeFrom(mark => mark.end <= at);
  }
  target.replaceChildren(fragment);
  target.querySelector("[data-start]")?.setAttribute("tabindex", "0");
}

/** Where paragraphs end: after blank lines. */
function paragraphs(text) {
  const pieces = [];
  for (const match of text.matchAll(/(?:\r?\n[^\S\r\n]*){2,}|$(?![^])/g)) {
    const end = match.index + match[0].length;
    if (end > (pieces.at(-1)?.end ?? 0)) {
      pieces.push({ end });
    }
  }
  return pieces;
}

/** Appends a text as text, with what would work on its surroundings made harmless. */
function appendText(target, text) {
  for (const part of text.split(/([\u202a-\u202e\u2066-\u2069]|(?:\r?\n[^\S\r\n]*){2,})/)) {
    if (DIRECTIONS[part]) {
      target.append(element("bdi", { class: "control", "data-name": DIRECTIONS[part] }, part));
    } else if (/^\s*\n\s*\n\s*$/.test(part)) {
      target.append(element("span", { class: "blank" }, part));
    } else if (part !== "") {
      target.append(part);
    }
  }
}

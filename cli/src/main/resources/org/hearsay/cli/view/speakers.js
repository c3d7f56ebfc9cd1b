// Who is quoted, and how often.

const BARS = 40;
let barsShown = BARS;

function updateSpeakers() {
  const rows = shownStatements();
  const named = rows.filter(row => row.speaker !== undefined);
  const names = frequencies(named.map(row => row.speaker));
  const most = names[0]?.[1] ?? 1;
  const byName = Map.groupBy(named, row => row.speaker);
  byId("bars").replaceChildren(...names.slice(0, barsShown).map(([name, times]) => speakerBar(name, times, most, byName.get(name))));
  byId("more-bars").hidden = names.length <= barsShown;
  byId("more-bars").textContent = `Show more of ${count(names.length, "speaker")}`;
  const reasons = frequencies(rows.filter(row => row.speaker === undefined).map(row => whyNobody(row.attribution)));
  byId("unnamed").textContent = reasons.length === 0 ? "" : "Without a named speaker: "
    + reasons.map(([reason, times]) => `${reason} ${times}`).join(", ") + ".";
  say(`${count(names.length, "speaker")}, ${count(named.length, "statement")}`);
}

function speakerBar(name, times, most, rows) {
  const kinds = ["DIRECT", "MIXED", "INDIRECT"].map(kind => [kind.toLowerCase(), rows.filter(row => row.kind === kind).length]);
  const bar = element("span", { class: "stack", "aria-hidden": "true" }, ...kinds.map(([kind, number]) => {
    const part = element("span", { class: kind });
    part.style.width = number / most * 100 + "%";
    return part;
  }));
  const type = rows[0].attribution.nameType;
  const said = kinds.filter(([, number]) => number > 0).map(([kind, number]) => `${number} ${kind}`).join(", ");
  const button = element("button", { type: "button", title: said, "aria-label": `${name}: ${count(times, "statement")}, ${said}` },
    element("span", { class: "name" }, isolated(name), " ", type ? element("span", { class: "tag" }, typeTag(type)) : undefined),
    bar, element("span", { class: "amount" }, String(times)));
  button.addEventListener("click", () => {
    form.elements.speaker.value = name;
    location.hash = viewAddress("statements");
    update();
  });
  return element("li", {}, button);
}

function makeSpeakers() {
  byId("more-bars").addEventListener("click", () => {
    barsShown += BARS;
    updateSpeakers();
  });
}

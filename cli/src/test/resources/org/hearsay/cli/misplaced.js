// Names the marks of an article that do not cover what the data say, and its text if it is another.
const article = JSON.parse(document.getElementById("data").textContent).articles[arguments[0]];
const shown = document.querySelectorAll("article .text")[arguments[0]];
const wrong = [];
const check = (group, style, spans) => {
  const pieces = [...shown.querySelectorAll(`[data-group="${group}"].${style}`)];
  const text = pieces.map(piece => piece.textContent).join("");
  if (text !== spans.map(span => article.text.slice(span.begin, span.end)).join("") || text === "") {
    wrong.push(group + " " + style + ": " + text);
  }
};
for (const layer of ["entities", "dates", "hedges"]) {
  article[layer].forEach((mark, at) => check(layer[0] + at, layer, [mark]));
}
article.attributions.forEach((attribution, at) => ["source", "cue", "content"].forEach(role =>
  attribution[role].length > 0 && check("a" + at, role, attribution[role])));
if (shown.textContent !== article.text) {
  wrong.push("text: " + shown.textContent);
}
return wrong;

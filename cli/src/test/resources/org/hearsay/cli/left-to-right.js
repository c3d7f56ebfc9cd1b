// Whether some texts of the article stand from left to right on the page.
const walker = document.createTreeWalker(document.querySelector(".text"), NodeFilter.SHOW_TEXT);
const nodes = [];
while (walker.nextNode()) {
  nodes.push(walker.currentNode);
}
const lefts = [...arguments].map(words => {
  const node = nodes.findLast(candidate => candidate.data.includes(words));
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(words));
  range.setEnd(node, node.data.indexOf(words) + 1);
  return range.getBoundingClientRect().left;
});
return lefts.every((left, at) => at === 0 || left > lefts[at - 1]);

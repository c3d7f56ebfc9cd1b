// Hands over what axe finds wrong.
const done = arguments[arguments.length - 1];
axe.run({ resultTypes: ["violations"] }).then(result => done(result.violations.map(problem =>
  problem.id + ": " + problem.nodes.slice(0, 3).map(node => node.html + " " + node.failureSummary).join("\\n"))));

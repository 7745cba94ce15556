import { requireNode } from "../../infra/local/require-node.mjs";

test.each(["20.19.0", "20.20.2", "22.0.0"])("Node %s will do", (version) => {
  expect(() => requireNode(version)).not.toThrow();
});

test.each(["18.20.4", "20.18.3"])("Node %s is told that it is too old", (version) => {
  expect(() => requireNode(version)).toThrow(`Node ${version} is too old`);
});

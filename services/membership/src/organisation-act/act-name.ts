import type { ActKind, ActTerms, OrgNode } from "./act-terms.js";

const kindNames: Record<ActKind, string> = {
  MERGE: "合并",
  SPLIT: "拆分",
  TAKE_OVER: "划转",
  CLOSE: "撤销",
  RENAME: "更名",
};

/** How people call an act: 合并 · 内科、外科 → 大内科. */
export function actName(
  { kind, name }: Pick<ActTerms, "kind" | "name">,
  nodes: readonly Pick<OrgNode, "name">[],
  into: Pick<OrgNode, "name"> | null,
): string {
  const to = into?.name ?? name;
  const from = nodes.map((node) => node.name).join("、");
  return `${kindNames[kind]} · ${from}${to === null ? "" : ` → ${to}`}`;
}

import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { TreeItem } from "./tree-item.js";
import type { TreeNode } from "./tree-node.js";

type Asked = {
  readonly title: string;
  readonly nodes: readonly TreeNode[];
  /** The day of the tree (LocalDate). */
  readonly day: string;
  /** What is to be said of something beside its name. */
  readonly markOf: (id: string) => ReactNode;
};

/** A longer list of departments begins closed. */
const fewEnough = 40;

const idsOf = (nodes: readonly TreeNode[]): string[] =>
  nodes.flatMap(({ id, children }) => [id, ...idsOf(children)]);

/** A tree as lists within lists, of which each opens and closes by a button. */
export function Tree({ title, nodes, day, markOf }: Asked) {
  const { t } = useTranslation("organisation");
  const name = useId();
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isOpen = ({ id, children }: TreeNode) => turned.get(id) ?? children.length <= fewEnough;
  const turnAll = (to: boolean) => setTurned(new Map(idsOf(nodes).map((id) => [id, to])));
  return (
    <section className="panel" aria-labelledby={name}>
      <header className="tree-head">
        <h2 id={name}>{title}</h2>
        <div className="no-print">
          <button type="button" className="plain-button" onClick={() => turnAll(true)}>
            {t("openAll")}
          </button>
          <button type="button" className="plain-button" onClick={() => turnAll(false)}>
            {t("closeAll")}
          </button>
        </div>
      </header>
      <ul className="tree" aria-labelledby={name}>
        {nodes.map((node) => (
          <TreeItem
            key={node.id}
            node={node}
            day={day}
            isOpen={isOpen}
            turn={(id, to) => setTurned((before) => new Map(before).set(id, to))}
            markOf={markOf}
          />
        ))}
      </ul>
    </section>
  );
}

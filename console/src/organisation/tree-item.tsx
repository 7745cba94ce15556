import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { departmentsUnder, type TreeNode } from "./tree-node.js";

type Asked = {
  readonly node: TreeNode;
  readonly day: string;
  readonly isOpen: (node: TreeNode) => boolean;
  readonly turn: (id: string, to: boolean) => void;
  readonly markOf: (id: string) => ReactNode;
};

/** Something in the tree: a department leads to its people, anything else opens what stands under it. */
export function TreeItem({ node, ...rest }: Asked) {
  const { t } = useTranslation("organisation");
  const below = useId();
  const { day, isOpen, turn, markOf } = rest;
  const { id, kind, name, children } = node;
  if (kind === "DEPARTMENT")
    return (
      <li className="tree-leaf">
        <Link to={`/people?${new URLSearchParams({ department: id, asOf: day })}`}>{name}</Link>
        {markOf(id)}
      </li>
    );
  const open = isOpen(node);
  const label = (
    <>
      <span className="tree-name">{name}</span>
      <span className="tree-kind">{t(`kinds.${kind}`)}</span>
      <span className="tree-count">{t("departmentCount", { count: departmentsUnder(node) })}</span>
    </>
  );
  return (
    <li>
      <div className="tree-row">
        {children.length === 0 ? (
          <span className="tree-label">{label}</span>
        ) : (
          <button
            type="button"
            className="tree-label tree-button"
            aria-expanded={open}
            aria-controls={below}
            onClick={() => turn(id, !open)}
          >
            {label}
          </button>
        )}
        {markOf(id)}
      </div>
      <ul id={below} hidden={!open || children.length === 0}>
        {open && children.map((child) => <TreeItem key={child.id} node={child} {...rest} />)}
      </ul>
    </li>
  );
}

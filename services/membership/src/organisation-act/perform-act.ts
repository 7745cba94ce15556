import { err, type LocalDate, ok, type Result } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { PolicyOverrideRepository } from "../policy/index.js";
import { ActFindingsReader } from "./act-findings.reader.js";
import type { ActPlan } from "./act-plan.js";
import type { ActRefusal } from "./act-refusal.js";
import { type ActEffect, type ActSite, actSite } from "./act-site.js";
import type { ActPapers, ActTerms, OrgNode } from "./act-terms.js";
import { actWindow } from "./act-window.js";
import { campusMoves } from "./campus-moves.js";
import { carryOut } from "./carry-out.js";
import { checkPapers } from "./check-papers.js";
import { OrgSizeReader } from "./org-size.reader.js";
import type { ActOutcome } from "./organisation-act.repository.js";
import { planAct } from "./plan-act.js";

/** An act that was carried out in this transaction: what it named, what it changed, what is worth knowing of it. */
export type PerformedAct = {
  readonly nodes: readonly OrgNode[];
  readonly papers: ActPapers;
  readonly plan: ActPlan;
  /** Where what it named is now: who goes on, took over or began; null where nothing does. */
  readonly into: OrgNode | null;
  readonly effect: ActEffect;
  readonly outcome: ActOutcome;
};

/** Finds what an act names, plans it and carries it out. After a refusal the transaction has to be taken back. */
export async function performAct(
  tx: Sql,
  unionId: string,
  { terms, papers }: { readonly terms: ActTerms; readonly papers: ActPapers },
  today: LocalDate,
): Promise<Result<PerformedAct, ActRefusal>> {
  const site = actSite(tx, unionId, terms.effectiveOn);
  await site.tree.holdUnion();
  const { nodeIds, intoId } = terms;
  const found = await site.tree.nodes([...nodeIds, ...(intoId === null ? [] : [intoId])]);
  const nodes = nodeIds.flatMap((id) => found.get(id) ?? []);
  const into = intoId === null ? null : (found.get(intoId) ?? null);
  if (nodes.length < nodeIds.length || (intoId !== null && into === null))
    return err({ kind: "NodeUnknown" });
  const plan = planAct(terms, nodes, into);
  if (!plan.ok) return plan;
  const overrides = await new PolicyOverrideRepository(tx).all(unionId);
  const window = { today, ...actWindow(today, overrides) };
  const checked = checkPapers(terms, nodes, papers, window);
  if (!checked.ok) return checked;
  const effect = await carryOut(site, plan.value);
  if (!effect.ok) return effect;
  const { openedId, people } = effect.value;
  const opened =
    openedId === null ? null : ((await site.tree.nodes([openedId])).get(openedId) ?? null);
  const now = opened ?? plan.value.into;
  const touched = await touchedOrgs(site, [...nodes, ...(now ? [now] : [])]);
  const warnings = await new OrgSizeReader(tx).warnings(
    unionId,
    touched,
    terms.effectiveOn,
    overrides,
  );
  const { ends } = plan.value;
  const stands = await new ActFindingsReader(tx).of(unionId, ends, now, today);
  const findings = [...campusMoves(plan.value, people.length), ...stands];
  return ok({
    ...{ nodes, papers: checked.value, plan: plan.value, into: now, effect: effect.value },
    outcome: { people: people.length, warnings, findings },
  });
}

/** The branches and groups whose size an act may have changed. */
async function touchedOrgs({ edges }: ActSite, nodes: readonly OrgNode[]): Promise<string[]> {
  const idsOf = (kind: OrgNode["kind"]) =>
    nodes.flatMap((node) => (node.kind === kind ? [node.id] : []));
  const childIds = idsOf("DEPARTMENT");
  const under =
    childIds.length === 0 ? [] : await edges.reaching({ kind: "DEPARTMENT_OF_ORG", childIds });
  return [...idsOf("UNION_ORG"), ...under.map(({ parentId }) => parentId)];
}

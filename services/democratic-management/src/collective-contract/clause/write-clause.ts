import { type Actor, err, isLongerThan, ok, type Result } from "@union/kernel";
import type { CollectiveContract } from "../contract.js";
import { contractStages } from "../contract.stages.js";
import { type ContractTextWrong, textOf } from "../contract-input.js";
import type { ContractNeeds } from "../contract-needs.js";
import { type ContractUnknown, findContract } from "../find-contract.js";
import type { CheckEvery } from "./check-every.js";
import { longestClause, mayWrite, seenOrNull } from "./clause.js";
import { type ClauseUnknown, findClause } from "./find-clause.js";

export type AddClauseInput = {
  readonly contractId: string;
  readonly chapterNo: number;
  readonly chapter: string;
  readonly clauseNo: number;
  readonly text: string;
  readonly holder: string | null;
  readonly checkEvery: CheckEvery | null;
};
/** What is absent stays as it is; a holder or rhythm of null is taken away. */
export type RewriteClauseInput = {
  readonly id: string;
  readonly text?: string | null | undefined;
  readonly holder?: string | null | undefined;
  readonly checkEvery?: CheckEvery | null | undefined;
  /** True leaves the clause out of the draft, false takes it back in. */
  readonly drops?: boolean | null | undefined;
};
export type DraftClosed = {
  readonly kind: "DraftClosed";
  readonly state: (typeof contractStages.states)[CollectiveContract["state"]];
};
export type ClauseNumberTaken = { readonly kind: "ClauseNumberTaken" };
export type ClauseNumberWrong = { readonly kind: "ClauseNumberWrong" };
export type AddClauseRefusal =
  | ContractUnknown
  | ContractTextWrong
  | DraftClosed
  | ClauseNumberTaken
  | ClauseNumberWrong;
export type RewriteClauseRefusal = ClauseUnknown | ContractTextWrong | DraftClosed;

const isNumber = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= 200;
const closed = ({ state }: CollectiveContract): DraftClosed => ({
  kind: "DraftClosed",
  state: contractStages.states[state],
});
const holderOf = (holder: string | null): Result<string | null, ContractTextWrong> => {
  const seen = seenOrNull(holder);
  return seen !== null && isLongerThan(seen, 100)
    ? textOf(seen, 100, "义务主体", "who has to keep it")
    : ok(seen);
};

/** Adds a clause to the draft (DEM-17: repeatedly revised). */
export const addClause =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    input: AddClauseInput,
  ): Promise<Result<{ id: string }, AddClauseRefusal>> => {
    const { contractId, chapterNo, clauseNo, checkEvery } = input;
    const found = await findContract(needs, actor, contractId);
    if (!found.ok) return found;
    if (!mayWrite(found.value.state)) return err(closed(found.value));
    if (!isNumber(chapterNo) || !isNumber(clauseNo)) return err({ kind: "ClauseNumberWrong" });
    const chapter = textOf(input.chapter, 80, "章名", "the chapter");
    if (!chapter.ok) return chapter;
    const text = textOf(input.text, longestClause, "条款内容", "the text of the clause");
    if (!text.ok) return text;
    const holder = holderOf(input.holder);
    if (!holder.ok) return holder;
    const draft = {
      chapterNo,
      clauseNo,
      checkEvery,
      chapter: chapter.value,
      text: text.value,
      holder: holder.value,
    };
    const id = await needs.clauses.add(found.value, draft, needs.now);
    return id === null ? err({ kind: "ClauseNumberTaken" }) : ok({ id: contractId });
  };

/** Writes a clause anew: another text, holder or rhythm is another version. All versions are kept, and which one binds is not moved. */
export const rewriteClause =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    input: RewriteClauseInput,
  ): Promise<Result<{ id: string }, RewriteClauseRefusal>> => {
    const found = await findClause(needs, actor, input.id, "contracts.write");
    if (!found.ok) return found;
    const { clause, contract } = found.value;
    if (!mayWrite(contract.state)) return err(closed(contract));
    const given = input.text ?? null;
    const text =
      given === null ? null : textOf(given, longestClause, "条款内容", "the text of the clause");
    if (text && !text.ok) return text;
    const holder = input.holder === undefined ? ok(clause.holder) : holderOf(input.holder);
    if (!holder.ok) return holder;
    const stands = (await needs.clauses.textOf(clause, clause.currentNo)) ?? "";
    const words = {
      text: text === null ? stands : text.value,
      holder: holder.value,
      checkEvery: input.checkEvery === undefined ? clause.checkEvery : input.checkEvery,
    };
    const isNew =
      words.text !== stands ||
      words.holder !== clause.holder ||
      words.checkEvery !== clause.checkEvery;
    const isDropped = input.drops ?? clause.isDropped;
    await needs.clauses.save({ ...clause, isDropped }, isNew ? words : null, needs.now);
    return ok({ id: contract.id });
  };

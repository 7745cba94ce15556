import { Directory, placeOn } from "@union/directory";
import { covers, err, type LocalDate, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import {
  type Landing,
  type LandingSite,
  personUnknown,
  type RowProblem,
  tellLinks,
} from "@union/registers";
import { mergeProblem } from "./merge-problem.js";
import { Proposal } from "./proposal.js";
import { type ProposalRow, proposalRegister } from "./proposal.register.js";
import { type PlacedProposal, ProposalRepository } from "./proposal.repository.js";
import { handledOnline, numberTaken, secondsHimself } from "./proposal-problems.js";
import { readProposals } from "./read-proposals.js";

type Found = Omit<PlacedProposal, "facts">;
type Entry = { readonly row: ProposalRow; readonly found: Found };

const placed = ({ row, found }: Entry): PlacedProposal => ({ facts: row, ...found });
const repositoryAt = ({ tx, scope }: LandingSite) => new ProposalRepository(tx, scope.unionId);
const tellPeople = (site: LandingSite, entries: readonly Entry[]): Promise<void> =>
  tellLinks(
    site,
    "democratic-management",
    entries.flatMap(({ found }) => [found.proposerId, ...found.seconderIds]),
  );

/**
 * How proposals come in. A new one belongs to the campus where its proposer worked on the day he submitted it; one that stands keeps its place for as
 * long as its proposer is the same. The place must be within the reach of whoever imports, and so must the case that it was
 * merged into; seconders may come from anywhere.
 */
export const proposalLanding: Landing<(typeof proposalRegister)["columns"], Found> = {
  register: proposalRegister,
  informative: [],
  unique: [],
  async resolve(site, rows) {
    const { tx, scope } = site;
    const directory = new Directory(tx);
    const people = await directory.membersByStaffNo(scope.unionId, [
      ...new Set(
        rows.flatMap(({ proposerNo, seconderNos }) => [proposerNo, ...(seconderNos ?? [])]),
      ),
    ]);
    const overrides = await directory.policyOverrides(scope.unionId);
    const proposals = repositoryAt(site);
    const nos = rows.map(({ no }) => no);
    const targets = rows.flatMap(({ mergedIntoNo }) => mergedIntoNo ?? []);
    const standing = await proposals.places([...nos, ...targets]);
    const found = rows.map((row): Result<Found, RowProblem> => {
      const stands = standing.get(row.no);
      if (stands && !covers(scope, stands.campusId, stands.departmentId)) return err(numberTaken);
      if (stands?.source === "ONLINE") return err(handledOnline);
      const proposer = people.get(row.proposerNo);
      const place =
        stands?.proposerId === proposer?.id
          ? stands
          : proposer && placeOn(proposer, row.submittedOn);
      if (!proposer || !place || !covers(scope, place.campusId, place.departmentId))
        return err(personUnknown("提案人工号"));
      const seconders = (row.seconderNos ?? []).map((staffNo) => people.get(staffNo)?.id);
      if (!seconders.every((id) => id !== undefined)) return err(personUnknown("附议人工号"));
      if (seconders.includes(proposer.id)) return err(secondsHimself);
      const { campusId, departmentId } = place;
      const answerDays = (on: LocalDate): number =>
        resolvePolicy("proposal.answerDays", { campusId, on }, overrides).value;
      const dueOn = new Proposal(row).dueOn(answerDays);
      return ok({ proposerId: proposer.id, campusId, departmentId, seconderIds: seconders, dueOn });
    });
    const coming = new Map(rows.flatMap((row, n) => (found[n]?.ok ? [[row.no, row]] : [])));
    const ground = { scope, standing, coming, pieces: await proposals.piecesOf(nos) };
    return found.map((one, n) => {
      const wrong = one.ok ? mergeProblem(rows[n]!, one.value.campusId, ground) : null;
      return wrong === null ? one : err(wrong);
    });
  },
  async insert(site, entries) {
    const ids = await repositoryAt(site).add(entries.map(placed));
    await tellPeople(site, entries);
    return ids;
  },
  async correct(site, entries) {
    for (const entry of entries) await repositoryAt(site).correct(entry.id, placed(entry));
    await tellPeople(site, entries);
  },
  remove: (site, ids) => repositoryAt(site).remove(ids),
  countBuiltOn: (site, ids) => repositoryAt(site).countBuiltOn(ids),
  read: readProposals,
  async own(site, rows) {
    const standing = await repositoryAt(site).places(rows.map(({ no }) => no));
    return rows.map(({ no }) => {
      const one = standing.get(no);
      return one?.source === "ONLINE" ? one.id : null;
    });
  },
};

import { Directory, type DirectoryMember } from "@union/directory";
import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { type PolicyKey, type PolicyValue, resolvePolicy } from "@union/policy";
import {
  type CongressType,
  congressNorms,
  type DelegateClass,
  personsOf,
} from "../../congress/index.js";
import { seated } from "../mandate/delegate.stages.js";
import { composition, type RuleReport } from "./composition.js";

type Seat = { readonly memberId: string; readonly class: DelegateClass };
type Districts = { readonly open: string; readonly empty: string };
/** The term whose delegates are looked at. */
type Term = {
  readonly id: string;
  readonly type: CongressType;
  readonly seatsAgreement: string | null;
};

/** The composition of a congress as the directory knows its people today. */
export class CompositionReader {
  private readonly directory: Directory;
  constructor(private readonly sql: Sql) {
    this.directory = new Directory(sql);
  }

  async of(unionId: string, term: Term, on: LocalDate): Promise<readonly RuleReport[]> {
    const { type } = term;
    const overrides = await this.directory.policyOverrides(unionId);
    const policy = <Key extends PolicyKey>(key: Key): PolicyValue<Key> =>
      resolvePolicy(key, { campusId: null, on }, overrides).value;
    const counted = await this.directory.headcounts(unionId);
    const persons = personsOf(type, counted);
    const [formal, others] = await this.people(unionId, term.id);
    const { open, empty } = await this.districts(unionId, term.id);
    const count = (list: readonly DirectoryMember[], is: (one: DirectoryMember) => boolean) =>
      list.filter(is).length;
    const ranks = policy("congress.managerRanks");
    const categories = policy("congress.frontLineCategories");
    const isManager = ({ cadreRank }: DirectoryMember) =>
      cadreRank !== null && ranks.includes(cadreRank);
    const isDispatched = ({ employmentType }: DirectoryMember) => employmentType === "DISPATCHED";
    const isFront = (one: DirectoryMember) =>
      one.staffCategory !== null && categories.includes(one.staffCategory) && !isManager(one);
    const sum = (of: (one: (typeof counted)[number]) => number) =>
      counted.reduce((total, one) => total + of(one), 0);
    return composition({
      profile: policy("congress.profile"),
      norms: congressNorms(type, persons, on, overrides),
      ...{ isAgreed: term.seatsAgreement !== null, delegates: formal.length, persons },
      managers: count(formal, isManager),
      frontLine: count(formal, isFront),
      women: count(formal, ({ sex }) => sex === "FEMALE"),
      dispatched: count(formal, isDispatched),
      dispatchedNonVoting: count(others, isDispatched),
      unknown: count(formal, (one) => one.cadreRank === null || one.staffCategory === null),
      womenPersons: sum(({ women, womenMembers }) => (type === "STAFF" ? women : womenMembers)),
      dispatchedPersons: sum(({ dispatched }) => dispatched),
      ...{ openSeats: open, emptyDistricts: empty },
      managerMaxPct: policy("congress.managerShareMaxPct"),
      womenTolerancePct: policy("congress.womenShareTolerancePct"),
      dispatchedManyPct: policy("congress.dispatchedManyPct"),
    });
  }

  /** Who sits in it: formal delegates from their election on, and those without a vote. */
  private async people(unionId: string, congressId: string) {
    const seats = await this.sql.query<Seat[]>(
      "SELECT member_id AS memberId, class FROM delegate WHERE union_id = ? AND congress_id = ? AND state IN (?)",
      [unionId, congressId, seated],
    );
    const people = await this.directory.membersById(
      unionId,
      seats.map(({ memberId }) => memberId),
    );
    const of = (isFormal: boolean) =>
      seats
        .filter((seat) => (seat.class === "FORMAL") === isFormal)
        .flatMap(({ memberId }) => people.get(memberId) ?? []);
    return [of(true), of(false)] as const;
  }

  private async districts(unionId: string, congressId: string) {
    const [row] = await this.sql.query<Districts[]>(
      `SELECT COALESCE(SUM(GREATEST(COALESCE(e.quota, 0) - COALESCE(t.n, 0), 0)), 0) AS open, COALESCE(SUM(COALESCE(e.quota, 0) = 0), 0) AS empty
       FROM electoral_district e LEFT JOIN (SELECT district_id, COUNT(*) AS n FROM delegate
         WHERE union_id = ? AND congress_id = ? AND class = 'FORMAL' AND state IN (?) GROUP BY district_id) t ON t.district_id = e.id
       WHERE e.union_id = ? AND e.congress_id = ?`,
      [unionId, congressId, seated, unionId, congressId],
    );
    return { open: Number(row?.open ?? 0), empty: Number(row?.empty ?? 0) };
  }
}

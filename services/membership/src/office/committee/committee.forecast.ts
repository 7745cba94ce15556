import { addMonths, type LocalDate, type Sentence } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { findBand, resolvePolicy } from "@union/policy";
import type { ForecastQuestion, PolicyForecast } from "@union/service";
import { GrantReader } from "../../grant/index.js";
import { seatVacant } from "./committee.deadlines.js";
import { checkSeats } from "./committee.js";
import type { CommitteeKind } from "./committee-kind.js";
import { committeeName } from "./committee-name.js";
import { ElectorateReader } from "./electorate.reader.js";

type Election = {
  readonly id: string;
  readonly orgId: string;
  readonly orgName: string;
  readonly level: string;
  readonly campusId: string | null;
  readonly kind: CommitteeKind;
  readonly termNo: number;
  readonly electedOn: LocalDate;
};

/** Elections of a year that would be refused for the number of their seats, as the election itself asks (ORG-R6, ORG-R13, ORG-R22): 1 where so. */
const electionsUnfit: PolicyForecast = {
  keys: ["committee.size", "auditCommittee.size", "org.womenCommitteeThreshold"],
  cases: async (sql, asked) => {
    const { unionId, overrides } = asked;
    const electorate = new ElectorateReader(sql);
    return Promise.all(
      (await electionsOf(sql, asked)).map(async (election) => {
        const { id, orgId, level, campusId, kind, electedOn: on } = election;
        const departmentIds =
          level === "BASE_LEVEL"
            ? null
            : await new GrantReader(sql).departmentsUnder(unionId, orgId, on);
        const { members, women } = await electorate.count(unionId, { departmentIds }, on);
        const moment = { campusId, on };
        const table = kind === "AUDIT" ? "auditCommittee.size" : "committee.size";
        const fit = checkSeats(kind, await seatsElected(sql, unionId, election), {
          ...{ members, women },
          womenThreshold: resolvePolicy("org.womenCommitteeThreshold", moment, overrides).value,
          size: findBand(resolvePolicy(table, moment, overrides).value, members),
        });
        const name = committeeName(election);
        return {
          ...{ kind: "ELECTION_UNFIT", subject: id, campusId, unit: "BODIES" as const },
          label: unfit(name),
          value: fit.ok ? 0 : 1,
        };
      }),
    );
  },
};

const unfit = (name: string): Sentence => ({
  zh: `${name}的委员名额不符合规定`,
  en: `The number of seats of ${name} does not fit the rules`,
});

/** Vacancies of leading offices that began in a year and lasted longer than allowed (ORG-R16): 1 where so, by today for those still open. */
const vacanciesOverdue: PolicyForecast = {
  keys: ["officer.vacancyMaxMonths"],
  cases: async (sql, { unionId, year, today, overrides }) => {
    type Vacancy = { id: string; name: string; campusId: string | null } & {
      startedOn: LocalDate;
      metOn: LocalDate | null;
    };
    const rows = await sql.query<Vacancy[]>(
      `SELECT id, subject_name AS name, campus_id AS campusId, started_on AS startedOn, met_on AS metOn FROM deadline
       WHERE union_id = ? AND kind = ? AND state <> 'CANCELLED' AND started_on BETWEEN ? AND ?`,
      [unionId, seatVacant.kind, `${year}-01-01`, `${year}-12-31`],
    );
    return rows.map(({ id, name, campusId, startedOn, metOn }) => {
      const moment = { campusId, on: startedOn };
      const months = resolvePolicy("officer.vacancyMaxMonths", moment, overrides).value;
      return {
        ...{ kind: "VACANCY_OVERDUE", subject: id, campusId, unit: "BODIES" as const },
        label: {
          zh: `${name}自 ${startedOn} 起的职务空缺超过期限`,
          en: `A leading office of ${name}, vacant since ${startedOn}, was filled too late`,
        },
        value: (metOn ?? today) > addMonths(startedOn, months) ? 1 : 0,
      };
    });
  },
};

/** What decisions on committees would change among a year's elections and vacancies. */
export const committeeForecasts: readonly PolicyForecast[] = [electionsUnfit, vacanciesOverdue];

const electionsOf = (sql: Sql, { unionId, year }: ForecastQuestion): Promise<Election[]> =>
  sql.query(
    `SELECT c.id, c.org_id AS orgId, o.name AS orgName, o.level, c.campus_id AS campusId, c.kind, c.term_no AS termNo, c.elected_on AS electedOn
     FROM committee c JOIN union_org o ON o.union_id = c.union_id AND o.id = c.org_id
     WHERE c.union_id = ? AND c.elected_on BETWEEN ? AND ? ORDER BY c.elected_on, c.id`,
    [unionId, `${year}-01-01`, `${year}-12-31`],
  );

const seatsElected = (
  sql: Sql,
  unionId: string,
  { id, electedOn }: Election,
): Promise<{ memberId: string; post: "CHAIR" | "VICE_CHAIR" | "MEMBER" }[]> =>
  sql.query(
    "SELECT member_id AS memberId, post FROM committee_seat WHERE union_id = ? AND committee_id = ? AND valid_from = ?",
    [unionId, id, electedOn],
  );

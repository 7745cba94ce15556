import { Directory, type DirectoryPolicy } from "@union/directory";
import { type Actor, scopeWithOwn } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderById, loaderOf } from "@union/subgraph";
import DataLoader from "dataloader";
import { CampaignReader } from "./campaign/campaign.reader.js";
import { RectificationReader } from "./rectification/rectification.reader.js";
import { RectificationType } from "./rectification/rectification.type.js";
import { SubjectReader } from "./subject/subject.reader.js";
import { type CountedGroup, SubjectRepository } from "./subject/subject.repository.js";
import { EvaluationSubjectType } from "./subject/subject.type.js";

export type EvaluationLoaders = {
  readonly evaluationSubject: DataLoader<string, EvaluationSubjectType | null>;
  /** What people who are evaluated are called; null of one whom the directory does not know. */
  readonly evaluatedName: DataLoader<string, string | null>;
  /** Whom campaigns evaluate, by member id. */
  readonly evaluated: DataLoader<string, readonly string[]>;
  /** The ballots on subjects, group by group; which of them are shown is the result's business. */
  readonly evaluationCounts: DataLoader<string, readonly CountedGroup[]>;
  readonly evaluationRectificationsOf: DataLoader<string, readonly RectificationType[]>;
  /** The union's decisions on policy, asked once a request. */
  readonly evaluationPolicies: () => Promise<readonly DirectoryPolicy[]>;
};

/** Evaluations in the batches of one request. Everybody sees his own; officers those of their scope. */
export function evaluationLoaders(sql: Sql, actor: Actor | null): EvaluationLoaders {
  const scope = scopeWithOwn(actor, "evaluations.read");
  const { unionId } = scope;
  let policies: Promise<readonly DirectoryPolicy[]> | null = null;
  return {
    evaluationSubject: loaderById(
      (ids) => new SubjectReader(sql).byIds(scope, ids),
      EvaluationSubjectType.of,
    ),
    evaluatedName: new DataLoader(async (ids) => {
      const people = await new Directory(sql).membersById(unionId, ids);
      return ids.map((id) => people.get(id)?.name ?? null);
    }),
    evaluated: loaderOf<readonly string[]>(
      (ids) => new CampaignReader(sql).subjectsOf(unionId, ids),
      [],
    ),
    evaluationCounts: loaderOf<readonly CountedGroup[]>(
      (ids) => new SubjectRepository(sql).counts(unionId, ids),
      [],
    ),
    evaluationRectificationsOf: loaderOf<readonly RectificationType[]>(async (ids) => {
      const rows = await new RectificationReader(sql).of(scope, "r.subject_id", ids);
      const found = new Map<string, RectificationType[]>();
      for (const row of rows)
        found.set(row.subjectId, [...(found.get(row.subjectId) ?? []), RectificationType.of(row)]);
      return found;
    }, []),
    evaluationPolicies() {
      policies ??= new Directory(sql).policyOverrides(unionId);
      return policies;
    },
  };
}

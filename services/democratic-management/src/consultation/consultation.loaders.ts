import { type Actor, scopeOf } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderById } from "@union/subgraph";
import DataLoader from "dataloader";
import type { Consultation, Opinion } from "./consultation.js";
import { ConsultationReader } from "./consultation.reader.js";

export type ConsultationLoaders = {
  readonly consultation: DataLoader<string, Consultation | null>;
  /** The opinions of consultations that the reader was shown. */
  readonly consultationOpinions: DataLoader<string, Opinion[]>;
};

/** Consultations in the batches of one request. */
export function consultationLoaders(sql: Sql, actor: Actor | null): ConsultationLoaders {
  const reader = new ConsultationReader(sql);
  const scope = actor && scopeOf(actor, "consultations.read");
  return {
    consultation: loaderById(
      async (ids) => (scope ? reader.byIds(scope, ids) : []),
      (row) => row,
    ),
    consultationOpinions: new DataLoader(async (ids) => {
      const rows = scope ? await reader.opinions(scope.unionId, ids) : [];
      return ids.map((id) => rows.filter(({ consultationId }) => consultationId === id));
    }),
  };
}

import type { LocalDate } from "@union/kernel";
import { bulkInsert, type Sql, StaleVersion } from "@union/persistence";
import type { CongressType } from "../../congress/index.js";
import type { AgendaItemKind } from "../agenda/agenda-item.js";
import type { ResolutionState } from "./resolution.stages.js";

export type Resolution = {
  readonly unionId: string;
  readonly id: string;
  readonly sessionId: string;
  readonly itemId: string;
  readonly title: string;
  readonly text: string;
  readonly ownerId: string;
  readonly dueOn: LocalDate;
  readonly adoptedOn: LocalDate;
  readonly fulfilledOn: LocalDate | null;
  /** The resolution that this one replaces (SC-R16). */
  readonly replacesId: string | null;
  readonly state: ResolutionState;
  readonly version: number;
};

/** Whose resolution it is, and by what kind of item it was made. */
export type ResolutionOrigin = {
  readonly type: CongressType;
  readonly kind: AgendaItemKind;
};

export const resolutionColumns = `r.union_id AS unionId, r.id, r.session_id AS sessionId, r.item_id AS itemId, r.title, r.text, r.owner_id AS ownerId,
  r.due_on AS dueOn, r.adopted_on AS adoptedOn, r.fulfilled_on AS fulfilledOn, r.replaces_id AS replacesId, r.state, r.version`;

/** Resolutions of the congress. Their words never change: another resolution replaces them (SC-R16). */
export class ResolutionRepository {
  constructor(private readonly tx: Sql) {}

  async add(one: Resolution): Promise<void> {
    await bulkInsert(
      this.tx,
      "resolution",
      [
        ...["union_id", "id", "session_id", "item_id", "title", "text", "owner_id", "due_on"],
        ...["adopted_on", "replaces_id", "state", "version"],
      ],
      [
        [
          ...[one.unionId, one.id, one.sessionId, one.itemId, one.title, one.text, one.ownerId],
          ...[one.dueOn, one.adoptedOn, one.replacesId, one.state, one.version],
        ],
      ],
    );
  }

  async find(unionId: string, id: string): Promise<Resolution | null> {
    const [row] = await this.tx.query<Resolution[]>(
      `SELECT ${resolutionColumns} FROM resolution r WHERE r.union_id = ? AND r.id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** What a resolution came from: by which congress, on an item of which kind. */
  async originOf({ unionId, itemId }: Resolution): Promise<ResolutionOrigin | null> {
    const [row] = await this.tx.query<ResolutionOrigin[]>(
      `SELECT s.type, i.kind FROM agenda_item i JOIN congress_session s ON s.union_id = i.union_id AND s.id = i.session_id
       WHERE i.union_id = ? AND i.id = ?`,
      [unionId, itemId],
    );
    return row ?? null;
  }

  /** Throws {@link StaleVersion} where somebody else wrote it since it was loaded. */
  async save(
    { unionId, id, version, fulfilledOn }: Resolution,
    state: ResolutionState,
    on: LocalDate | null,
  ): Promise<void> {
    const { affectedRows } = await this.tx.query<{ affectedRows: number }>(
      "UPDATE resolution SET state = ?, fulfilled_on = ?, version = version + 1 WHERE union_id = ? AND id = ? AND version = ?",
      [state, on ?? fulfilledOn, unionId, id, version],
    );
    if (affectedRows !== 1) throw new StaleVersion(id);
  }
}

import type { Actor } from "@union/kernel";
import { saveVersion, type Tx } from "@union/persistence";
import { Enrolment } from "./enrolment.js";

/** Loads and saves applications to join. */
export class EnrolmentRepository {
  constructor(private readonly tx: Tx) {}

  /** Adds an application; its applicant cannot be taken back by undoing an import any more. */
  async add(enrolment: Enrolment): Promise<void> {
    await this.tx.insert(Enrolment, enrolment);
    await this.tx.query(
      "INSERT IGNORE INTO member_link (union_id, member_id, service) VALUES (?, ?, 'enrolment')",
      [enrolment.unionId, enrolment.memberId],
    );
  }

  /** An application of the actor's union, locked until the transaction ends. */
  find({ unionId }: Pick<Actor, "unionId">, id: string): Promise<Enrolment | null> {
    return this.tx.findOne(Enrolment, {
      where: { unionId, id },
      lock: { mode: "pessimistic_write" },
    });
  }

  /** The application of a person that is still open; whoever holds the person's row finds no second one. */
  async findOpen(
    unionId: string,
    memberId: string,
  ): Promise<Pick<Enrolment, "id" | "state"> | null> {
    const [open] = await this.tx.query<Pick<Enrolment, "id" | "state">[]>(
      "SELECT id, state FROM enrolment WHERE union_id = ? AND member_id = ? AND is_open = 1 FOR UPDATE",
      [unionId, memberId],
    );
    return open ?? null;
  }

  save(enrolment: Enrolment): Promise<void> {
    return saveVersion(this.tx, Enrolment, enrolment);
  }
}

import type { Actor } from "@union/kernel";
import { saveVersion, type Tx } from "@union/persistence";
import { MemberMergeReader } from "../duplicate/index.js";
import { Account } from "./account.js";

/** Logins and staff numbers are ASCII; the database refuses to compare them with anything else. */
const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Loads and saves accounts. */
export class AccountRepository {
  constructor(private readonly tx: Tx) {}

  async add(account: Account): Promise<void> {
    await this.tx.insert(Account, account);
  }
  find({ unionId }: Pick<Actor, "unionId">, id: string): Promise<Account | null> {
    return this.tx.findOneBy(Account, { unionId, id });
  }
  /** As {@link find}; locked until the transaction ends. */
  async findLocked(unionId: string, id: string): Promise<Account | null> {
    const lock = { mode: "pessimistic_write" } as const;
    return this.tx.findOne(Account, { where: { unionId, id }, lock });
  }
  /** The account that a login names, in whichever union; locked until the transaction ends. */
  async findByLogin(login: string): Promise<Account | null> {
    if (!isAscii(login)) return null;
    return this.tx.findOne(Account, { where: { login }, lock: { mode: "pessimistic_write" } });
  }
  async findByLoginUnlocked(login: string): Promise<Account | null> {
    return isAscii(login) ? this.tx.findOneBy(Account, { login }) : null;
  }
  /** The one open account of a person; null where he has none, or several. Locked until the transaction ends. */
  async findOnlyOpenOf(unionId: string, memberId: string | null): Promise<Account | null> {
    if (memberId === null) return null;
    const lock = { mode: "pessimistic_write" } as const;
    const found = await this.tx.find(Account, { where: { unionId, memberId }, lock });
    const [account, second] = found.filter(({ closedAt }) => closedAt === null);
    return second ? null : (account ?? null);
  }
  /** Every account of a person, open or closed; locked until the transaction ends. */
  ofMember(unionId: string, memberId: string): Promise<Account[]> {
    const lock = { mode: "pessimistic_write" } as const;
    return this.tx.find(Account, { where: { unionId, memberId }, order: { id: "ASC" }, lock });
  }
  save(account: Account): Promise<void> {
    return saveVersion(this.tx, Account, account);
  }
  /** The member with a staff number of the actor's union; of a number that was merged, whoever he is. */
  async findMemberId({ unionId }: Pick<Actor, "unionId">, staffNo: string): Promise<string | null> {
    if (!isAscii(staffNo)) return null;
    const [row] = await this.tx.query<{ id: string }[]>(
      "SELECT id FROM member WHERE union_id = ? AND staff_no = ?",
      [unionId, staffNo],
    );
    if (!row) return null;
    const standIns = await new MemberMergeReader(this.tx).standIns(unionId, [row.id]);
    return standIns.get(row.id) ?? row.id;
  }
}

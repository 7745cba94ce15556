import type { Tx } from "@union/persistence";
import { type Account, AccountRepository } from "../account/index.js";
import type { ProviderConfig } from "./provider-config.js";

/** The open account that a hospital's name stands for in its union, locked; null where there is none, or more than one. */
export async function hospitalHolder(
  tx: Tx,
  { unionId, names }: Pick<ProviderConfig, "unionId" | "names">,
  name: string,
): Promise<Account | null> {
  const accounts = new AccountRepository(tx);
  const account =
    names === "LOGIN"
      ? await accounts.findByLogin(name)
      : await accounts.findOnlyOpenOf(
          unionId,
          await accounts.findMemberId({ unionId }, name.toUpperCase()),
        );
  return account?.unionId === unionId && account.closedAt === null ? account : null;
}

import type { Caller } from "../caller.js";
import { until } from "../import-workbook.js";
import { underControl } from "./act.js";
import type { Databases } from "./all-kept.js";
import { canaries } from "./canaries.js";
import { takeOnBird } from "./canary-people.js";
import { importProposal, visitTo } from "./canary-records.js";
import { quoting } from "./quoting.js";

/** A house in which accidents can be made, and in which it can be read that they were logged. */
export type AccidentSite = { readonly databases: Databases; readonly log: readonly string[] };

const logged = ({ log }: AccidentSite, service: string, sentence: string): Promise<void> =>
  until(`the line "${sentence}"`, async () =>
    log.some(
      (line) =>
        line.includes(`"name":"${service}"`) &&
        line.includes(sentence) &&
        line.includes("ER_SIGNAL_EXCEPTION"),
    ),
  );

/** The bird comes in while welfare's database quotes its name instead of taking it. */
export async function takeOnBirdByAccident(site: AccidentSite, chair: Caller): Promise<void> {
  await quoting(site.databases.get("welfare")!, "directory_member", "name", async () => {
    await takeOnBird(chair);
    await logged(site, "welfare", "the event is tried again");
  });
}

/** A visit and an address are answered by the database in their own words, and a proposal interrupts its import. */
export async function failAtRecords(
  site: AccidentSite,
  chair: Caller,
  memberId: string,
): Promise<void> {
  await quoting(site.databases.get("welfare")!, "visit", "goods", async () => {
    const mutation =
      "mutation($input: RecordVisitInput!) { recordVisit(input: $input) { __typename } }";
    const visit = { input: { ...visitTo(memberId), no: "V-2" } };
    const { errors } = await chair.try(mutation, visit, underControl());
    expect(errors).toMatchObject([{ extensions: { code: "INTERNAL" } }]);
    expect(JSON.stringify(errors)).not.toContain(canaries.visit[0]);
    await logged(site, "welfare", "a request failed");
  });
  let imported = Promise.resolve({ state: "" });
  await quoting(site.databases.get("democratic-management")!, "proposal", "title", async () => {
    imported = importProposal(chair);
    await logged(site, "democratic-management", "an import was interrupted");
  });
  expect(await imported).toMatchObject({ state: "DONE" });
}

/** An address is refused by the database, too. */
export async function failAtAddress(site: AccidentSite, bird: Caller): Promise<void> {
  await quoting(site.databases.get("notifications")!, "contact", "channel", async () => {
    const { errors } = await bird.try(
      `mutation($address: String!) { setNoticeContact(input: { channel: EMAIL, address: $address }) { __typename } }`,
      { address: canaries.mailAddress[0] },
      underControl(),
    );
    expect(errors).toMatchObject([{ extensions: { code: "INTERNAL" } }]);
    await logged(site, "notifications", "a request failed");
  });
}

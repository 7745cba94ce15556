import { type Actor, ok, type Result } from "@union/kernel";
import type { Outbox } from "@union/persistence";
import type { ConsentRepository } from "./consent.repository.js";
import { checkPurpose, type Purpose, type PurposeIncomplete } from "./purpose.js";
import { tellPurpose } from "./tell-consent.js";

export type DeclarePurposeInput = Omit<Purpose, "version">;

type Needs = {
  readonly consents: ConsentRepository;
  readonly outbox: Pick<Outbox, "add">;
  readonly now: Date;
};

/** Declares a purpose, or a new version of it: purpose, way or kind of data changed, so everybody is asked anew (PI-R3). */
export const declarePurpose =
  ({ consents, outbox, now }: Needs) =>
  async (
    { unionId, accountId }: Actor,
    input: DeclarePurposeInput,
  ): Promise<Result<{ id: string }, PurposeIncomplete>> => {
    const checked = checkPurpose(input);
    if (!checked.ok) return checked;
    const standing = await consents.newest(unionId, input.code);
    // The same words need no new consent: the version that stands is answered.
    if (standing && isSame(standing, input)) return ok({ id: input.code });
    const version = (await consents.newestVersion(unionId, input.code)) + 1;
    await consents.addPurpose(unionId, { ...input, version }, accountId, now);
    await tellPurpose(outbox, unionId, { code: input.code, version });
    return ok({ id: input.code });
  };

const fields = [
  "name",
  "text",
  "kinds",
  "recipients",
  "retention",
  "isSensitive",
  "contact",
] as const;
const isSame = (standing: DeclarePurposeInput, asked: DeclarePurposeInput): boolean =>
  fields.every((field) => String(standing[field]).trim() === String(asked[field]).trim());

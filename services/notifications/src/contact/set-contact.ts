import { type MailboxNotAscii, mailAddress } from "@union/channels";
import { type Actor, err, ok, type Result } from "@union/kernel";
import { recipientOf } from "../audience/index.js";
import type { OutsideChannel } from "../topic/index.js";
import type { ContactRepository, Locale } from "./contact.repository.js";

export type AddressWrong = { readonly kind: "AddressWrong"; readonly channel: OutsideChannel };
export type SetContactInput = {
  readonly channel: OutsideChannel;
  /** Null takes the address away. */
  readonly address: string | null;
  readonly locale: Locale;
};

/** Sets or takes away where the actor himself is reached outside the house. */
export const setContact =
  ({ contacts, now }: { contacts: ContactRepository; now: Date }) =>
  async (
    actor: Actor,
    { channel, address, locale }: SetContactInput,
  ): Promise<Result<{ id: string }, AddressWrong | MailboxNotAscii>> => {
    const recipientId = recipientOf(actor);
    const written = address?.trim() || null;
    if (written === null) {
      await contacts.remove(actor.unionId, recipientId, channel);
      return ok({ id: recipientId });
    }
    const wrong = wrongOf(channel, written);
    if (wrong) return err(wrong);
    await contacts.set(actor.unionId, recipientId, { channel, address: written, locale }, now);
    return ok({ id: recipientId });
  };

const userId = /^[\w.@-]{1,64}$/;
/** What an address looks like; whether anybody is there only sending tells. */
const shapes: Readonly<Record<Exclude<OutsideChannel, "EMAIL">, RegExp>> = {
  SMS: /^1[3-9]\d{9}$/,
  WECOM: userId,
  DINGTALK: userId,
  FEISHU: userId,
};

function wrongOf(channel: OutsideChannel, address: string): AddressWrong | MailboxNotAscii | null {
  const wrong = { kind: "AddressWrong", channel } as const;
  if (channel !== "EMAIL") return shapes[channel].test(address) ? null : wrong;
  const mail = mailAddress(address);
  if (mail.ok) return null;
  return mail.error.kind === "MailboxNotAscii" ? mail.error : wrong;
}

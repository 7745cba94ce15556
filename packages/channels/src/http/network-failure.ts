import { type Err, err } from "@union/kernel";
import type { SendFailure } from "../send-failure.js";

/** Words in which the network says that it failed; anything else thrown is a mistake of ours. */
const networkCode =
  /^(UND_ERR_|E[A-Z]|ERR_(TLS|SSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HPE_)/;

/** What a failed exchange means. */
export function networkFailure(thrown: unknown): Err<SendFailure> {
  const { name, code: given } = Object(thrown) as { name?: unknown; code?: unknown };
  if (name === "TimeoutError") return err({ kind: "Unreachable", code: "TIMEOUT" });
  const code = String(given);
  if (code === "PRIVATE_ADDRESS") return err({ kind: "ProviderRefused", code });
  if (networkCode.test(code)) return err({ kind: "Unreachable", code });
  throw thrown;
}

import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { answerConsent } from "./answer-consent.js";
import { ConsentRepository } from "./consent.repository.js";
import { declarePurpose } from "./declare-purpose.js";

/** What declares purposes and answers them. */
export const consentCommands = ({ db, clock }: Pick<ServiceGround, "db" | "clock">) => ({
  declarePurpose: command(db, "declarePurpose", ({ tx }) =>
    declarePurpose({ consents: new ConsentRepository(tx), now: clock() }),
  ),
  answerConsent: command(db, "answerConsent", ({ tx }) =>
    answerConsent({ consents: new ConsentRepository(tx), now: clock() }),
  ),
});

import { dayOf } from "@union/kernel";
import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { PolicyOverrideRepository } from "../policy/index.js";
import { answerConsent } from "./answer-consent.js";
import { ConsentRepository } from "./consent.repository.js";
import { declarePurpose } from "./declare-purpose.js";

/** What declares purposes and answers them. */
export const consentCommands = ({ db, clock }: Pick<ServiceGround, "db" | "clock">) => ({
  declarePurpose: command(db, "declarePurpose", ({ tx, outbox }) =>
    declarePurpose({ consents: new ConsentRepository(tx), outbox, now: clock() }),
  ),
  answerConsent: command(db, "answerConsent", ({ tx, outbox }) =>
    answerConsent({
      ...{ consents: new ConsentRepository(tx), sql: tx, outbox },
      overrides: (unionId) => new PolicyOverrideRepository(tx).all(unionId),
      ...{ now: clock(), today: dayOf(clock()) },
    }),
  ),
});

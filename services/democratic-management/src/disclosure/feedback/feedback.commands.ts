import { Deadlines } from "@union/deadlines";
import { Directory } from "@union/directory";
import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { DisclosureRepository } from "../item/disclosure.repository.js";
import { FeedbackRepository } from "./feedback.repository.js";
import { answerFeedback, rateFeedback, takeFeedbackStep } from "./move-feedback.js";
import { orderRectification, takeRectificationStep } from "./rectify.js";
import { submitFeedback } from "./submit-feedback.js";

/** What opinions on disclosure are dealt with by. */
export const feedbackCommands = (ground: ServiceGround) => {
  const { db } = ground;
  const on = ({ tx, outbox }: Unit) => ({
    ...{ feedback: new FeedbackRepository(tx), items: new DisclosureRepository(tx) },
    ...{ directory: new Directory(tx), deadlines: new Deadlines(tx) },
    steps: new Steps(tx, outbox, ground.clock),
    today: dayOf(ground.clock()),
  });
  return {
    submitDisclosureFeedback: command(db, "submitDisclosureFeedback", (unit) =>
      submitFeedback(on(unit)),
    ),
    takeDisclosureFeedbackStep: command(db, "takeDisclosureFeedbackStep", (unit) =>
      takeFeedbackStep(on(unit)),
    ),
    answerDisclosureFeedback: command(db, "answerDisclosureFeedback", (unit) =>
      answerFeedback(on(unit)),
    ),
    rateDisclosureFeedback: command(db, "rateDisclosureFeedback", (unit) => rateFeedback(on(unit))),
    orderRectification: command(db, "orderRectification", (unit) => orderRectification(on(unit))),
    takeRectificationStep: command(db, "takeRectificationStep", (unit) =>
      takeRectificationStep(on(unit)),
    ),
  };
};

import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { BoardParts } from "./board-parts.js";
import { masked } from "./masked.js";
import { maskedJob, maskedName } from "./masked-job.js";
import type { Queues } from "./open-queues.js";

export type Board = {
  readonly parts: BoardParts;
  /** Whether the queues can be seen now; false while Redis does not answer. */
  isReady(): Promise<boolean>;
};

/** The board over the queues, everything on it masked. */
export function board(queues: Queues): Board {
  const parts = new BoardParts();
  const { replaceQueues } = createBullBoard({
    queues: [],
    serverAdapter: parts,
    options: {
      uiConfig: {
        boardTitle: "队列 Queues",
        locale: { lng: "zh-CN" },
        hideDocsLink: true,
        showMetrics: false,
        favIcon: { default: "static/images/logo.svg", alternative: "static/favicon-32x32.png" },
      },
    },
  });
  let shown: Awaited<ReturnType<Queues["find"]>> = null;
  return {
    parts,
    async isReady() {
      const found = await queues.find();
      if (found !== null && found !== shown) replaceQueues(found.map(maskedAdapter));
      shown = found ?? shown;
      return found !== null;
    },
  };
}

function maskedAdapter(queue: ConstructorParameters<typeof BullMQAdapter>[0]): BullMQAdapter {
  const adapter = new BullMQAdapter(queue);
  adapter.setFormatter("data", maskedJob);
  adapter.setFormatter("name", ({ name }: { readonly name?: unknown }) => maskedName(name));
  adapter.setFormatter("returnValue", masked);
  adapter.setFormatter("progress", (done) => (typeof done === "number" ? done : masked(done)));
  return adapter;
}

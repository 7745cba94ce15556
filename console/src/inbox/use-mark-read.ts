import { useCallback } from "react";
import { stored } from "../graph/stored.js";
import { useAct } from "../graph/use-act.js";
import { useStored } from "../graph/use-stored.js";
import { MarkInboxReadDocument } from "./inbox.generated.js";

type Readable = { readonly id: string; readonly readAt: string | null };

/** What was marked since the console was opened: lists that were read before it still say otherwise. */
const marked = stored<ReadonlySet<string>>(new Set());
const note = (ids: readonly string[]): void => marked.set(new Set([...marked.get(), ...ids]));

/** Marks notices as read. What was marked here is read at once, though the list is not asked again. */
export function useMarkRead() {
  const { send, problem, isSending } = useAct(MarkInboxReadDocument);
  const known = useStored(marked);
  const mark = useCallback(
    async (...ids: readonly string[]): Promise<void> => {
      if ((await send({ ids })) !== null) note(ids);
    },
    [send],
  );
  /** Marks all there are; `shown` are those that a list shows so far. */
  const markAll = async (shown: readonly Readable[]): Promise<void> => {
    if ((await send({ ids: null })) !== null) note(shown.map(({ id }) => id));
  };
  return {
    ...{ mark, markAll, problem, isSending },
    isRead: ({ id, readAt }: Readable): boolean => readAt !== null || known.has(id),
  };
}

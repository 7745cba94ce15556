import { useState } from "react";
import { useAct } from "../graph/use-act.js";
import { MarkInboxReadDocument } from "./inbox.generated.js";

type Readable = { readonly id: string; readonly readAt: string | null };

/** Marks notices as read. What was marked here is read at once, though the list is not asked again. */
export function useMarkRead() {
  const { send, problem, isSending } = useAct(MarkInboxReadDocument);
  const [marked, setMarked] = useState<ReadonlySet<string> | "ALL">(new Set());
  /** Null marks all there are. */
  const mark = async (ids: readonly string[] | null): Promise<void> => {
    if ((await send({ ids })) === null) return;
    setMarked((before) =>
      ids === null || before === "ALL" ? "ALL" : new Set([...before, ...ids]),
    );
  };
  return {
    ...{ mark, problem, isSending },
    isRead: ({ id, readAt }: Readable): boolean =>
      readAt !== null || marked === "ALL" || marked.has(id),
  };
}

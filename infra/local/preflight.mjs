import { requireNode } from "./require-node.mjs";
import { requireRoom } from "./require-room.mjs";

/** What must be so before anything is written: a Node that is new enough, a disk with room. */
export async function preflight() {
  requireNode();
  await requireRoom();
}

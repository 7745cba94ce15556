import { type Desk, passStep } from "../matter/index.js";

/** The retirement was recorded, or nobody retires any more: an open prompt is settled. */
export async function settlePrompt(desk: Desk, memberId: string): Promise<void> {
  const prompt = await desk.matters.openOf(desk.unionId, memberId, 2);
  if (prompt) await passStep(desk, null, prompt, { step: "settle", opinion: null });
}

import type { Sentence } from "@union/kernel";

/** What the other services hold of a person, and where he finds it: `graph` is the field of the graph that shows it to him. */
export const heldElsewhere: readonly { readonly what: Sentence; readonly graph: string }[] = [
  {
    what: { zh: "提出、附议的提案", en: "proposals made or seconded" },
    graph: "member.proposals",
  },
  {
    what: { zh: "代表资格、到会与工作任务", en: "mandates, attendance and tasks as a delegate" },
    graph: "delegates",
  },
  {
    what: { zh: "对公开事项的意见和提问", en: "opinions and questions on disclosures" },
    graph: "disclosureFeedbacks",
  },
  { what: { zh: "慰问记录", en: "visits" }, graph: "member.visits" },
  {
    what: { zh: "收到的消息与接收设置", en: "notices received and how they are told" },
    graph: "inbox",
  },
];

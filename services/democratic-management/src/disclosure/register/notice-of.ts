import { audienceNames } from "../audience.js";
import { channelNames } from "../channel.js";
import { type DisclosureRow, disclosureRegister } from "./disclosure.register.js";
import { changedFields } from "./is-same-row.js";

/** Longest notice that stands with a version, in characters. */
const longest = 500;

/** The notice of a version that a sheet set right (更正说明): which facts changed, from what to what. */
export function noticeOf(before: DisclosureRow, after: DisclosureRow): string {
  const changes = changedFields(before, after).map((field) => {
    const { title } = disclosureRegister.columns[field];
    return `${title}由“${shown(before, field)}”改为“${shown(after, field)}”`;
  });
  return [...`台账更正：${changes.join("；")}`].slice(0, longest).join("");
}

function shown(row: DisclosureRow, field: ReturnType<typeof changedFields>[number]): string {
  if (field === "audience") return audienceNames[row.audience].zh;
  if (field === "channels") return row.channels.map((one) => channelNames[one].zh).join("、");
  return String(row[field]);
}

import type { Sentence } from "@union/kernel";
import { findPolicyKey, policyKeys } from "@union/policy";
import type { ActFinding } from "./act-findings.reader.js";

/** What is said of something that stands on what an act ends: that it goes on elsewhere, or that officers have to decide. */
export function findingSentence({ kind, name, count, keys, goesTo }: ActFinding): Sentence {
  const zhTo = goesTo === null ? "" : `“${goesTo}”`;
  const enTo = goesTo === null ? "" : `“${goesTo}”`;
  const follows = goesTo !== null;
  switch (kind) {
    case "POLICY": {
      const names = keys.map(nameOf);
      return {
        zh: `“${name}”另有规定 ${count} 项(${names.map(({ zh }) => zh).join("、")})，不随之转移；${follows ? `请决定是否在${zhTo}重新作出。` : "请知悉其不再适用。"}`,
        en: `“${name}” has ${count} rules of its own (${names.map(({ en }) => en).join("; ")}) that do not follow; ${follows ? `decide whether ${enTo} is to have them.` : "they apply no more."}`,
      };
    }
    case "CLOCKS":
      return follows
        ? {
            zh: `“${name}”有未到期的期限 ${count} 项，自确认之日起转到${zhTo}。`,
            en: `${count} open clocks of “${name}” go on in ${enTo} from the confirmation on.`,
          }
        : {
            zh: `“${name}”有未到期的期限 ${count} 项，没有接续单位；请决定由谁办结。`,
            en: `${count} open clocks of “${name}” have nowhere to go; decide who finishes what they are about.`,
          };
    case "MATTERS":
      return follows
        ? {
            zh: `“${name}”有未办结的入会和会籍事项 ${count} 项，自确认之日起由${zhTo}接办。`,
            en: `${count} open applications and matters of “${name}” go on in ${enTo} from the confirmation on.`,
          }
        : {
            zh: `“${name}”有未办结的入会和会籍事项 ${count} 项，没有接续单位；请由院工会办结。`,
            en: `${count} open applications and matters of “${name}” have nowhere to go; the union's own officers finish them.`,
          };
    case "GRANTS":
      return follows
        ? {
            zh: `对“${name}”的授权 ${count} 项，自确认之日起转到${zhTo}。`,
            en: `${count} roles over “${name}” go on over ${enTo} from the confirmation on.`,
          }
        : {
            zh: `对“${name}”的授权 ${count} 项，自确认之日起终止。`,
            en: `${count} roles over “${name}” end with the confirmation.`,
          };
    case "CAMPUS_MOVES":
      return {
        zh: `“${name}”的 ${count} 人将转到院区${zhTo}，自生效之日起计入该院区；请确认两个院区均已知悉。`,
        en: `${count} people of “${name}” go to the campus ${enTo} and count there from that day on; make sure that both campuses know.`,
      };
    case "COMMITTEES":
      return {
        zh: `“${name}”有在任委员会 ${count} 个，不随之转移；请登记卸任${follows ? `，或由${zhTo}换届选举` : ""}。`,
        en: `${count} committees of “${name}” are in office and do not follow; record that their seats end${follows ? `, or have ${enTo} elect anew` : ""}.`,
      };
  }
}

const nameOf = (key: string): Sentence => {
  const known = findPolicyKey(key);
  return known === null ? { zh: key, en: key } : policyKeys[known].name;
};

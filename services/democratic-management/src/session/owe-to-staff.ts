import { type Actor, addDays } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import type { CongressSession } from "./session.js";
import { nameOfSession } from "./session.stages.js";
import type { SessionWork } from "./session-work.js";

/** The agenda of a session of the staff congress is disclosed so many days before it opens (DI-R6). */
export async function oweAgenda(work: SessionWork, actor: Actor, of: CongressSession) {
  const { type, congressNo, no, opensOn, unionId } = of;
  if (type !== "STAFF") return;
  const overrides = await work.directory.policyOverrides(unionId);
  const moment = { campusId: null, on: opensOn };
  const days = resolvePolicy("disclosure.congressAgendaDays", moment, overrides).value;
  await work.oweDisclosure(actor, {
    ...{ no: `职代会${congressNo}-${no}-议程`, category: "职代会议程" },
    ...{ title: `${nameOfSession(of)}议程`, dueOn: addDays(opensOn, -days) },
  });
}

/** Its results are disclosed within so many days after it closed (DI-R6). */
export async function oweResults(work: SessionWork, actor: Actor, of: CongressSession) {
  const { type, congressNo, no, unionId } = of;
  if (type !== "STAFF") return;
  const overrides = await work.directory.policyOverrides(unionId);
  const moment = { campusId: null, on: work.today };
  const days = resolvePolicy("disclosure.congressResultDays", moment, overrides).value;
  await work.oweDisclosure(actor, {
    ...{ no: `职代会${congressNo}-${no}-结果`, category: "职代会结果" },
    ...{ title: `${nameOfSession(of)}结果`, dueOn: addDays(work.today, days) },
  });
}

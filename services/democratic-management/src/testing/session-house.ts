import type { TestService } from "@union/testing";
import type { TestCongress } from "./congress.js";
import { actOnSessions, sessionSeen } from "./session-acts.js";

/** The day on which sessions of tests open. */
export const opensOn = "2026-02-10";
export const planned = { type: "STAFF", kind: "REGULAR", opensOn, theme: "高质量发展" };

/** What tellers counted; nothing invalid, and as many collected as issued, unless it is said. */
export const ballots = (issued: number, collected = issued, invalid = 0) => ({
  ...{ issued, collected, invalid, valid: collected - invalid },
});

/** A presidium of three of whom two work at the front line. */
export const presidium = ({ memberId }: TestCongress, sessionId: string) => ({
  ...{ sessionId, kind: "PRESIDIUM", name: "主席团", headId: memberId("F1") },
  ...{ memberIds: ["F1", "F2", "F3"].map(memberId), frontLineIds: ["F1", "F2"].map(memberId) },
});

/** Acts on sessions, and sessions as far as a test wants them; `setClock` moves the service's clock to an instant. */
export function sessionHouse(service: TestService, setClock: (instant: string) => void) {
  const act = actOnSessions(service);
  const see = (union: TestCongress, id: string) => sessionSeen(service, union.chair, id);

  /** A session with a pass item (1), a report (2) and an election of two (3), as far as its notice. */
  async function noticed(union: TestCongress, plan: object = {}) {
    const { chair } = union;
    const { id } = await act(chair, "planSession", { ...planned, ...plan });
    await act(chair, "takeSessionStep", { id, step: "PREPARE" });
    const secret = { sessionId: id, method: "SECRET_BALLOT" };
    const pass = { ...secret, title: "绩效方案", kind: "DELIBERATE_AND_PASS" };
    await act(chair, "addAgendaItem", pass);
    await act(chair, "addAgendaItem", {
      sessionId: id,
      title: "工作报告",
      kind: "HEAR_AND_ADVISE",
    });
    await act(chair, "addAgendaItem", { ...secret, title: "选举", kind: "ELECT", seats: 2 });
    const paper = { sessionId: id, kind: "MATERIAL", title: "材料", fileId: await union.file() };
    await act(chair, "addSessionPaper", paper);
    await act(chair, "submitSessionTopics", { id, document: "工发〔2026〕1号" });
    await act(chair, "sendSessionNotice", { id });
    const { agenda } = await see(union, id);
    return { id, items: agenda.map((one) => one.id) as [string, string, string] };
  }

  /** The same in session, with the first so many delegates present. */
  async function sitting(union: TestCongress, present: number, plan: object = {}) {
    const session = await noticed(union, plan);
    const { id } = session;
    setClock("2026-02-10T01:00:00Z");
    await act(union.chair, "takeSessionStep", { id, step: "OPEN_PREPARATORY" });
    for (let n = 1; n <= present; n += 1)
      await act(union.member(`F${n}`), "checkIn", { sessionId: id });
    await act(union.chair, "formCongressBody", presidium(union, id));
    await act(union.chair, "takeSessionStep", { id, step: "OPEN" });
    return session;
  }
  /** Fixes the candidates of an election that is no office of the union, and approves somebody (S1 and F6) to count it. */
  async function readied(union: TestCongress, itemId: string, staffNos: readonly string[]) {
    const { chair, memberId } = union;
    const candidateIds = staffNos.map(memberId);
    await act(chair, "fixElectionCandidates", { itemId, office: "OTHER", candidateIds });
    return act(chair, "approveElectionTellers", {
      ...{ itemId, tellerIds: [memberId("S1")], scrutineerIds: [memberId("F6")] },
      ...{ yes: 6, no: 0, abstain: 0 },
    });
  }
  return { act, see, noticed, sitting, readied };
}

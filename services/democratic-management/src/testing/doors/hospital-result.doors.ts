import type { Role } from "@union/kernel";
import { act, type Door, id, officers } from "./door.js";

const writers: readonly Role[] = [...officers, "HOSPITAL_LEADER"];
const readers: readonly Role[] = [...writers, "PARTY_COMMITTEE"];

/** What the administration says of the year, and targets of the congress. */
export const hospitalResultDoors: readonly Door[] = [
  ["Query.hospitalFigures", "{ hospitalFigures(year: 2025) { value } }", readers],
  ["Query.hospitalTexts", "{ hospitalTexts(year: 2025) { content } }", readers],
  ["Query.congressTargets", "{ congressTargets { totalCount } }", readers],
  [
    "Mutation.enterHospitalFigure",
    act("enterHospitalFigure", `year: 2025, indicator: " ", value: "1", unit: "x"`),
    writers,
  ],
  [
    "Mutation.writeHospitalText",
    act("writeHospitalText", `year: 2025, topic: TECHNOLOGY, content: " "`),
    writers,
  ],
  [
    "Mutation.approveHospitalText",
    `mutation { approveHospitalText(id: "${id}") { __typename } }`,
    ["CHAIR", "HOSPITAL_LEADER"],
  ],
  [
    "Mutation.setCongressTarget",
    act(
      "setCongressTarget",
      `sessionId: "${id}", content: "x", measure: "x", dueOn: "2025-01-01", document: "x", decidedBy: "x"`,
    ),
    writers,
  ],
  [
    "Mutation.assessCongressTarget",
    act("assessCongressTarget", `id: "${id}", isMet: true, result: "x", evidence: "x"`),
    writers,
  ],
  [
    "Mutation.reportCongressTarget",
    `mutation { reportCongressTarget(id: "${id}", sessionId: "${id}") { __typename } }`,
    writers,
  ],
];

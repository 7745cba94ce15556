import { roles } from "@union/kernel";
import { act, type Door, id, officers, officersAndHandlers, officersAndHospital } from "./door.js";

/** Disclosure of hospital affairs. */
export const disclosureDoors: readonly Door[] = [
  ["Query.disclosure", `{ disclosure(id: "${id}") { no } }`, roles],
  ["Query.disclosures", "{ disclosures { totalCount } }", roles],
  ["Query.disclosureCatalogue", "{ disclosureCatalogue { code } }", roles],
  ["Query.dueDisclosures", "{ dueDisclosures(year: 2025) { dueOn } }", officersAndHospital],
  [
    "Query.disclosureMetrics",
    "{ disclosureMetrics(year: 2025) { opinions } }",
    officersAndHospital,
  ],
  ["Query.disclosureOffice", "{ disclosureOffice { slug } }", roles],
  ["Query.disclosureReviews", "{ disclosureReviews(year: 2025) { heldOn } }", roles],
  ["Query.disclosureFeedback", `{ disclosureFeedback(id: "${id}") { id } }`, roles],
  ["Query.disclosureFeedbacks", "{ disclosureFeedbacks { totalCount } }", roles],
  ["Query.publicDisclosureOffice", `{ publicDisclosureOffice(union: "x") { slug } }`, "everyone"],
  ["Query.publicDisclosures", `{ publicDisclosures(union: "x") { totalCount } }`, "everyone"],
  ["Query.publicDisclosure", `{ publicDisclosure(union: "x", id: "${id}") { id } }`, "everyone"],
  [
    "Query.publicDisclosureData",
    `{ publicDisclosureData(union: "x", year: 2025, format: CSV) { rows } }`,
    "everyone",
  ],
  [
    "Mutation.adjustDisclosureDuty",
    act(
      "adjustDisclosureDuty",
      `code: "x", isOn: true, effectiveFrom: "2025-01-01", decidedOn: "2025-01-01", reason: "x", document: "x"`,
    ),
    officers,
  ],
  [
    "Mutation.setDisclosureOffice",
    act(
      "setDisclosureOffice",
      `slug: "x", name: "x", nameEn: "x", responsible: "x", workingBody: "x", complaints: "x", complaintsEn: "x"`,
    ),
    officers,
  ],
  [
    "Mutation.recordDisclosureReview",
    act(
      "recordDisclosureReview",
      `year: 2025, heldOn: "2099-01-01", responsible: "x", conclusions: "x", document: "x"`,
    ),
    officers,
  ],
  [
    "Mutation.scheduleDisclosure",
    act("scheduleDisclosure", `no: "x", title: "x", campusId: "${id}"`),
    officersAndHandlers,
  ],
  [
    "Mutation.writeDisclosure",
    act("writeDisclosure", `id: "${id}", title: "x", body: "x"`),
    officersAndHandlers,
  ],
  [
    "Mutation.takeDisclosureStep",
    act("takeDisclosureStep", `id: "${id}", step: submit`),
    officersAndHospital,
  ],
  [
    "Mutation.publishDisclosure",
    act("publishDisclosure", `id: "${id}", channels: [NETWORK], displayDays: 15`),
    officersAndHandlers,
  ],
  [
    "Mutation.correctDisclosure",
    act("correctDisclosure", `id: "${id}", title: "x", body: "x", correction: "x"`),
    officersAndHandlers,
  ],
  [
    "Mutation.proveDisclosureDisplay",
    act(
      "proveDisclosureDisplay",
      `id: "${id}", place: "x", from: "2025-01-01", to: "2025-01-02", photoFileId: "${id}"`,
    ),
    officersAndHandlers,
  ],
  ["Mutation.readDisclosure", `mutation { readDisclosure(id: "${id}") { __typename } }`, roles],
  [
    "Mutation.submitDisclosureFeedback",
    act("submitDisclosureFeedback", `kind: QUESTION, content: "x"`),
    roles,
  ],
  [
    "Mutation.takeDisclosureFeedbackStep",
    act("takeDisclosureFeedbackStep", `id: "${id}", step: accept`),
    officersAndHandlers,
  ],
  [
    "Mutation.answerDisclosureFeedback",
    `mutation { answerDisclosureFeedback(id: "${id}", answer: "x") { __typename } }`,
    officersAndHandlers,
  ],
  [
    "Mutation.rateDisclosureFeedback",
    `mutation { rateDisclosureFeedback(id: "${id}", rating: SATISFIED) { __typename } }`,
    roles,
  ],
  [
    "Mutation.orderRectification",
    act("orderRectification", `feedbackId: "${id}", task: "x", dueOn: "2099-01-01"`),
    officersAndHandlers,
  ],
  [
    "Mutation.takeRectificationStep",
    act("takeRectificationStep", `id: "${id}", step: verify`),
    officersAndHospital,
  ],
];

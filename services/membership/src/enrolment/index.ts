export { ApplicantReader } from "./applicant.reader.js";
export { EnrolmentReader, type EnrolmentRow } from "./enrolment.reader.js";
export { enrolmentStages } from "./enrolment.stages.js";
export type { Identity } from "./identity.js";

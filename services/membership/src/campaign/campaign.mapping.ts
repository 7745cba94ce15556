import { EntitySchema } from "typeorm";
import { EnrolmentCampaign } from "./campaign.js";

const id = { type: "char", length: 36, charset: "ascii", collation: "ascii_bin" } as const;
const word = { type: "varchar", charset: "ascii", collation: "ascii_bin" } as const;

export const CampaignMapping = new EntitySchema<EnrolmentCampaign>({
  name: "EnrolmentCampaign",
  target: EnrolmentCampaign,
  tableName: "enrolment_campaign",
  columns: {
    unionId: { ...id, name: "union_id", primary: true },
    id: { ...id, primary: true },
    name: { type: "varchar", length: 100 },
    campusId: { ...id, name: "campus_id", nullable: true },
    departmentId: { ...id, name: "department_id", nullable: true },
    employmentType: { ...word, length: 24, name: "employment_type", nullable: true },
    category: { type: "varchar", length: 20, nullable: true },
    state: { ...word, length: 10 },
    openedOn: { type: "date", name: "opened_on" },
    version: { type: "int" },
  },
});

import type { Sentence } from "@union/kernel";
import type { IdentityField } from "./identity.js";

/** What people call the fields by which a member is known (domain 2.1.5). */
export const identityNames: Readonly<Record<IdentityField, Sentence>> = {
  NAME: { zh: "姓名", en: "name" },
  SEX: { zh: "性别", en: "sex" },
  ETHNIC_GROUP: { zh: "民族", en: "ethnic group" },
  BIRTH_DATE: { zh: "出生日期", en: "birth date" },
  DOCUMENT: { zh: "证件号码", en: "document number" },
  MOBILE: { zh: "手机号", en: "mobile number" },
};

import type { PolicyValue } from "./policy-keys.js";
import { chongqing } from "./profiles/chongqing.js";
import { henan2007 } from "./profiles/henan-2007.js";
import type { PolicyProfile } from "./profiles/policy-profile.js";
import { shanghai2017 } from "./profiles/shanghai-2017.js";
import { zhejiang2010 } from "./profiles/zhejiang-2010.js";

/** The profiles that a union may choose by `policy.profile`. NATIONAL is the shipped value of every key. */
export const policyProfiles: { readonly [Code in PolicyValue<"policy.profile">]: PolicyProfile } = {
  NATIONAL: { code: "NATIONAL", name: { zh: "全国", en: "National" }, values: {} },
  "SH-2017": shanghai2017,
  "ZJ-2010": zhejiang2010,
  "HN-2007": henan2007,
  CQ: chongqing,
};

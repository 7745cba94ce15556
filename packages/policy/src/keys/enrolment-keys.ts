import { choice } from "../kinds/choice.js";
import { list } from "../kinds/list.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

/** Joining the union: opinions, identity, member numbers, invitations (domain 2.1.3, 2.1.5). */
export const enrolmentKeys = {
  "enrolment.requiredOpinions": policy(
    "2.1.3",
    "入会审批前必须取得的意见",
    "Opinions that must be given before a committee decides on an application to join",
    choice("NONE", "GROUP", "BRANCH", "GROUP_AND_BRANCH"),
    "NONE",
    cite.practice(
      "批准权在基层工会委员会；小组、分工会意见由本单位决定是否必经",
      "The committee of the base-level union approves; whether group and branch must be heard is the union's own choice",
    ),
  ),
  "enrolment.identityFields": policy(
    "2.1.5",
    "批准入会前须完整有效的身份信息",
    "Identity fields that must be complete and valid before somebody is enrolled",
    list("NAME", "SEX", "ETHNIC_GROUP", "BIRTH_DATE", "DOCUMENT", "MOBILE"),
    ["NAME", "SEX", "ETHNIC_GROUP", "BIRTH_DATE", "DOCUMENT", "MOBILE"],
    cite.unsure(
      "会员实名制数据项；最低要求未核实",
      "Real-name data of members; the smallest set is not verified",
    ),
  ),
  "enrolment.memberNumberShape": policy(
    "MEM-R3",
    "会员编号格式",
    "Shape of member numbers: a serial number of so many digits, of the union or of each year",
    choice("YEAR-5", "YEAR-6", "SERIAL-6", "SERIAL-8"),
    "YEAR-5",
    cite.practice("产品默认", "Default of the product"),
  ),
  "enrolment.invitationOrder": policy(
    "2.1.3",
    "动员入会的先后次序",
    "In which order staff are invited to join",
    choice("RECRUITED_NURSES_FIRST", "RECRUITED_FIRST", "STAFF_NO"),
    "RECRUITED_NURSES_FIRST",
    cite.practice(
      "工会工作计划：重点发展招聘人员特别是招聘护士入会",
      "The union's work plan: recruited staff first, above all recruited nurses",
    ),
  ),
} as const;

import { template } from "./template.js";

const deadlineFacts = {
  name: "P0",
  nameEn: "P0",
  subject: "P1",
  dueOn: "P0",
  when: "P0",
  whenEn: "P0",
  todo: "P0",
  todoEn: "P0",
} as const;

/** Everything the union says by itself. A sentence tells what happened and what to do. */
export const templates = {
  registerImported: template({
    topic: "REGISTERS",
    facts: { register: "P0", accepted: "P0", unchanged: "P0", refused: "P0" },
    title: ({ register }) => ({ zh: `《${register}》已导入`, en: `${register} was imported` }),
    text: ({ register, accepted, unchanged, refused }) => ({
      zh: `《${register}》导入完成：新增或更正 ${accepted} 行，未变 ${unchanged} 行，不予导入 ${refused} 行。${Number(refused) > 0 ? "请在导入记录中查看原因，更正后再次导入。" : ""}`,
      en: `${register}. Rows: ${accepted} came in, ${unchanged} stood already, ${refused} refused.${Number(refused) > 0 ? " See the import for the reasons, correct the rows and import again." : ""}`,
    }),
    outside: ({ register, accepted, refused }) => ({
      zh: `《${register}》导入完成：新增或更正 ${accepted} 行，不予导入 ${refused} 行。`,
      en: `${register}. Rows: ${accepted} came in, ${refused} refused.`,
    }),
  }),
  roleGranted: template({
    topic: "GRANTS",
    facts: { role: "P0", roleEn: "P0", scope: "P1", from: "P0", to: "P0" },
    title: ({ role, roleEn }) => ({ zh: `您被授予“${role}”`, en: `You are now ${roleEn}` }),
    text: ({ role, roleEn, scope, from, to }) => ({
      zh: `您自 ${from} 起${to && `至 ${to} `}担任“${role}”，范围：${scope}。请重新登录后使用新的权限；如有疑问，请联系安全管理员。`,
      en: `From ${from}${to && ` to ${to}`} you are ${roleEn} over ${scope}. Sign in again to use it; ask the security administrator if this is not right.`,
    }),
    outside: ({ role, roleEn }) => ({
      zh: `您在职工之家的授权有变动：${role}。请登录查看。`,
      en: `Your part in Union Hall has changed: ${roleEn}. Sign in to see it.`,
    }),
  }),
  roleRevoked: template({
    topic: "GRANTS",
    facts: { role: "P0", roleEn: "P0", scope: "P1", to: "P0" },
    title: ({ role, roleEn }) => ({ zh: `您不再担任“${role}”`, en: `You are no longer ${roleEn}` }),
    text: ({ role, roleEn, scope, to }) => ({
      zh: `您自 ${to} 起不再担任“${role}”，范围：${scope}。请重新登录；如有疑问，请联系安全管理员。`,
      en: `From ${to} you are no longer ${roleEn} over ${scope}. Sign in again; ask the security administrator if this is not right.`,
    }),
    outside: ({ role, roleEn }) => ({
      zh: `您在职工之家的授权有变动：${role}。请登录查看。`,
      en: `Your part in Union Hall has changed: ${roleEn}. Sign in to see it.`,
    }),
  }),
  accountChanged: template({
    topic: "GRANTS",
    facts: { change: "P0", changeEn: "P0" },
    title: ({ change, changeEn }) => ({
      zh: `您的账号${change}`,
      en: `Your account: ${changeEn}`,
    }),
    text: ({ change, changeEn }) => ({
      zh: `您的账号${change}。如非本人要求或办理，请立即联系安全管理员。`,
      en: `Your account: ${changeEn}. If this was not you and not asked for by you, tell the security administrator at once.`,
    }),
    outside: ({ change, changeEn }) => ({
      zh: `您的职工之家账号${change}。如非本人要求或办理，请立即联系安全管理员。`,
      en: `Your Union Hall account: ${changeEn}. If this was not you, tell the security administrator at once.`,
    }),
  }),
  membershipRecorded: template({
    topic: "MEMBERSHIP",
    facts: { change: "P1", changeEn: "P1", on: "P1" },
    title: () => ({ zh: "您的会籍有变动", en: "Your membership has changed" }),
    text: ({ change, changeEn, on }) => ({
      zh: `您的会籍自 ${on} 起登记为：${change}。如有不符，请联系所在工会小组。`,
      en: `From ${on} your membership is recorded as: ${changeEn}. Tell your union group if this is not right.`,
    }),
    outside: () => ({
      zh: "您的会籍有变动，请登录职工之家查看。",
      en: "Your membership has changed. Sign in to Union Hall to see it.",
    }),
  }),
  policyChanged: template({
    topic: "POLICY",
    facts: { key: "P0", name: "P0", nameEn: "P0", from: "P0", source: "P1" },
    title: ({ name, nameEn }) => ({ zh: `制度参数变更：${name}`, en: `Policy changed: ${nameEn}` }),
    text: ({ key, name, nameEn, from, source }) => ({
      zh: `“${name}”(${key})自 ${from} 起有新的规定，依据：${source}。已办结的事项不受影响。`,
      en: `"${nameEn}" (${key}) has a new value from ${from}, by: ${source}. Finished cases do not change.`,
    }),
    outside: ({ name, nameEn, from }) => ({
      zh: `“${name}”自 ${from} 起有新的规定，请登录查看。`,
      en: `"${nameEn}" has a new value from ${from}. Sign in to see it.`,
    }),
  }),
  deadlineReached: template({
    topic: "DEADLINES",
    facts: deadlineFacts,
    title: ({ name, nameEn, when, whenEn }) => ({
      zh: `${name}期限：${when}`,
      en: `Deadline of the ${nameEn}: ${whenEn}`,
    }),
    text: ({ name, nameEn, subject, dueOn, when, whenEn, todo, todoEn }) => ({
      zh: `“${subject}”的${name}期限为 ${dueOn}，${when}。${todo}`,
      en: `The deadline of the ${nameEn} "${subject}" is ${dueOn}: ${whenEn}. ${todoEn}`,
    }),
    outside: ({ name, nameEn, dueOn, when, whenEn }) => ({
      zh: `${name}期限为 ${dueOn}，${when}，请登录职工之家处理。`,
      en: `The deadline of the ${nameEn} is ${dueOn}: ${whenEn}. Sign in to Union Hall to deal with it.`,
    }),
  }),
  deadlineEscalated: template({
    topic: "DEADLINES",
    facts: deadlineFacts,
    title: ({ name, nameEn, when, whenEn }) => ({
      zh: `提请处理：${name}期限${when}`,
      en: `It is now up to you: ${nameEn}, ${whenEn}`,
    }),
    text: ({ name, nameEn, subject, dueOn, when, whenEn, todo, todoEn }) => ({
      zh: `“${subject}”的${name}期限为 ${dueOn}，${when}，现提请您处理。${todo}`,
      en: `The deadline of the ${nameEn} "${subject}" is ${dueOn}: ${whenEn}. It comes to you now. ${todoEn}`,
    }),
    outside: ({ name, nameEn, dueOn, when, whenEn }) => ({
      zh: `一项${name}的期限为 ${dueOn}，${when}，提请您处理，请登录职工之家查看。`,
      en: `The deadline of a ${nameEn} is ${dueOn}: ${whenEn}. It comes to you now; sign in to Union Hall to deal with it.`,
    }),
  }),
  stagePassed: template({
    topic: "MATTERS",
    facts: {
      name: "P0",
      nameEn: "P0",
      subject: "P1",
      state: "P0",
      stateEn: "P0",
      says: "P0",
      saysEn: "P0",
    },
    title: ({ name, nameEn, state, stateEn }) => ({
      zh: `${name}办理进度：${state}`,
      en: `Progress of the ${nameEn}: ${stateEn}`,
    }),
    text: ({ name, nameEn, subject, says, saysEn }) => ({
      zh: `${name}“${subject}”有新的进展：${says}`,
      en: `${nameEn} "${subject}" has moved on: ${saysEn}`,
    }),
    outside: ({ name, nameEn, state, stateEn, says, saysEn }) => ({
      zh: `${name}(${state})：${says}请登录职工之家查看。`,
      en: `${nameEn} (${stateEn}): ${saysEn} Sign in to Union Hall to see it.`,
    }),
  }),
  reconciliationOff: template({
    topic: "OPERATIONS",
    facts: { on: "P0", notices: "P0", unbalanced: "P0", failing: "P0" },
    title: ({ on }) => ({ zh: `${on} 的通知对账不平或有失败`, en: `Notices of ${on} need a look` }),
    text: ({ on, notices, unbalanced, failing }) => ({
      zh: `${on} 共发起通知 ${notices} 则，其中未对平 ${unbalanced} 则，有发送失败 ${failing} 则。请在每日对账中查看，排除原因后重新发送。`,
      en: `Notices opened on ${on}: ${notices}; not balanced: ${unbalanced}; with failures: ${failing}. See the reconciliation of the day, mend the cause and send again what failed.`,
    }),
    outside: ({ on, unbalanced, failing }) => ({
      zh: `${on} 的通知未对平 ${unbalanced} 则，有发送失败 ${failing} 则，请登录职工之家处理。`,
      en: `Notices of ${on}: ${unbalanced} not balanced, ${failing} with failures. Sign in to Union Hall to deal with them.`,
    }),
  }),
  sensitiveAccessed: template({
    topic: "AUDIT",
    facts: {
      service: "P0",
      serviceEn: "P0",
      day: "P0",
      reveals: "P1",
      exports: "P1",
      people: "P1",
    },
    title: ({ service, serviceEn, day }) => ({
      zh: `${day} 敏感信息查看与导出日报：${service}`,
      en: `Sensitive data shown on ${day}: ${serviceEn}`,
    }),
    text: ({ service, serviceEn, day, reveals, exports, people }) => ({
      zh: `${day}，“${service}”中敏感信息被查看 ${reveals} 次、导出 ${exports} 次，涉及操作账号 ${people} 个。请在该服务的审计日志中查阅标明敏感操作的记录，核对是否确为工作所需。`,
      en: `On ${day} sensitive data of ${serviceEn} was read (times: ${reveals}) and exported (times: ${exports}), by how many accounts: ${people}. See the entries of its audit log that are marked sensitive, and check that the work called for them.`,
    }),
    outside: ({ service, serviceEn, day }) => ({
      zh: `${day}，“${service}”中有敏感信息被查看或导出，请登录职工之家查看日报。`,
      en: `Sensitive data of ${serviceEn} was read or exported on ${day}. Sign in to Union Hall to see the digest.`,
    }),
  }),
  birthday: template({
    topic: "GREETINGS",
    facts: {},
    title: () => ({ zh: "生日快乐", en: "Happy birthday" }),
    text: () => ({
      zh: "今天是您的生日，工会祝您生日快乐、身体健康、工作顺心！",
      en: "Today is your birthday. The union wishes you a happy one, good health and joy at work!",
    }),
    outside: () => ({
      zh: "工会祝您生日快乐！",
      en: "The union wishes you a happy birthday!",
    }),
  }),
  festival: template({
    topic: "GREETINGS",
    facts: { festival: "P0", festivalEn: "P0" },
    title: ({ festival, festivalEn }) => ({
      zh: `${festival}问候`,
      en: `Greetings: ${festivalEn}`,
    }),
    text: ({ festival, festivalEn }) => ({
      zh: `值此${festival}，工会向您致以节日的问候，感谢您的付出！`,
      en: `On ${festivalEn} the union greets you and thanks you for your work!`,
    }),
    outside: ({ festival, festivalEn }) => ({
      zh: `工会祝您${festival}快乐！`,
      en: `The union greets you on ${festivalEn}!`,
    }),
  }),
  announcement: template({
    topic: "ANNOUNCEMENTS",
    facts: { title: "P1", text: "P1" },
    title: ({ title }) => ({ zh: String(title), en: String(title) }),
    text: ({ text }) => ({ zh: String(text), en: String(text) }),
    outside: () => ({
      zh: "工会发布了一则公告，请登录职工之家查看。",
      en: "The union has posted an announcement. Sign in to Union Hall to read it.",
    }),
  }),
} as const;

export type TemplateName = keyof typeof templates;
export type FactsOfTemplate<Name extends TemplateName> = Parameters<
  (typeof templates)[Name]["text"]
>[0];

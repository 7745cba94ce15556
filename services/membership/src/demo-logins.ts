/** The demo union's accounts: who each is, and what to see with it. The loader makes all but the three administrators. */
const logins = [
  ["system", "系统管理员", "system administrator: creates accounts"],
  ["security", "安全管理员", "security administrator: grants roles"],
  ["audit", "审计管理员", "audit administrator"],
  ["chair", "工会主席", "union chair: sees the whole union"],
  ["officer.east", "东院区工会干事", "campus officer: sees the east campus only"],
  ["leader", "工会小组长(东院区内科)", "group leader: sees the people of one department"],
  ["member", "会员", "member: sees what concerns him or her"],
] as const;

/** The logins as lines to read; the password is one for all and printed elsewhere. */
export const demoLogins = (): string =>
  logins.map(([login, zh, en]) => `${login.padEnd(14)}${zh} · ${en}\n`).join("");

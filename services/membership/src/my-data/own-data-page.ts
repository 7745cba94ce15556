import type { OwnData } from "./read-own-data.js";

/** What the parts and fields are called on the page, in Chinese; a field without a name shows its own. */
const names: Readonly<Record<string, string>> = {
  ...{ person: "基本信息", posts: "岗位", membership: "会籍变动", accounts: "账号" },
  ...{ accesses: "查看记录", consents: "同意记录", staffNo: "工号", name: "姓名", sex: "性别" },
  ...{ ethnicGroup: "民族", documentType: "证件类型", politicalStatus: "政治面貌" },
  ...{ education: "学历", workStartedOn: "参加工作日期", bornOn: "出生日期" },
  ...{ documentNo: "证件号码", mobile: "手机号", duesBaseFen: "会费基数(分/月)", campus: "院区" },
  ...{ department: "科室", category: "岗位类别", rank: "职务层级", title: "职称" },
  ...{ employmentType: "用工形式", validFrom: "开始", validTo: "结束", kind: "事项" },
  ...{ status: "会籍状态", effectiveOn: "生效日期", reason: "原因", document: "文件" },
  ...{ decidedBy: "决定机构", login: "登录名", field: "信息项", role: "身份", at: "时间" },
  ...{ purpose: "用途", version: "版本", answer: "答复" },
};

const escaped = (value: unknown): string =>
  String(value ?? "—").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A person's own data as a page that any browser opens and prints (PI-R10: copy, readable without a program of the house). */
export function ownDataPage(data: OwnData): string {
  const parts = Object.entries(data).map(([part, content]) => {
    const rows = (Array.isArray(content) ? content : [content]) as Record<string, unknown>[];
    const tables = rows.map(
      (row) =>
        `<table>${Object.entries(row)
          .map(
            ([key, value]) =>
              `<tr><th>${escaped(names[key] ?? key)}</th><td>${escaped(value)}</td></tr>`,
          )
          .join("")}</table>`,
    );
    return `<h2>${escaped(names[part] ?? part)}</h2>${tables.join("") || "<p>—</p>"}`;
  });
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>我的个人信息</title>
<style>body{font-family:sans-serif;margin:2em}table{margin:0 0 1em;border-collapse:collapse}th,td{border:1px solid #ccc;padding:.3em .8em;text-align:left}</style>
</head><body><h1>我的个人信息</h1>${parts.join("")}</body></html>`;
}

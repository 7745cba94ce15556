import { citizenIdCheckDigit } from "../../packages/registers/dist/cells/citizen-id-check-digit.js";

const families = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"];
const given = [
  ..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红梅琳建国文博雨欣浩宇思远嘉怡子涵晨阳",
];
export const campuses = ["本部院区", "东院区", "西院区", "南院区"];
const departments = 25;

const pick = (list, n) => list[n % list.length];
const two = (n) => String(n).padStart(2, "0");
const day = (year, n) => new Date(`${year}-${two(1 + (n % 12))}-${two(1 + (n % 28))}T00:00:00Z`);

/**
 * The n-th invented person as a row of the roster, always the same. Citizen numbers are of region 99xxxx, which does not
 * exist, and carry the right check digit; 25 departments a campus; nine of ten are members.
 * @param {number} n from 0
 */
export function inventedPerson(n) {
  const bornOn = day(1962 + (n % 42), n);
  const hiredOn = day(2004 + (n % 20), n * 7);
  const birth = bornOn.toISOString().slice(0, 10).replaceAll("-", "");
  // Together with the region, which counts the blocks of a thousand, no number comes twice.
  const number = `${990_000 + Math.floor(n / 1_000)}${birth}${String(n % 1_000).padStart(3, "0")}`;
  const isMember = n % 10 !== 9;
  return {
    staffNo: `B${String(n).padStart(6, "0")}`,
    name: pick(families, n) + pick(given, n * 31 + Math.floor(n / 32)) + pick(given, n * 17 + 5),
    sex: n % 3 === 0 ? "男" : "女",
    ethnicGroup: n % 12 === 0 ? "满族" : "汉族",
    bornOn,
    documentType: "居民身份证",
    documentNo: number + citizenIdCheckDigit(number),
    mobile: `199${String(10_000_000 + n)}`,
    politicalStatus: pick(["群众", "中共党员", "共青团员"], n),
    education: pick(["本科", "硕士研究生", "博士研究生", "大专"], n),
    campus: pick(campuses, n),
    department: `第${1 + (Math.floor(n / campuses.length) % departments)}科室`,
    category: pick(["护士", "医师", "医技", "行政"], n * 3),
    rank: "一般",
    title: pick(["主管护师", "主治医师", "主任医师", "技师"], n),
    employmentType: pick(["编制", "合同", "招聘", "人事代理", "劳务派遣"], n),
    workStartedOn: hiredOn,
    hiredOn,
    enrolledOn: isMember ? hiredOn : null,
    status: isMember ? "在会" : null,
    duesBase: isMember ? 3_000 + (n % 9_000) + 0.5 : null,
  };
}

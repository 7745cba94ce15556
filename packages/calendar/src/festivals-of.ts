import { type LocalDate, localDateOf } from "@union/kernel";
import type { Festival, FestivalKey } from "./festival.js";
import { findQingming } from "./find-qingming.js";
import { findLunarDay } from "./published-calendar.js";

type Day = (year: number) => LocalDate | null;
type Row = readonly [key: FestivalKey, zh: string, en: string, day: Day, until?: Day];

const solar =
  (month: number, day: number): Day =>
  (year) =>
    localDateOf(year, month, day);
const lunar =
  (month: number, day: number): Day =>
  (year) =>
    findLunarDay(year, month, day);

const solarFestivals: readonly Row[] = [
  ["NEW_YEAR", "元旦", "New Year's Day", solar(1, 1)],
  ["WOMENS_DAY", "国际劳动妇女节", "International Women's Day", solar(3, 8)],
  ["QINGMING", "清明节", "Qingming (Tomb-sweeping Day)", findQingming],
  ["LABOUR_DAY", "国际劳动节", "Labour Day", solar(5, 1)],
  ["YOUTH_DAY", "青年节", "Youth Day", solar(5, 4)],
  ["NURSES_DAY", "国际护士节", "International Nurses Day", solar(5, 12)],
  ["CHILDRENS_DAY", "国际儿童节", "Children's Day", solar(6, 1)],
  ["SAFETY_MONTH", "安全生产月", "Work Safety Month", solar(6, 1), solar(6, 30)],
  ["PARTY_DAY", "建党节", "Founding Day of the Party", solar(7, 1)],
  ["ARMY_DAY", "建军节", "Army Day", solar(8, 1)],
  ["DOCTORS_DAY", "中国医师节", "Chinese Doctors' Day", solar(8, 19)],
  ["TEACHERS_DAY", "教师节", "Teachers' Day", solar(9, 10)],
  ["NATIONAL_DAY", "国庆节", "National Day", solar(10, 1)],
  ["MENTAL_HEALTH_DAY", "世界精神卫生日", "World Mental Health Day", solar(10, 10)],
];

const lunarFestivals: readonly Row[] = [
  ["SPRING_FESTIVAL", "春节", "Spring Festival", lunar(1, 1)],
  ["LANTERN_FESTIVAL", "元宵节", "Lantern Festival", lunar(1, 15)],
  ["DRAGON_BOAT_FESTIVAL", "端午节", "Dragon Boat Festival", lunar(5, 5)],
  ["MID_AUTUMN_FESTIVAL", "中秋节", "Mid-Autumn Festival", lunar(8, 15)],
  ["DOUBLE_NINTH_FESTIVAL", "重阳节", "Double Ninth Festival", lunar(9, 9)],
];

const inYear =
  (year: number, isLunar: boolean) =>
  ([key, zh, en, day, until = day]: Row): Festival[] => {
    const [first, last] = [day(year), until(year)];
    return first && last ? [{ key, name: { zh, en }, date: first, until: last, isLunar }] : [];
  };

/**
 * The union's festivals of a year in the order of their days (domain 2.9.2). The moon's festivals and Qingming are
 * known for 1901–2099 and left out beyond; local ethnic festivals are the installation's own.
 */
export const festivalsOf = (year: number): readonly Festival[] =>
  [
    ...solarFestivals.flatMap(inYear(year, false)),
    ...lunarFestivals.flatMap(inYear(year, true)),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

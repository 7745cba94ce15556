import type { Condition } from "@union/persistence";

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/**
 * What people type into the search box: a staff number or pinyin by its beginning (`zhangs`, `zs`), a Chinese name by any
 * part of it. Never a document number or mobile.
 */
export function memberSearch(text: string): Condition {
  if (/^[\x21-\x7e ]+$/.test(text)) {
    const head = `${escapeLike(text.replaceAll(" ", ""))}%`;
    const pinyin = head.toLowerCase();
    return {
      sql: "(m.staff_no LIKE ? OR m.pinyin LIKE ? OR m.initials LIKE ?)",
      params: [head.toUpperCase(), pinyin, pinyin],
    };
  }
  return {
    sql: "m.name LIKE ?",
    params: [`%${escapeLike(text.normalize("NFC").replace(/\s/g, ""))}%`],
  };
}

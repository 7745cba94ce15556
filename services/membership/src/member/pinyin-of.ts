import { pinyin } from "pinyin-pro";

/** A name as people type it into a search box: `zhangsan`, and its initials `zs`. Characters without a reading are left out. */
export function pinyinOf(name: string): { readonly full: string; readonly initials: string } {
  const syllables = pinyin(name, { toneType: "none", type: "array", surname: "head" })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z]/g, ""))
    .filter((syllable) => syllable !== "");
  const full = syllables.join("").slice(0, 160);
  return {
    full,
    initials: syllables
      .map((syllable) => syllable[0])
      .join("")
      .slice(0, 50),
  };
}

import { pinyin } from "pinyin-pro";

type Pinyin = { readonly full: string; readonly initials: string };

/** Names that were spelled, the most common of which come again and again; forgotten all at once when they grow many. */
const spelled = new Map<string, Pinyin>();
const mostSpelled = 5_000;

/** A name as people type it into a search box: `zhangsan`, and its initials `zs`. Characters without a reading are left out. */
export function pinyinOf(name: string): Pinyin {
  const known = spelled.get(name);
  if (known) return known;
  if (spelled.size >= mostSpelled) spelled.clear();
  const made = spell(name);
  spelled.set(name, made);
  return made;
}

function spell(name: string): Pinyin {
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

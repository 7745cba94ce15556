import { attributesOf } from "./attributes-of.js";
import { scanWholePart } from "./scan-whole-part.js";
import type { ZipArchive } from "./zip-archive.js";

/** A link from one part of the package to another; `type` is the last word of its type's address. */
export type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** The relations of a part; none when it has no relations part. */
export async function relations(
  archive: ZipArchive,
  part: string,
  maxDepth: number,
): Promise<readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relation[] = [];
  if (!archive.has(name)) return found;
  const open = (tag: string, raw: string): void => {
    if (tag !== "Relationship") return;
    const attributes = attributesOf(raw);
    found.push({
      id: attributes.get("Id") ?? "",
      type: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
      target: resolve(folder, attributes.get("Target") ?? ""),
    });
  };
  await scanWholePart(archive, name, { open }, maxDepth);
  return found;
}

const resolve = (folder: string, target: string): string =>
  new URL(target, `part:///${folder}`).pathname.slice(1);

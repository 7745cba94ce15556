import type { Files } from "./files.js";
import type { StoredFile } from "./stored-file.js";

/** What a file may be asked to be: a picture (图片), a document to be read (文档), or a sheet of rows (表格). */
export type FileKind = "PICTURE" | "DOCUMENT" | "SHEET";

/** The types of each kind that uploads are taken as; they were read from the first bytes, not from a name. */
export const contentTypesOf = {
  PICTURE: ["image/jpeg", "image/png", "image/webp"],
  DOCUMENT: [
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ],
  SHEET: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv"],
} as const satisfies Readonly<Record<FileKind, readonly string[]>>;

/**
 * The file that somebody uploaded himself, if it is of one of these kinds; null where it is another's, another union's, of
 * another kind, or not there. Each use case says which kinds it takes: a picture for a proof, a document or picture for minutes.
 */
export async function requireFileKind(
  files: Pick<Files, "info">,
  owner: { readonly unionId: string; readonly accountId: string },
  fileId: string,
  kinds: readonly FileKind[],
): Promise<StoredFile | null> {
  const file = await files.info(fileId, owner.unionId);
  if (file === null || file.accountId !== owner.accountId) return null;
  const types: readonly string[] = kinds.flatMap((kind) => contentTypesOf[kind]);
  return types.includes(file.contentType) ? file : null;
}

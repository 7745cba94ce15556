/**
 * The path under which the gateway hands a file out. The service that owns the file signs it (`signLink` of
 * `@union/identity` with FILES_SECRET) for a member who may have it; the union in it is covered by the signature.
 */
export const filePath = (file: { readonly id: string; readonly unionId: string }): string =>
  `/files/${file.id}?union=${encodeURIComponent(file.unionId)}`;

/** The header that saves an answer under its name: plain for old clients, in full by RFC 5987 for the others. */
export function contentDisposition(name: string): string {
  const plain = name.replaceAll(/[^\w. -]/g, "_");
  const full = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

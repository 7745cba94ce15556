const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it may stand in a page or in an attribute's quotes. */
export const htmlText = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

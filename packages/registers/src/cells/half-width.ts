/** Full-width letters, digits and punctuation as their ASCII twins: １２Ａ（ → 12A(. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));

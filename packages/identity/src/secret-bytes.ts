/** A shared secret from its hexadecimal text; throws below 32 bytes, so that a misspelt secret never becomes an empty one. */
export function secretBytes(hex: string): Buffer {
  const isSecret = /^(?:[0-9a-f]{2}){32,}$/i.test(hex);
  if (!isSecret) throw new Error("A secret must be at least 32 bytes, written in hexadecimal.");
  return Buffer.from(hex, "hex");
}

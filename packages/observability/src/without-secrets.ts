import { describeError } from "./describe-error.js";
import { maskNumbers } from "./mask-numbers.js";
import { isSecretKey } from "./secret-keys.js";

/** Deeper than this nothing is told: nobody reads it, and a cycle ends here. */
const depthLimit = 6;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

/** A copy that may be logged: values under secret keys are gone at any depth, and numbers of persons are masked in texts. */
export function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return maskNumbers(value);
  if (typeof value === "number") return maskedNumber(value);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Error) return describeError(value);
  if (value instanceof Date) return value;
  if (depth >= depthLimit) return "[deeper]";
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, depth + 1));
  if (!isPlain(value)) return `[${value.constructor.name}]`;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      isSecretKey(key) ? "[redacted]" : withoutSecrets(item, depth + 1),
    ]),
  );
}

function maskedNumber(value: number): number | string {
  const text = String(value);
  const masked = maskNumbers(text);
  return masked === text ? value : masked;
}

import { err, ok } from "@union/kernel";
import { isRecord } from "./is-record.js";
import type { PolicyKind } from "./policy-kind.js";

/** Several named values that are decided together; exactly these fields. */
export const fields = <Values extends Readonly<Record<string, unknown>>>(
  kinds: {
    readonly [Field in keyof Values & string]: PolicyKind<Values[Field]>;
  },
): PolicyKind<Values> => {
  const names = Object.keys(kinds) as (keyof Values & string)[];
  return {
    name: "fields",
    parse: (json) => {
      const isComplete =
        isRecord(json) &&
        Object.keys(json).length === names.length &&
        names.every((name) => Object.hasOwn(json, name));
      if (!isComplete) return err({ kind: "FieldsExpected", fields: names });
      const values: Partial<Values> = {};
      for (const name of names) {
        const value = kinds[name].parse(json[name]);
        if (!value.ok) return value;
        values[name] = value.value;
      }
      return ok(values as Values);
    },
  };
};

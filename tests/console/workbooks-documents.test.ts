import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";

const schema = buildSchema(readFileSync("gateway/schema.graphql", "utf8"));
const document = readFileSync("console/src/workbooks/workbooks.graphql", "utf8");
const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

test.each(["Membership", "DemocraticManagement", "Welfare", "Activities"])(
  "what the workbooks ask of welfare can be asked of %s by its own word",
  (service) => {
    const asked = document
      .replaceAll(/Welfare(?=Register|Import|Refus)/g, service)
      .replaceAll(/welfare(?=Register|Import)/g, lower(service));
    expect(validate(schema, parse(asked)).map(({ message }) => message)).toEqual([]);
  },
);

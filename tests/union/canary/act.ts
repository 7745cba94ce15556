import { randomUUID } from "node:crypto";
import type { Caller } from "../caller.js";
import { canaries } from "./canaries.js";

export type Done = { readonly __typename: string; readonly id?: string; readonly code?: string };
const [control] = canaries.control;

/** Headers that carry the control word to wherever a request leaves a trace. */
export const underControl = (): Record<string, string> => ({
  "x-trace-id": control,
  "idempotency-key": `${control}-${randomUUID()}`,
});

/** Lets somebody do a command of one input, under the control word; answers what it made, or the code of its refusal. */
export async function act(caller: Caller, command: string, input: object): Promise<Done> {
  const type = inputs[command] ?? `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  const { done } = await caller.ask<{ done: Done }>(
    `mutation($input: ${type}!) { done: ${command}(input: $input) {
       __typename ... on Refused { code } ${withId[command] ?? ""} } }`,
    { input },
    underControl(),
  );
  return done;
}

const inputs: Readonly<Record<string, string>> = { setNoticeContact: "SetContactInput" };
const withId: Readonly<Record<string, string>> = {
  createAccount: "... on Account { id }",
  setUpOrg: "... on UnionOrg { id }",
  overridePolicy: "... on PolicyProposal { id }",
};

import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphContext } from "../graph/graph-context.js";
import type { Limiters } from "../http/limiters.js";
import { plainPagePolicy } from "../queues/plain-page.js";
import { askGraph } from "./ask-graph.js";
import { failedPage } from "./failed-page.js";

type Begun = { readonly address?: string; readonly message?: string };
type Finished = {
  readonly __typename: string;
  readonly challenge?: string;
  readonly isToBeSetUp?: boolean;
  readonly message?: string;
};

const begin = `mutation BeginHospitalSignIn { done: beginHospitalSignIn {
  ... on HospitalSignInBegun { address } ... on Refused { message } } }`;
const finish = `mutation FinishHospitalSignIn($answer: String!) { done: finishHospitalSignIn(answer: $answer) {
  __typename ... on SecondFactorNeeded { challenge isToBeSetUp } ... on NewPasswordNeeded { challenge } ... on Refused { message } } }`;
/** Longer is no answer of any provider. */
const longestAnswer = 8_192;

type Needs = {
  readonly apollo: ApolloServer<GraphContext>;
  readonly limits: Limiters;
  /** Where browsers go once they are signed in: a path of our own, whatever a request says. */
  readonly signedInPath: string;
};

/**
 * GET /sign-in/hospital and its callback lead a browser through the hospital's sign-in (OpenID Connect). With the refresh
 * cookie set it goes on to our own page; where a step is still to be taken, its challenge goes along behind the `#`, which
 * no server sees.
 */
export const hospitalRoutes =
  ({ apollo, limits, signedInPath }: Needs) =>
  async (server: FastifyInstance) => {
    server.addHook("onRequest", async (request, reply) => {
      reply.header("content-security-policy", plainPagePolicy);
      await limits.address(request);
    });
    server.get("/sign-in/hospital", async (request, reply) => {
      const begun = await askGraph<Begun>(apollo, request, reply, begin);
      if (!("data" in begun)) return fail(reply, begun.status, begun.message);
      const { address, message = "" } = begun.data;
      return address ? reply.redirect(address, 303) : fail(reply, 503, message);
    });
    server.get("/sign-in/hospital/callback", async (request, reply) => {
      const answer = answerOf(request);
      const finished = await askGraph<Finished>(apollo, request, reply, finish, { answer });
      if (!("data" in finished)) return fail(reply, finished.status, finished.message);
      const { data } = finished;
      if (data.message !== undefined) return fail(reply, 401, data.message);
      return reply.redirect(`${signedInPath}${stepOf(data)}`, 303);
    });
  };

const answerOf = ({ url }: FastifyRequest): string =>
  url.slice(0, longestAnswer).split("?").slice(1).join("?");

/** What a page of our own needs to take the next step; nothing once the session is open. */
function stepOf({ __typename, challenge, isToBeSetUp }: Finished): string {
  if (challenge === undefined) return "";
  const factor = isToBeSetUp ? "SECOND_FACTOR_SET_UP" : "SECOND_FACTOR";
  const step = __typename === "NewPasswordNeeded" ? "NEW_PASSWORD" : factor;
  return `#${new URLSearchParams({ step, challenge })}`;
}

const fail = (reply: FastifyReply, status: number, message: string): FastifyReply =>
  reply
    .code(status >= 400 ? status : 503)
    .type("text/html; charset=utf-8")
    .send(failedPage(message));

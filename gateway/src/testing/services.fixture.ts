import { publicDisclosureResolvers, publicDisclosureTypes } from "./public-disclosures.fixture.js";
import { startSubgraph, type TestSubgraph, thrown } from "./subgraph.fixture.js";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])`;

const membership = `${link}
  type Query {
    me: Member
    members(first: Int = 50, after: String): MemberConnection
    fails(code: String): String
    echo(level: Level!): Level
  }
  type Mutation {
    signIn(login: String!, password: String!): SignInResult!
    beginHospitalSignIn: BeginHospitalSignInResult!
    finishHospitalSignIn(answer: String!): FinishHospitalSignInResult!
    rename(name: String!): String
  }
  union BeginHospitalSignInResult = Refused | HospitalSignInBegun
  union FinishHospitalSignInResult = Refused | Session | SecondFactorNeeded | NewPasswordNeeded
  type HospitalSignInBegun { address: String! }
  type SecondFactorNeeded { challenge: String!  isToBeSetUp: Boolean! }
  type NewPasswordNeeded { challenge: String! }
  union SignInResult = Refused | Session
  type Session { accessToken: String! }
  type Refused { code: String!  message: String! }
  enum Level { BRANCH GROUP }
  type Member @key(fields: "id") { id: ID!  name: String  friend: Member  friends: [Member] }
  type MemberConnection { nodes: [Member!]! }
`;
const welfare = `${link}
  type Query {
    visits(first: Int = 50): [Visit]
    publicDisclosureOffice(union: String!): DisclosureOffice
    publicDisclosures(union: String!, audience: DisclosureAudience, first: Int, after: String): PublicDisclosureConnection
    publicDisclosure(union: String!, id: ID!): PublicDisclosure
    publicDisclosureData(union: String!, year: Int!, format: OpenDataFormat!): PublicDisclosureData
  }
  ${publicDisclosureTypes}
  type Visit { id: ID!  reason: String }
  type Member @key(fields: "id") { id: ID!  visits: [Visit]  }
`;

const member = (id: string) => ({ id, name: `会员${id}` });
const visit = (id: string) => ({ id, reason: "住院" });

/** What a login and its password open: an access token, or nothing. */
export type OpenSession = (login: string, password: string) => Promise<string | null>;

/** What stands behind a code of the hospital's. */
const hospitalAnswers: Readonly<Record<string, object>> = {
  open: { __typename: "Session", accessToken: "a.b.c" },
  factor: { __typename: "SecondFactorNeeded", challenge: "c.1", isToBeSetUp: false },
  setUp: { __typename: "SecondFactorNeeded", challenge: "c.1", isToBeSetUp: true },
  old: { __typename: "NewPasswordNeeded", challenge: "c.1" },
};

const resolversOfMembership = (openSession: OpenSession) => ({
  Query: {
    me: () => member("1"),
    members: (_: unknown, { first }: { first: number }) => ({
      nodes: Array.from({ length: first }, (_, at) => member(String(at))),
    }),
    fails: (_: unknown, { code }: { code?: string }) => {
      throw thrown("the row 42 of secret_table is locked", code);
    },
    echo: (_: unknown, { level }: { level: string }) => level,
  },
  Mutation: {
    signIn: async (_: unknown, { login, password }: Record<"login" | "password", string>) => {
      const accessToken = await openSession(login, password);
      return accessToken === null
        ? { __typename: "Refused", code: "WRONG_CREDENTIALS", message: "账号或密码不对。" }
        : { __typename: "Session", accessToken };
    },
    beginHospitalSignIn: () => ({
      __typename: "HospitalSignInBegun",
      address: "https://hospital.example/authorize?state=s",
    }),
    finishHospitalSignIn: (_: unknown, { answer }: { answer: string }) =>
      hospitalAnswers[new URLSearchParams(answer).get("code") ?? ""] ?? {
        __typename: "Refused",
        code: "ATTEMPT_OVER",
        message: "这次登录已失效。",
      },
    rename: (_: unknown, { name }: { name: string }) => name,
  },
  Member: { __resolveReference: ({ id }: { id: string }) => member(id) },
});
const resolversOfWelfare = {
  Query: { visits: () => [visit("v1")], ...publicDisclosureResolvers },
  Member: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    visits: ({ id }: { id: string }) => [visit(`of-${id}`)],
  },
};

/** Two services that share the entity Member. */
export async function startServices(
  secret: string,
  jwks: () => unknown,
  openSession: OpenSession,
): Promise<{ membership: TestSubgraph; welfare: TestSubgraph }> {
  return {
    membership: await startSubgraph(secret, membership, resolversOfMembership(openSession), {
      "/jwks.json": jwks,
    }),
    welfare: await startSubgraph(secret, welfare, resolversOfWelfare),
  };
}

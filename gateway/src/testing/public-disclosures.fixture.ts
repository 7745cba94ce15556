/** What a service publishes for everybody, as the public pages ask it. */
export const publicDisclosureTypes = `
  enum DisclosureAudience { PUBLIC PATIENT STAFF }
  enum OpenDataFormat { JSON CSV }
  enum DiffChange { KEPT ADDED REMOVED }
  type DisclosureOffice { slug: String!  name: String!  nameEn: String!  responsible: String!  workingBody: String!  complaints: String!  complaintsEn: String! }
  type DiffPiece { change: DiffChange!  text: String! }
  type PublicVersion { no: Int!  title: String!  correction: String  publishedOn: String!  diff: [DiffPiece!]! }
  type PublicDisclosure { id: ID!  no: String!  audience: DisclosureAudience!  category: String!  title: String  body: String  correction: String
    versionNo: Int!  publishedOn: String!  displayUntil: String  withdrawnOn: String  withdrawnBecause: String  versions: [PublicVersion!]! }
  type PublicDisclosureEdge { node: PublicDisclosure! }
  type PublicPageInfo { hasNextPage: Boolean!  endCursor: String }
  type PublicDisclosureConnection { edges: [PublicDisclosureEdge!]!  pageInfo: PublicPageInfo! }
  type PublicDisclosureData { name: String!  content: String!  sha256: String! }
`;

const office = {
  slug: "demo",
  name: "示范医院<b>",
  nameEn: "Demo Hospital",
  responsible: "院长",
  workingBody: "院办公室",
  complaints: '电话 010-0000\n<script>alert("x")</script>',
  complaintsEn: "Telephone 010-0000",
};
const evil = `<img src=x onerror=alert(1)>"'&`;
const item = {
  id: "i1",
  no: "GK-1",
  audience: "PATIENT",
  category: "价格",
  title: `收费标准${evil}`,
  body: `第一段${evil}\n第二段`,
  correction: `数字有误${evil}`,
  versionNo: 2,
  publishedOn: "2025-03-01",
  displayUntil: "2025-03-15",
  withdrawnOn: null,
  withdrawnBecause: null,
  versions: [
    { no: 1, title: "收费标准", correction: null, publishedOn: "2025-03-01", diff: [] },
    {
      ...{ no: 2, title: "收费标准", correction: "数字有误", publishedOn: "2025-03-02" },
      diff: [
        { change: "KEPT", text: "每次" },
        { change: "REMOVED", text: "三" },
        { change: "ADDED", text: `四${evil}` },
      ],
    },
  ],
};
const withdrawn = {
  ...{ ...item, id: "i2", title: null, body: null, correction: null, versions: [] },
  ...{ withdrawnOn: "2025-03-03", withdrawnBecause: "涉及隐私" },
};
const isDemo = ({ union }: { union: string }) => union === "demo";

export const publicDisclosureResolvers = {
  publicDisclosureOffice: (_: unknown, args: { union: string }) => (isDemo(args) ? office : null),
  publicDisclosures: (_: unknown, args: { union: string; audience?: string; after?: string }) => {
    if (args.union === "broken") throw new Error("the row 42 of secret_table is locked");
    const nodes = args.audience === "PUBLIC" ? [] : [item, withdrawn];
    return isDemo(args)
      ? {
          edges: nodes.map((node) => ({ node })),
          pageInfo: { hasNextPage: !args.after && nodes.length > 0, endCursor: 'c"1' },
        }
      : null;
  },
  publicDisclosure: (_: unknown, { union, id }: { union: string; id: string }) =>
    isDemo({ union }) ? ([item, withdrawn].find((one) => one.id === id) ?? null) : null,
  publicDisclosureData: (
    _: unknown,
    { union, year, format }: { union: string; year: number; format: string },
  ) =>
    isDemo({ union })
      ? {
          ...{ name: `disclosures-${year}.${format.toLowerCase()}`, content: "[]\n" },
          sha256: "0".repeat(64),
        }
      : null,
};

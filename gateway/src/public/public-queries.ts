/** The head of a union's public page. */
export type PublicOffice = {
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  readonly responsible: string;
  readonly workingBody: string;
  readonly complaints: string;
  readonly complaintsEn: string;
};
export type PublicItem = {
  readonly id: string;
  readonly no: string;
  readonly audience: "PUBLIC" | "PATIENT";
  readonly category: string;
  readonly title: string | null;
  readonly correction: string | null;
  readonly versionNo: number;
  readonly publishedOn: string;
  readonly displayUntil: string | null;
  readonly withdrawnOn: string | null;
  readonly withdrawnBecause: string | null;
};
export type PublicVersion = {
  readonly no: number;
  readonly title: string;
  readonly correction: string | null;
  readonly publishedOn: string;
  readonly diff: readonly {
    readonly change: "KEPT" | "ADDED" | "REMOVED";
    readonly text: string;
  }[];
};
export type PublicItemInFull = PublicItem & {
  readonly body: string | null;
  readonly versions: readonly PublicVersion[];
};
export type PublicList = {
  readonly edges: readonly { readonly node: PublicItem }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
export type PublicData = {
  readonly name: string;
  readonly content: string;
  readonly sha256: string;
};

const item = `id no audience category title correction versionNo publishedOn displayUntil withdrawnOn withdrawnBecause`;

/** What the public pages ask the graph, in the name of nobody. */
export const publicQueries = {
  office: `query PublicOffice($union: String!) { done: publicDisclosureOffice(union: $union) {
    slug name nameEn responsible workingBody complaints complaintsEn } }`,
  list: `query PublicList($union: String!, $audience: DisclosureAudience, $after: String) {
    done: publicDisclosures(union: $union, audience: $audience, first: 20, after: $after) {
      edges { node { ${item} } } pageInfo { hasNextPage endCursor } } }`,
  item: `query PublicItem($union: String!, $id: ID!) { done: publicDisclosure(union: $union, id: $id) {
    ${item} body versions { no title correction publishedOn diff { change text } } } }`,
  json: `query PublicJson($union: String!, $year: Int!) { done: publicDisclosureData(union: $union, year: $year, format: JSON) {
    name content sha256 } }`,
  csv: `query PublicCsv($union: String!, $year: Int!) { done: publicDisclosureData(union: $union, year: $year, format: CSV) {
    name content sha256 } }`,
} as const;

/** What the reads ask the graph; the bare handlers answer the same, field by field. */
export const questions = {
  list: `query List($filter: MemberFilterInput, $after: String) {
    members(first: 50, after: $after, filter: $filter) {
      edges { cursor node { id staffNo name sex employmentType title status statusSince campus { id name } department { id name } } }
      pageInfo { hasNextPage endCursor } } }`,
  detail: `query Detail($id: ID!) {
    member(id: $id) { id staffNo name sex employmentType title postFrom status statusSince campus { id name } department { id name }
      visits(first: 10) { edges { node { id no trigger visitedOn cashFen goods payer visitor } } pageInfo { hasNextPage } }
      proposals(first: 10) { edges { node { id no title category submittedOn status } } pageInfo { hasNextPage } } } }`,
  federated: `query Federated($after: String) {
    members(first: 50, after: $after) {
      edges { node { id staffNo name
        visits(first: 5) { edges { node { id no trigger visitedOn cashFen } } }
        proposals(first: 5) { edges { node { id no title status } } } } }
      pageInfo { hasNextPage endCursor } } }`,
};

/** A cursor of the list of people: behind this staff number. */
export const cursorAfter = (staffNo) =>
  Buffer.from(JSON.stringify([staffNo])).toString("base64url");

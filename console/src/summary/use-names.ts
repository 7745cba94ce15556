import { useEffect, useState } from "react";
import { useClient } from "urql";
import { PeopleOfRecordsDocument } from "./summary.generated.js";

/** As many as the graph gives at a time. */
const most = 200;

/** Names of people by their ids, as far as the reader may know them and they have come by now. What failed is asked again with the next ids. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const client = useClient();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [asked] = useState(() => new Set<string>());
  useEffect(() => {
    const wanted = [...new Set(ids)].filter((id) => !asked.has(id));
    for (const id of wanted) asked.add(id);
    for (let from = 0; from < wanted.length; from += most) {
      const some = wanted.slice(from, from + most);
      void client
        .query(PeopleOfRecordsDocument, { ids: some })
        .toPromise()
        .then(({ data }) => {
          const found = data?.members?.edges.map(({ node }) => [node.id, node.name] as const);
          if (found) setNames((before) => new Map([...before, ...found]));
          else for (const id of some) asked.delete(id);
        });
    }
  }, [asked, client, ids]);
  return names;
}

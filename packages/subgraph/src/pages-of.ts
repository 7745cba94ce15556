import type { Page, PageRequest } from "@union/kernel";
import DataLoader from "dataloader";

const emptyPage = { nodes: [], cursors: [], hasNextPage: false };

/**
 * A loader of lists that many parents have: one batch for all parents that ask for the same page. Use it for a connection
 * on a type of which a list may hold fifty.
 */
export function pagesOf<Row>(
  load: (parents: readonly string[], page: PageRequest) => Promise<Map<string, Page<Row>>>,
): (page: PageRequest) => DataLoader<string, Page<Row>> {
  const byPage = new Map<string, DataLoader<string, Page<Row>>>();
  return (page) => {
    const key = JSON.stringify(page);
    const known = byPage.get(key);
    if (known) return known;
    const loader = new DataLoader<string, Page<Row>>(async (parents) => {
      const pages = await load(parents, page);
      return parents.map((parent) => pages.get(parent) ?? emptyPage);
    });
    byPage.set(key, loader);
    return loader;
  };
}

/** Reads SUBGRAPH_URLS: a JSON object from each service's name to the URL of its graph. Throws a sentence. */
export function subgraphUrls(json: string): Readonly<Record<string, string>> {
  const wrong = new Error(
    'must be a JSON object like {"membership":"http://127.0.0.1:4101/graphql"}.',
  );
  let urls: unknown;
  try {
    urls = JSON.parse(json);
  } catch {
    throw wrong;
  }
  if (typeof urls !== "object" || urls === null || Array.isArray(urls)) throw wrong;
  const fits = Object.values(urls).every((url) => typeof url === "string" && URL.canParse(url));
  if (!fits || Object.keys(urls).length === 0) throw wrong;
  return urls as Record<string, string>;
}

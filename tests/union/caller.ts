import { readFile } from "node:fs/promises";
import { basename } from "node:path";

type Token = () => string | Promise<string>;
export type Problem = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
};
export type Answer<T> = { readonly data: T | null; readonly errors: readonly Problem[] };

/** Somebody at the gateway, as a browser or a campus system would be. */
export class Caller {
  constructor(
    private readonly url: string,
    private readonly token: Token | null,
  ) {}

  static async signIn(url: string, login: string, password: string): Promise<Caller> {
    const mutation = `mutation($login: String!, $password: String!) { signIn(login: $login, password: $password) {
      ... on Session { accessToken } ... on Refused { code message } } }`;
    const { signIn } = await new Caller(url, null).ask<{
      signIn: { accessToken?: string; message?: string };
    }>(mutation, { login, password });
    if (!signIn.accessToken) throw new Error(signIn.message);
    return new Caller(url, () => signIn.accessToken!);
  }

  async try<T>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const authorization = this.token && { authorization: `Bearer ${await this.token()}` };
    const answer = await fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...authorization, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await answer.json()) as Partial<Answer<T>>;
    return { data, errors };
  }

  async ask<T>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<T> {
    const { data, errors } = await this.try<T>(query, variables, headers);
    if (errors.length > 0 || data === null)
      throw new Error(errors.map(({ message }) => message).join("; "));
    return data;
  }

  async upload(
    content: string | Buffer,
    name = typeof content === "string" ? basename(content) : "登记表.xlsx",
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const bytes = typeof content === "string" ? await readFile(content) : content;
    const form = new FormData();
    form.append("file", new Blob([new Uint8Array(bytes)]), name);
    const authorization = this.token && { authorization: `Bearer ${await this.token()}` };
    return fetch(`${this.url}/files`, {
      method: "POST",
      headers: { ...authorization, ...headers },
      body: form,
    });
  }

  async uploaded(content: string | Buffer, name?: string): Promise<string> {
    const answer = await this.upload(content, name);
    if (!answer.ok) throw new Error(await answer.text());
    return ((await answer.json()) as { id: string }).id;
  }
}

import { readFileSync } from "node:fs";
import { basename } from "node:path";

const signIn = `mutation($login: String!, $password: String!) { signIn(login: $login, password: $password) {
  ... on Session { accessToken } ... on Refused { code message } } }`;

/** Somebody who is signed in at the gateway. */
class Caller {
  constructor(url, token) {
    this.url = url;
    this.token = token;
  }

  /** The data of an operation; throws with the gateway's own sentence where it fails. */
  async ask(query, variables = {}, headers = {}) {
    const answer = await fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await answer.json();
    if (errors?.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
    return data;
  }

  /** The value of a mutation that may refuse; throws with the refusal's sentence. */
  async tell(mutation, variables, key) {
    const headers = key ? { "idempotency-key": key } : {};
    const [value] = Object.values(await this.ask(mutation, variables, headers));
    if (value?.code !== undefined) throw new Error(`${value.code}: ${value.message}`);
    return value;
  }

  /** Uploads a file; answers its id. */
  async upload(path) {
    const form = new FormData();
    form.append("file", new Blob([readFileSync(path)]), basename(path));
    const headers = { authorization: `Bearer ${this.token}` };
    const answer = await fetch(`${this.url}/files`, { method: "POST", headers, body: form });
    if (!answer.ok)
      throw new Error(`${basename(path)} 上传失败 · upload failed: ${await answer.text()}`);
    return (await answer.json()).id;
  }
}

/** The demo's gateway: all of its accounts share one password. */
export class Gateway {
  constructor(url, password) {
    if (!url || !password) throw new Error("GATEWAY_URL and DEMO_PASSWORD must be set");
    this.url = url;
    this.password = password;
  }

  /** Signs in; null where there is no such account yet. */
  async find(login) {
    const session = await new Caller(this.url, null).ask(signIn, {
      login,
      password: this.password,
    });
    return session.signIn.accessToken ? new Caller(this.url, session.signIn.accessToken) : null;
  }

  async as(login) {
    const caller = await this.find(login);
    if (!caller) throw new Error(`账号 ${login} 无法登录 · ${login} cannot sign in`);
    return caller;
  }
}

import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { accessTokenSigner } from "../../packages/identity/dist/index.js";
import { interrupted } from "../local/interrupted.mjs";
import { campuses } from "./invented-person.mjs";

const importRegisters = `mutation($input: ImportRegistersInput!) { importMembershipRegisters(input: $input) {
  ... on RegisterImports { imports { id } } ... on Refused { code message } } }`;
const openCampus = `mutation($input: OpenCampusInput!) { openCampus(input: $input) {
  ... on Campus { id } ... on Refused { code message } } }`;

/** A union of a stage, as its chair sees it: signed in by a token that is signed with the run's own key. */
export class Union {
  constructor(stage) {
    this.stage = stage;
    this.id = randomUUID();
    this.accountId = randomUUID();
  }

  /** Founds a union with four campuses. */
  static async found(stage) {
    const union = new Union(stage);
    await union.signIn();
    await stage.sql.query(
      "INSERT INTO union_hall_membership.union_org (union_id, id, level, name, version) VALUES (?, ?, 'BASE_LEVEL', '测试工会', 1)",
      [union.id, union.id],
    );
    union.campusIds = [];
    for (const name of campuses) {
      const input = { name, validFrom: "2020-01-01" };
      const { openCampus: campus } = await union.ask(openCampus, { input });
      if (!campus.id) throw new Error(campus.message);
      union.campusIds.push(campus.id);
    }
    return union;
  }

  /** Fetches a fresh access token; one lives a quarter of an hour. */
  async signIn() {
    const signer = accessTokenSigner(JSON.stringify(this.stage.secrets.signingKey));
    const actor = {
      accountId: this.accountId,
      unionId: this.id,
      memberId: null,
      sessionId: randomUUID(),
      grants: [{ role: "CHAIR", campusIds: null, departmentIds: null }],
    };
    this.headers = { authorization: `Bearer ${await signer.sign(actor, new Date())}` };
  }

  /** Data of an operation; throws what the gateway says where it fails. */
  async ask(query, variables = {}) {
    const answer = await fetch(`${this.stage.address("gateway")}/graphql`, {
      method: "POST",
      headers: { ...this.headers, "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /**
   * Uploads a roster and imports it, as an officer would.
   * @returns {Promise<{ id: string, askedAt: number, startedAt: number, endedAt: number }>} moments in milliseconds
   */
  async importRoster(path) {
    const form = new FormData();
    form.append("file", new Blob([readFileSync(path)]), "roster.xlsx");
    const upload = await fetch(`${this.stage.address("gateway")}/files`, {
      method: "POST",
      headers: this.headers,
      body: form,
    });
    const { id: fileId, errors } = await upload.json();
    if (!fileId) throw new Error(JSON.stringify(errors));
    const askedAt = Date.now();
    const { importMembershipRegisters: asked } = await this.ask(importRegisters, {
      input: { fileId },
    });
    if (!asked.imports) throw new Error(asked.message);
    const id = asked.imports[0].id;
    const startedAt = await this.#seen(id, "RUNNING", 5);
    const endedAt = await this.#seen(id, "DONE", 50);
    return { id, askedAt, startedAt, endedAt };
  }

  /** When an import was first seen in a state, or beyond it. */
  async #seen(id, wanted, everyMs) {
    const states = ["QUEUED", "RUNNING", "DONE"];
    const sql = "SELECT state, refused FROM union_hall_membership.register_import WHERE id = ?";
    for (;;) {
      interrupted.throwIfAborted();
      const [[{ state, refused }]] = await this.stage.sql.query(sql, [id]);
      if (state === "FAILED" || refused > 0) throw new Error(`${state}, ${refused} rows refused`);
      if (states.indexOf(state) >= states.indexOf(wanted)) return Date.now();
      await pause(everyMs);
    }
  }
}

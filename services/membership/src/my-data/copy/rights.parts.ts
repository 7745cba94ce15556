import { correctionStages, openAsked } from "../../correction/index.js";
import { emergencyAccessStages } from "../../emergency-access/index.js";
import { erasureStages } from "../../erasure/index.js";
import type { OwnDataPart, OwnRow } from "./own-data-part.js";

/** What is held of a person's accounts, of who saw his data, and of what he asked for. */
export const rightsParts = {
  accounts: {
    name: { zh: "账号", en: "Accounts" },
    sql: `SELECT login, opened_at AS openedAt, last_signed_in_at AS lastSignedInAt, closed_at AS closedAt FROM account
      WHERE union_id = ? AND member_id = ? ORDER BY login`,
  },
  grants: {
    name: { zh: "账号的角色", en: "Roles of the accounts" },
    sql: `SELECT a.login, g.role, g.valid_from AS validFrom, g.valid_to AS validTo, g.revoked_at AS revokedAt FROM account a
      JOIN role_grant g ON g.union_id = a.union_id AND g.account_id = a.id
      WHERE a.union_id = ? AND a.member_id = ? ORDER BY g.id`,
  },
  accesses: {
    name: { zh: "查看记录", en: "Who saw my data" },
    sql: `SELECT field, reason, role, at FROM reveal WHERE union_id = ? AND member_id = ? ORDER BY at`,
  },
  exports: {
    name: { zh: "导出记录", en: "Files in which my data left" },
    sql: `SELECT e.what AS exportOf, e.reason, COALESCE(e.role, 'OWNER') AS role, e.people, e.at FROM sensitive_export_person p
      JOIN sensitive_export e ON e.union_id = p.union_id AND e.id = p.export_id
      WHERE p.union_id = ? AND p.member_id = ? ORDER BY e.id`,
  },
  emergencies: {
    name: { zh: "紧急查看", en: "Emergency accesses" },
    sql: `SELECT role, reason, opened_at AS openedAt, ends_at AS endsAt, state FROM emergency_access
      WHERE union_id = ? AND member_id = ? ORDER BY id`,
    words: { state: emergencyAccessStages.states },
  },
  handovers: {
    name: { zh: "对外提供记录", en: "To whom my data was provided" },
    sql: `SELECT t.recipient, t.contact, t.purpose, t.kinds, t.way, t.basis, t.handed_on AS handedOn FROM data_handover_person p
      JOIN data_handover t ON t.union_id = p.union_id AND t.id = p.handover_id
      WHERE p.union_id = ? AND p.member_id = ? ORDER BY t.handed_on, t.id`,
  },
  incidents: {
    name: { zh: "个人信息安全事件", en: "Incidents that I was told of" },
    sql: `SELECT t.kinds, t.cause AS incidentCause, t.harm, t.measures, t.contact, t.found_on AS foundOn, t.told_on AS toldOn
      FROM data_incident_person p JOIN data_incident t ON t.union_id = p.union_id AND t.id = p.incident_id
      WHERE p.union_id = ? AND p.member_id = ? AND t.told_on IS NOT NULL ORDER BY t.told_on, t.id`,
  },
  consents: {
    name: { zh: "同意记录", en: "Consents" },
    sql: "SELECT purpose, version, answer, at FROM consent WHERE union_id = ? AND member_id = ? ORDER BY at",
  },
  corrections: {
    name: { zh: "更正申请", en: "Corrections" },
    sql: `SELECT field, salt, asked, reason, state, requested_at AS requestedAt FROM record_correction
      WHERE union_id = ? AND member_id = ? ORDER BY id`,
    words: { state: correctionStages.states },
    open: ({ salt, asked, ...row }: OwnRow, keys): OwnRow => ({
      ...row,
      ...openAsked(keys, { salt: salt as Buffer | null, asked: asked as Buffer | null }),
    }),
  },
  erasures: {
    name: { zh: "删除申请", en: "Requests for erasure" },
    sql: `SELECT ground, reason, state, requested_at AS requestedAt FROM erasure WHERE union_id = ? AND member_id = ? ORDER BY id`,
    words: { state: erasureStages.states },
  },
} satisfies Readonly<Record<string, OwnDataPart>>;

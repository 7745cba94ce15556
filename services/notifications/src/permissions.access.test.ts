import { randomUUID } from "node:crypto";
import { type Role, roles } from "@union/kernel";
import { permissionGaps } from "@union/subgraph";
import { actorOf, type TestService, testService } from "@union/testing";
import { permissions } from "./permissions.js";
import { notificationsBy } from "./service.js";

const officers: readonly Role[] = ["CHAIR", "UNION_OFFICER"];
const overseers: readonly Role[] = [...officers, "SYSTEM_ADMINISTRATOR"];

/** Every root field, an operation that calls it, and who may. */
const walk: readonly (readonly [string, string, readonly Role[]])[] = [
  [
    "Query.notificationsDeadLetters",
    "{ notificationsDeadLetters { next } }",
    ["SYSTEM_ADMINISTRATOR"],
  ],
  [
    "Mutation.driveNotificationsDeadLetter",
    `mutation { driveNotificationsDeadLetter(id: "1") { __typename } }`,
    ["SYSTEM_ADMINISTRATOR"],
  ],
  [
    "Mutation.dismissNotificationsDeadLetter",
    `mutation { dismissNotificationsDeadLetter(id: "1") { __typename } }`,
    ["SYSTEM_ADMINISTRATOR"],
  ],
  ["Query.inbox", "{ inbox { totalCount } }", roles],
  ["Query.inboxNotice", `{ inboxNotice(id: "1") { id } }`, roles],
  ["Query.inboxState", "{ inboxState { unread } }", roles],
  ["Query.noticePreferences", "{ noticePreferences { rests { id } } }", roles],
  ["Query.noticeContacts", "{ noticeContacts { contacts { channel } } }", roles],
  ["Query.notice", `{ notice(id: "1") { id } }`, overseers],
  ["Query.notices", "{ notices { totalCount } }", overseers],
  [
    "Query.noticeReconciliation",
    `{ noticeReconciliation(on: "2025-01-01") { unbalanced } }`,
    overseers,
  ],
  ["Query.noticeProviders", "{ noticeProviders { channel } }", ["SYSTEM_ADMINISTRATOR"]],
  ["Query.failedWebhooks", "{ failedWebhooks { totalCount } }", ["SYSTEM_ADMINISTRATOR"]],
  ["Query.notificationsDirectory", "{ notificationsDirectory { members } }", officers],
  [
    "Query.notificationsAuditLog",
    "{ notificationsAuditLog { totalCount } }",
    ["AUDIT_ADMINISTRATOR"],
  ],
  ["Mutation.markInboxRead", "mutation { markInboxRead { __typename } }", roles],
  [
    "Mutation.chooseNoticePreference",
    "mutation { chooseNoticePreference(input: { topic: GREETINGS, channel: EMAIL, isOn: false }) { __typename } }",
    roles,
  ],
  [
    "Mutation.addRestWindow",
    `mutation { addRestWindow(from: "2025-01-01T00:00:00Z", to: "2025-01-02T00:00:00Z") { __typename } }`,
    roles,
  ],
  ["Mutation.removeRestWindow", `mutation { removeRestWindow(id: "1") { __typename } }`, roles],
  [
    "Mutation.setNoticeContact",
    `mutation { setNoticeContact(input: { channel: EMAIL, address: null }) { __typename } }`,
    roles,
  ],
  [
    "Mutation.announce",
    `mutation { announce(input: { title: "", text: "" }) { __typename } }`,
    officers,
  ],
  [
    "Mutation.resendFailedDeliveries",
    `mutation { resendFailedDeliveries(noticeId: "1", channel: EMAIL) { __typename } }`,
    ["SYSTEM_ADMINISTRATOR"],
  ],
  [
    "Mutation.resendFailedWebhooks",
    `mutation { resendFailedWebhooks(target: "oa") { __typename } }`,
    ["SYSTEM_ADMINISTRATOR"],
  ],
];

let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy(["EMAIL"]));
});
afterAll(() => service.close());

test("every root field has a rule, every rule a root field, and the walk below knows them all", () => {
  expect(permissionGaps(service.subgraph.schema, permissions)).toEqual([]);
  expect(walk.map(([field]) => field).sort()).toEqual(Object.keys(permissions).sort());
});

test.each(walk)(
  "%s is open to exactly those who hold its permission",
  async (_, query, allowed) => {
    const unionId = randomUUID();
    const open: Role[] = [];
    for (const role of roles) {
      const { errors } = await service.try(actorOf(unionId, role), query);
      if (errors.length === 0) open.push(role);
      else expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    }
    expect(new Set(open)).toEqual(new Set(allowed));
    const { errors } = await service.try(null, query);
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  },
);

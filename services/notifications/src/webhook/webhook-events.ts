import type { EventName, UnionEvents } from "@union/messages";

type Data = Readonly<Record<string, unknown>>;
/** What of an event is told; null where it is no news. */
type Told<Name extends EventName> = (payload: UnionEvents[Name]) => Data | null;

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

/**
 * The events that other systems of the campus hear, and what of them: ids, codes, days and counts, never a name. Who needs
 * more asks the graph for it, where his own permissions decide. An event without a line leaves the house by no webhook.
 */
export const webhookEvents: { readonly [Name in EventName]?: Told<Name> } = {
  "role.granted.v1": ({ grantId, accountId, role, validFrom, validTo, isToldAgain }) =>
    isToldAgain ? null : { grantId: grantId ?? null, accountId, role, validFrom, validTo },
  "membership.recorded.v1": ({ memberId, fact, effectiveOn }) => ({ memberId, fact, effectiveOn }),
  "register.imported.v1": ({ importId, service, accepted, unchanged, refused }) => ({
    importId,
    service,
    accepted,
    unchanged,
    refused,
  }),
  "policy.changed.v1": ({ overrides, isToldAgain }) =>
    isToldAgain
      ? null
      : {
          policies: overrides.map(({ key, campusId, effectiveFrom }) => ({
            key,
            campusId,
            effectiveFrom,
          })),
        },
  "campus.changed.v1": ({ campuses, isToldAgain }) =>
    isToldAgain ? null : { campusIds: idsOf(campuses) },
  "department.changed.v1": ({ departments, isToldAgain }) =>
    isToldAgain ? null : { departmentIds: idsOf(departments) },
};

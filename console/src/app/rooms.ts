import type { Me } from "./me.js";

type Role = Me["grants"][number]["role"];

/** The rooms of the console in the order of the navigation; `roles` null is everybody who is signed in. */
export const rooms = [
  { name: "home", path: "/", roles: null },
  { name: "inbox", path: "/inbox", roles: null },
  {
    name: "people",
    path: "/people",
    roles: ["CHAIR", "UNION_OFFICER", "BRANCH_CHAIR", "GROUP_LEADER"],
  },
  { name: "coverage", path: "/coverage", roles: ["CHAIR", "UNION_OFFICER"] },
  {
    name: "organisation",
    path: "/organisation",
    roles: ["CHAIR", "UNION_OFFICER", "BRANCH_CHAIR"],
  },
  { name: "workbooks", path: "/workbooks", roles: ["CHAIR", "UNION_OFFICER"] },
  { name: "summary", path: "/summary", roles: ["CHAIR", "UNION_OFFICER"] },
  { name: "queues", path: "/dead-letters", roles: ["SYSTEM_ADMINISTRATOR"] },
] as const satisfies readonly Room[];

type Room = {
  readonly name: string;
  readonly path: string;
  readonly roles: readonly Role[] | null;
};
export type RoomName = (typeof rooms)[number]["name"];

/** The rooms that somebody may enter. What he may see in them the graph decides. */
export const roomsOf = ({ grants }: Me) =>
  rooms.filter(
    ({ roles }) =>
      roles === null || grants.some(({ role }) => (roles as readonly Role[]).includes(role)),
  );

/** Whether an address lies in a room that is closed to somebody. */
export function isClosedTo(me: Me, address: string): boolean {
  const room = rooms.find(({ path }) => path !== "/" && `${address}/`.startsWith(`${path}/`));
  return room !== undefined && !roomsOf(me).includes(room);
}

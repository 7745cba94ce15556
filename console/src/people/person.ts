import type { PersonQuery } from "./person.generated.js";

/** Somebody of the staff, as his own page shows him. */
export type Person = NonNullable<PersonQuery["member"]>;

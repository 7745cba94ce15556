import { Directory, type PeopleFilter as DirectoryFilter } from "@union/directory";
import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { consentBasisOf, type PolicyOverride } from "@union/policy";
import type { Audience, PeopleFilter } from "./audience.js";
import { RoleHolderRepository } from "./role-holder.repository.js";

/** Recipients that travel together: one message carries so many, one statement writes so many. */
const pageSize = 500;

/** Finds out who is meant. */
export class AudienceReader {
  constructor(private readonly sql: Sql) {}

  /** The recipients of an audience on a day, each once, at most 500 at a time. */
  async *pages(unionId: string, audience: Audience, on: LocalDate): AsyncGenerator<string[]> {
    if (audience.kind === "MEMBERS") return yield* this.members(unionId, audience, on);
    const named =
      audience.kind === "PERSONS"
        ? audience.recipients
        : await new RoleHolderRepository(this.sql).holding(
            unionId,
            audience.roles,
            audience.campusIds,
            on,
          );
    const recipients = await new Directory(this.sql).standing(unionId, named);
    for (let at = 0; at < recipients.length; at += pageSize)
      yield recipients.slice(at, at + pageSize);
  }

  private async *members(
    unionId: string,
    { filter, purpose }: Extract<Audience, { kind: "MEMBERS" }>,
    on: LocalDate,
  ): AsyncGenerator<string[]> {
    const directory = new Directory(this.sql);
    const overrides = purpose ? await directory.policyOverrides(unionId) : [];
    const use = purpose && {
      purpose,
      basis: consentBasisOf(
        purpose,
        { on, campusId: null },
        overrides as readonly PolicyOverride[],
      ),
    };
    for (let after: string | null = null; ; ) {
      const people = await directory.peopleOf(unionId, narrowed(filter), after, pageSize);
      const ids = people.map(({ id }) => id);
      const meant = use ? await directory.consenting(unionId, use, ids) : ids;
      if (meant.length > 0) yield meant;
      if (people.length < pageSize) return;
      after = people.at(-1)!.id;
    }
  }
}

/** What is null in a stored audience does not narrow, as what is absent does not in the directory's filter. */
const narrowed = (filter: PeopleFilter): DirectoryFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));

import { auditResolver } from "./audit-resolver.js";
import { deadLetterResolver } from "./dead-letter-resolver.js";
import { directoryResolver } from "./directory-resolver.js";
import { dueDateResolver } from "./due-date-resolver.js";
import { fieldName } from "./field-name.js";
import { granted, type Permissions, signedIn } from "./permissions.js";
import { registerResolver } from "./register-resolver.js";

type Common = {
  readonly followsDirectory?: boolean;
  readonly takesRegisters?: boolean;
  readonly hasDeadlines?: boolean;
};

/** The root fields that every service has under its own word: registers, audit log, dead letters, what is due where it has clocks and, for followers, its directory. */
export const commonResolvers = (
  service: string,
  { followsDirectory = true, takesRegisters = true, hasDeadlines = false }: Common = {},
): (new () => object)[] => [
  auditResolver(service),
  deadLetterResolver(service),
  ...(hasDeadlines ? [dueDateResolver(service)] : []),
  ...(takesRegisters ? [registerResolver(service)] : []),
  ...(followsDirectory ? [directoryResolver(service)] : []),
];

/** Who may use the fields of {@link commonResolvers}. */
export const commonPermissions = (
  service: string,
  { followsDirectory = true, takesRegisters = true, hasDeadlines = false }: Common = {},
): Permissions => ({
  [`Query.${fieldName(service, "AuditLog")}`]: granted("audit.read"),
  [`Query.${fieldName(service, "DeadLetters")}`]: granted("operations.read"),
  [`Mutation.drive${service}DeadLetter`]: granted("operations.write"),
  [`Mutation.dismiss${service}DeadLetter`]: granted("operations.write"),
  ...(hasDeadlines && { [`Query.${fieldName(service, "DueDates")}`]: signedIn }),
  ...(takesRegisters && {
    [`Mutation.import${service}Registers`]: granted("registers.import"),
    [`Mutation.undo${service}Import`]: granted("registers.import"),
    [`Mutation.cancel${service}Import`]: granted("registers.import"),
    [`Mutation.export${service}RefusedRows`]: granted("registers.import"),
    [`Query.${fieldName(service, "Registers")}`]: granted("registers.read"),
    [`Mutation.export${service}Register`]: granted("registers.read"),
    [`Query.${fieldName(service, "Import")}`]: granted("registers.read"),
    [`Query.${fieldName(service, "Imports")}`]: granted("registers.read"),
  }),
  ...(followsDirectory && {
    [`Query.${fieldName(service, "Directory")}`]: granted("registers.read"),
  }),
});

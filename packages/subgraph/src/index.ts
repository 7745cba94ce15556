export {
  buildSubgraph,
  type ReferenceResolver,
  type Subgraph,
  type SubgraphParts,
} from "./build-subgraph.js";
export { commonPermissions, commonResolvers } from "./common-fields.js";
export {
  type Connection,
  connectionFrom,
  connectionType,
  PageInfoType,
} from "./connection.type.js";
export { deliberateError, signedInActor } from "./deliberate-error.js";
export type { DirectoryContext } from "./directory-resolver.js";
export type { DueDateRoom, DueDates, WordedDueDate } from "./due-date-room.js";
export { type Execute, executor, type Operation } from "./execute.js";
export { FigureRecordType, FigureType } from "./figure.type.js";
export { FiguresArgs, figuresFor } from "./figures.args.js";
export { type KnownEntity, knownEntity } from "./known-entity.js";
export type { Letter, LetterPage, LetterRoom, LetterUnknown } from "./letter-room.js";
export { loaderById, loaderOf } from "./loader-by-id.js";
export { type Locale, localeOf, say } from "./locale.js";
export { PageArgs, pageOf } from "./page.args.js";
export { pagesOf } from "./pages-of.js";
export {
  everyone,
  granted,
  guard,
  type Permissions,
  permissionGaps,
  type Rule,
  requireScope,
  signedIn,
} from "./permissions.js";
export { publicError } from "./public-error.js";
export { RefusedType, refused, resultOf } from "./refused.type.js";
export { DownloadType, RegisterImportType } from "./register.type.js";
export type { RegisterContext, RegisterRoom } from "./register-context.js";
export type { RequestContext } from "./request-context.js";
export { CountScalar, DateTimeScalar, FenScalar, JsonScalar, LocalDateScalar } from "./scalars.js";
export { type Running, type ServeOptions, serveSubgraph } from "./serve-subgraph.js";
export { StageStepType } from "./stage-step.type.js";
export { type StepLoaders, stepLoaders } from "./step-loaders.js";

import { Directory } from "@union/directory";
import { type Clock, dayOf, type LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import type { RegisterContext } from "@union/subgraph";
import { contractCommands } from "./collective-contract/contract.commands.js";
import { congressCommands } from "./congress/congress.commands.js";
import { consultationCommands } from "./consultation/consultation.commands.js";
import { delegateCommands } from "./delegate/delegate.commands.js";
import { disclosureCommands } from "./disclosure/disclosure.commands.js";
import { evaluationCommands } from "./evaluation/evaluation.commands.js";
import { recallCommands } from "./evaluation/recall/recall.commands.js";
import { hospitalResultCommands } from "./hospital-result/hospital-result.commands.js";
import { type Loaders, loadersFor } from "./loaders.js";
import { proposalCommands } from "./proposal/proposal.commands.js";
import { ProposalReader } from "./proposal/proposal.reader.js";
import { sessionCommands } from "./session/session.commands.js";
import { suggestionCommands } from "./suggestion/suggestion.commands.js";

/** Everything that changes the state of democratic management, a line a capability. */
export const commandsOn = (ground: ServiceGround) => ({
  ...contractCommands(ground),
  ...evaluationCommands(ground),
  ...recallCommands(ground),
  ...disclosureCommands(ground),
  ...congressCommands(ground),
  ...delegateCommands(ground),
  ...sessionCommands(ground),
  ...proposalCommands(ground),
  ...consultationCommands(ground),
  ...hospitalResultCommands(ground),
  ...suggestionCommands(ground),
});

export type Context = RegisterContext & {
  readonly today: LocalDate;
  readonly now: Clock;
  readonly sql: Sql;
  readonly directory: Directory;
  readonly commands: ReturnType<typeof commandsOn>;
  readonly readers: { readonly proposals: ProposalReader };
  readonly loaders: Loaders;
  readonly campusExists: (campusId: string) => Promise<boolean>;
};

/** What a request of democratic management holds. */
export const contextFor = (ground: ServiceGround) => {
  const sql = ground.db.manager;
  const now = ground.clock;
  const directory = new Directory(sql);
  const readers = { proposals: new ProposalReader(sql) };
  const commands = commandsOn(ground);
  return (request: RegisterContext): Context => ({
    ...request,
    ...{ today: dayOf(now()), now, sql, directory, commands, readers },
    loaders: loadersFor(sql, request.actor, dayOf(now())),
    campusExists: (campusId) => directory.hasCampus(request.actor?.unionId ?? "", campusId),
  });
};

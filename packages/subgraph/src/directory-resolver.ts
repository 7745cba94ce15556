import { Ctx, Directive, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { signedInActor } from "./deliberate-error.js";
import { fieldName } from "./field-name.js";
import type { RequestContext } from "./request-context.js";
import { DateTimeScalar } from "./scalars.js";

type DirectoryState = {
  readonly members: number;
  readonly campuses: number;
  readonly departments: number;
  readonly lastChangeAt: Date | null;
};

/** What a service's context holds to tell how much its directory knows. */
export type DirectoryContext = RequestContext & {
  readonly directory: { state(unionId: string): Promise<DirectoryState> };
};

@Directive("@shareable")
@ObjectType("DirectoryState", {
  description: "How much a service knows of the organisation and its people (通讯录同步状态).",
})
export class DirectoryStateType {
  @Field(() => Int, { description: "People it knows (人数)." }) members!: number;
  @Field(() => Int, { description: "Campuses it knows (院区数)." }) campuses!: number;
  @Field(() => Int, { description: "Departments it knows (科室数)." }) departments!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the newest of it was told." })
  lastChangeAt!: Date | null;
}

/** The root field by which one sees whether a service has caught up with the roster. */
export function directoryResolver(service: string): new () => object {
  @Resolver()
  class DirectoryResolver {
    @Query(() => DirectoryStateType, {
      nullable: true,
      name: fieldName(service, "Directory"),
      description: "How far this service has followed the roster (通讯录同步状态).",
    })
    async directoryState(@Ctx() context: DirectoryContext): Promise<DirectoryStateType> {
      const state = await context.directory.state(signedInActor(context).unionId);
      return Object.assign(new DirectoryStateType(), state);
    }
  }
  return DirectoryResolver;
}

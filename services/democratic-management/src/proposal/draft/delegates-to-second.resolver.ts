import { Directory } from "@union/directory";
import { isUnseen } from "@union/kernel";
import { signedInActor } from "@union/subgraph";
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { MandateReader } from "../../congress/index.js";
import type { Context } from "../../context.js";
import { formalDelegates } from "./formal-delegates.js";

/** Delegates shown at most: whoever is not among them is found by more of his name. */
const most = 20;

@ObjectType("DelegateToSecond", {
  description: "A formal delegate of any campus, as those may know him who ask for his second.",
})
export class DelegateToSecondType {
  @Field(() => ID, { description: "The person, as askToSecond names him." }) memberId!: string;
  @Field(() => String, { description: "His name (姓名)." }) name!: string;
  @Field(() => String, { nullable: true, description: "Where he works (科室)." })
  department!: string | null;
  @Field(() => String, { nullable: true, description: "On which campus (院区)." })
  campus!: string | null;
}

@Resolver()
export class DelegatesToSecondResolver {
  @Query(() => [DelegateToSecondType], {
    nullable: true,
    description:
      "Formal delegates of the congress that sits, of whichever campus, by a part of their names; for delegates, who ask them to second (可邀请附议的代表).",
  })
  async delegatesToSecond(
    @Arg("name", () => String, { description: "A part of the name (姓名)." }) name: string,
    @Ctx() context: Context,
  ): Promise<DelegateToSecondType[]> {
    const { sql, today } = context;
    const { unionId, memberId } = signedInActor(context);
    const mandates = new MandateReader(sql);
    const congress = await mandates.congressOn(unionId, "STAFF", today);
    if (congress === null || memberId === null || isUnseen(name)) return [];
    const formal = await formalDelegates(mandates, unionId, congress.id, today);
    if (!formal.delete(memberId)) return [];
    const directory = new Directory(sql);
    const people = [...(await directory.membersById(unionId, [...formal])).values()];
    const wanted = people.filter((one) => one.name.includes(name.trim())).slice(0, most);
    const departments = namesOf(await directory.departments(unionId));
    const campuses = namesOf(await directory.campuses(unionId));
    return wanted.map(({ id, name: called, departmentId, campusId }) =>
      Object.assign(new DelegateToSecondType(), {
        ...{ memberId: id, name: called },
        department: departments.get(departmentId) ?? null,
        campus: campuses.get(campusId) ?? null,
      }),
    );
  }
}

const namesOf = (
  places: readonly { readonly id: string; readonly name: string }[],
): Map<string, string> => new Map(places.map(({ id, name }) => [id, name]));

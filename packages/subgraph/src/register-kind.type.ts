import { type AnyLanding, guardedFields } from "@union/registers";
import { Directive, Field, ObjectType } from "type-graphql";

@Directive("@shareable")
@ObjectType("RegisterColumn", { description: "One column of a register (台账列)." })
export class RegisterColumnType {
  @Field(() => String, { description: "Its title, e.g. 工号." }) title!: string;
  @Field(() => Boolean, { description: "Whether each row must have it (必填)." })
  isRequired!: boolean;
  @Field(() => Boolean, {
    description: "Whether it holds personal values (P2, P3), which leave only with a reason.",
  })
  isPersonal!: boolean;
  @Field(() => String, { description: "What to type, in Chinese, as in the template." })
  description!: string;
}

@Directive("@shareable")
@ObjectType("Register", {
  description: "A sheet that officers keep and the house takes in (台账).",
})
export class RegisterKindType {
  @Field(() => String, { description: "Its name, e.g. visits." }) name!: string;
  @Field(() => String, { description: "The name of its sheet, e.g. 走访慰问." }) sheet!: string;
  @Field(() => [RegisterColumnType], { description: "Its columns, in the order of the sheet." })
  columns!: RegisterColumnType[];

  static of({ register }: AnyLanding): RegisterKindType {
    const personal = new Set(guardedFields(register));
    const columns = Object.entries(register.columns).map(([field, column]) =>
      Object.assign(new RegisterColumnType(), {
        title: column.title,
        isRequired: column.isRequired,
        isPersonal: personal.has(field),
        description: column.description,
      }),
    );
    const { name, sheet } = register;
    return Object.assign(new RegisterKindType(), { name, sheet, columns });
  }
}

const visible =
  /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Surrogate}\u2800]/u;

/** Whether nothing of a text can be seen: it is empty, or made of blanks and characters without a shape. */
export const isUnseen = (text: string): boolean => !visible.test(text);

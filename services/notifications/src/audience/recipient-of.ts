/** Whom notices for an account reach: the person behind it, or the account itself where none stands behind it. */
export const recipientOf = ({
  accountId,
  memberId,
}: {
  readonly accountId: string;
  readonly memberId: string | null;
}): string => memberId ?? accountId;

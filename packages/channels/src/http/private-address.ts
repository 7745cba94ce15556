/** The host is at an address that may not be spoken to. */
export class PrivateAddress extends Error {
  override readonly name = "PrivateAddress";
  readonly code = "PRIVATE_ADDRESS";
  constructor() {
    super("the host is at an address that may not be spoken to");
  }
}

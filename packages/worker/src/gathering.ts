type Waiting<In, Out> = {
  readonly item: In;
  readonly resolve: (done: Out) => void;
  readonly reject: (failure: unknown) => void;
};

/**
 * Does many items in one go: what arrives while one lot is worked on makes up the next. Where a lot fails, each of its
 * items is tried alone, so that one bad item spoils no other.
 */
export class Gathering<In, Out> {
  private waiting: Waiting<In, Out>[] = [];
  private isBusy = false;

  /** `work` answers one outcome an item, in order. */
  constructor(private readonly work: (items: readonly In[]) => Promise<readonly Out[]>) {}

  do(item: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.isBusy) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.isBusy = true;
    // What comes with the same message from the queue still joins.
    await new Promise(setImmediate);
    while (this.waiting.length > 0) await this.settle(this.waiting.splice(0));
    this.isBusy = false;
  }

  private async settle(lot: readonly Waiting<In, Out>[]): Promise<void> {
    try {
      const done = await this.work(lot.map(({ item }) => item));
      for (const [n, { resolve }] of lot.entries()) resolve(done[n] as Out);
    } catch (failure) {
      if (lot.length === 1) return lot[0]?.reject(failure);
      for (const one of lot) await this.settle([one]);
    }
  }
}

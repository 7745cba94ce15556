/** A wait that can be cut short. Ending it while nobody waits cuts the next wait, so that no call is lost. */
export class Pause {
  private wake: (() => void) | null = null;
  private ended = false;

  async for(milliseconds: number): Promise<void> {
    if (!this.ended)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    this.wake = null;
    this.ended = false;
  }

  end(): void {
    this.ended = true;
    this.wake?.();
  }
}

/** For a run of many steps: how far it has come. */
export interface ProgressOptions {
  /** Called after each step; nothing of the result depends on it. */
  readonly progress?: ((done: number, all: number) => void) | undefined;
}

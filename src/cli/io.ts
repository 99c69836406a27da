/** All that the command touches of the world outside. */
export interface Io {
  /** Reads a file as UTF-8; throws what the file system throws. */
  readonly read: (file: string) => string;
  readonly exists: (file: string) => boolean;
  /** Writes a file and makes the folders on the way to it. */
  readonly write: (file: string, text: string) => void;
  /** Loads a module; throws what the module throws. */
  readonly load: (file: string) => Promise<object>;
  readonly stdin: () => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether the output is a terminal that shows colours. */
  readonly color: boolean;
  /** Columns of the output. */
  readonly width: number;
  readonly version: string;
  /** The value of an environment variable. */
  readonly env: (name: string) => string | undefined;
}

/** 0: nothing at or above the threshold, 1: something is, 2: wrong use or input. */
export type ExitCode = 0 | 1 | 2;

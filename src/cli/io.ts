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
  /** The bytes of a file, or of standard input for `-`, piece by piece; throws what the file system throws. */
  readonly pieces: (file: string) => AsyncIterable<Uint8Array>;
  /** Adds to the end of a file that only its owner may read. */
  readonly append: (file: string, text: string) => void;
  /** A secret's bytes, and whether others than its owner may open the file. */
  readonly secret: (file: string) => { readonly bytes: Uint8Array; readonly isOpenToOthers: boolean };
  /** A file of the playground, which comes with the package. */
  readonly page: (file: string) => Uint8Array;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Waits until whoever reads the output has taken what was written. */
  readonly taken: () => Promise<void>;
  /** Whether a person looks on: what `err` writes goes to a terminal. */
  readonly isWatched: boolean;
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

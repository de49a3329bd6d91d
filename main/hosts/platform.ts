/**
 * A file's bytes, or the pieces of a large one in turn, as they are made. A piece is good until the next is asked for: its
 * memory is used again. Making may fail half-way: it throws then.
 */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>

/** A folder that is being filled; nobody sees it before it is full. */
export type OpenFolder = {
  /**
   * Adds a file. `path` is the names of its folders and its own: the host makes them good for every system, short
   * enough, and different where two are the same.
   */
  readonly add: (path: readonly string[], bytes: Uint8Array) => Promise<void>
}

/** What the app asks of its host. Everything that differs between hosts is behind this. */
export type Platform = {
  /** Where the store lies, absolute. */
  readonly dataFolder: string
  readonly now: () => Date
  /**
   * Gives the user a file, wholly or not at all: a dialog, a download or a folder, as the host does it. Asks for the
   * place first; answers the host's own words for it, or null when the user thought better of it and nothing was made.
   * Throws `disk-full`, `save-failed`, and what making the content throws.
   */
  readonly saveFile: (name: string, content: FileContent, mime: string) => Promise<string | null>
  /**
   * Gives the user a folder (the browser: an archive of it) with what `fill` adds: wholly or not at all. Asks for the
   * place first; answers the host's own words for it, or null when the user thought better of it and nothing was made.
   * Throws `disk-full`, `save-failed`, `path-too-long`, and what `fill` throws.
   */
  readonly saveFolder: (name: string, fill: (folder: OpenFolder) => Promise<void>) => Promise<string | null>
  /** Opens a saved file, or shows the folder it lies in; absent where the host cannot. */
  readonly openSaved?: (savedAs: string, how: 'open' | 'show') => Promise<void>
  /** Keeps a secret as safely as the host is able to. */
  readonly keepSecret: (secret: Buffer) => void
  /** The secret kept before, or undefined. Throws `host-secret-unreadable` where another host keeps it. */
  readonly readSecret: () => Buffer | undefined
  readonly forgetSecret: () => void
}

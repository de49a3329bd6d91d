/** What the app asks of its host. Everything that differs between hosts is behind this. */
export type Platform = {
  /** Where the store lies, absolute. */
  readonly dataFolder: string
  readonly now: () => Date
  /**
   * Gives the user a file: a dialog, a download or a folder, as the host does it.
   * Answers the host's own words for the place, or null when the user thought better of it.
   */
  readonly saveFile: (name: string, bytes: Uint8Array, mime: string) => Promise<string | null>
  /** Opens a saved file, or shows the folder it lies in; absent where the host cannot. */
  readonly openSaved?: (savedAs: string, how: 'open' | 'show') => Promise<void>
  /** Keeps a secret as safely as the host is able to. */
  readonly keepSecret: (secret: Buffer) => void
  /** The secret kept before, or undefined. Throws `host-secret-unreadable` where another host keeps it. */
  readonly readSecret: () => Buffer | undefined
  readonly forgetSecret: () => void
}

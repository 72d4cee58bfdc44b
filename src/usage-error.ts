import type { Text } from './text.ts'

/** Wrong use of the command line, or a file that cannot be read or written: exit code 2 and no stack. */
export class UsageError extends Error {
  readonly said: Text

  constructor(said: Text) {
    super(said.en)
    this.said = said
  }
}

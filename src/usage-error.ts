import type { Text } from './text.ts'

/** Wrong use of the command line, or a file that cannot be read or written: exit code 2 and no stack. */
export class UsageError extends Error {
  readonly said: Text

  constructor(said: Text) {
    super(said.en)
    this.name = 'UsageError'
    this.said = said
  }
}

/** By its name and not its class: each command is bundled by itself and brings a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError' && 'said' in error
}

/** A command as a shell needs to know it; read off the command line itself. */
export interface CommandSpec {
  readonly name: string
  readonly about: string
  readonly options: readonly OptionSpec[]
}

export interface OptionSpec {
  /** `--output`, `-o`. */
  readonly names: readonly string[]
  readonly about: string
  readonly takesValue: boolean
}

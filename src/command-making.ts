import type { Command } from 'commander'
import { editHelp } from './i18n/edit-help.ts'
import { wordsOf } from './i18n/words.ts'
import { writingHelp } from './i18n/writing-help.ts'
import type { Io } from './io.ts'
import type { Language } from './text.ts'

/** What it takes to describe a command and to run it; `done` takes its exit code. */
export interface Making {
  readonly program: Command
  readonly help: ReturnType<typeof wordsOf>['help']
  readonly writing: (typeof writingHelp)[Language]
  readonly editing: (typeof editHelp)[Language]
  /** With the options of every command. */
  readonly common: (command: Command) => Command
  /** With those of every command that weighs findings. */
  readonly weighing: (command: Command) => Command
  readonly io: Io
  readonly done: (code: number) => void
}

/** Adds one command to the program. */
export type Make = (making: Making) => void

export function makingOf(program: Command, language: Language, io: Io, done: (code: number) => void): Making {
  const { help } = wordsOf(language)
  const common = (command: Command) =>
    command
      .option('--lang <nl|en>', help.lang)
      .option(`--as-of <${help.word.date}>`, help.asOf)
      .option(`--config <${help.word.path}>`, help.config)
      .option('-q, --quiet', help.quiet)
      .option('--color', help.color)
      .option('--no-color', help.noColor)
  const weighing = (command: Command) => common(command).option(`--baseline <${help.word.path}>`, help.baseline)
  return { program, help, writing: writingHelp[language], editing: editHelp[language], common, weighing, io, done }
}

/** For an option that may be given more than once. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

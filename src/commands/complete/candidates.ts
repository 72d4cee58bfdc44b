import type { Io } from '../../io.ts'
import type { Language } from '../../text.ts'
import { fieldsAsOptions, valuesOfField } from './field-values.ts'
import { valuesOfOption } from './option-values.ts'
import type { CommandSpec, OptionSpec } from './spec.ts'
import { wordsOfCommand } from './words-of-command.ts'

export interface Candidate {
  readonly value: string
  readonly about: string
}

export interface Candidates {
  readonly offered: readonly Candidate[]
  /** Whether names of files and folders go there as well. */
  readonly files?: boolean
  /** Whether what is offered is only the beginning of a word. */
  readonly more?: boolean
}

/** What may stand in the place of the last word. */
export function candidatesFor(
  words: readonly string[],
  specs: readonly CommandSpec[],
  language: Language,
  io: Io,
): Candidates {
  const [typed, before] = [words.at(-1) ?? '', words.slice(0, -1)]
  const { command, rest } = split(before)
  const spec = specs.find(({ name }) => name === command)
  if (spec === undefined) return { offered: command === undefined ? commandsOf(specs, typed) : [] }
  const option = spec.options.find(({ names }) => names.includes(before.at(-1) ?? ''))
  if (option?.takesValue === true) return valuesOfOption(spec.name, option, rest, language, io)
  const plain = plainWords(rest, spec.options)
  const section = spec.name === 'add' ? plain[0] : undefined
  if (typed.startsWith('-'))
    return {
      offered: [...(section === undefined ? [] : fieldsAsOptions(section, language)), ...optionsOf(spec.options)],
    }
  const last = before.at(-1) ?? ''
  if (section !== undefined && option === undefined && last.startsWith('--'))
    return { offered: valuesOfField(section, last, language, io) }
  return wordsOfCommand(spec.name, typed, plain, language, io)
}

/** The command and the words behind it; options of `eco` itself (`--lang en`) may stand before it. */
function split(words: readonly string[]): { command: string | undefined; rest: readonly string[] } {
  const at = words.findIndex((word, index) => !word.startsWith('-') && words[index - 1] !== '--lang')
  return at === -1 ? { command: undefined, rest: [] } : { command: words[at], rest: words.slice(at + 1) }
}

function commandsOf(specs: readonly CommandSpec[], typed: string): readonly Candidate[] {
  const own = ['--help', '--version'].map((value) => ({ value, about: '' }))
  return [...specs.map(({ name, about }) => ({ value: name, about })), ...(typed.startsWith('-') ? own : [])]
}

function optionsOf(options: readonly OptionSpec[]): readonly Candidate[] {
  return options.flatMap(({ names, about }) =>
    names.filter((name) => name.startsWith('--')).map((value) => ({ value, about })),
  )
}

/** The words that are no option and no value of one. */
function plainWords(words: readonly string[], options: readonly OptionSpec[]): readonly string[] {
  const takesValue = (word: string | undefined) =>
    options.some((one) => one.takesValue && one.names.includes(word ?? ''))
  return words.filter((word, at) => !word.startsWith('-') && !takesValue(words[at - 1]))
}

import { type FormatName, formatNames } from '../../format/formats.ts'
import { UsageError } from '../../usage-error.ts'
import { choiceOf } from '../options.ts'

/** One `--format`: a form of output, and the file that it goes to; undefined for standard output. */
export interface OutputChoice {
  readonly name: FormatName
  readonly file: string | undefined
}

/** Each `--format name` or `--format name=file`; text on standard output when none was given. */
export function outputChoices(words: readonly string[]): readonly OutputChoice[] {
  const choices = (words.length === 0 ? ['text'] : words).map(choice)
  const spoken = choices.filter(({ file }) => file === undefined)
  if (spoken.length > 1) throw severalSpoken(spoken.map(({ name }) => name))
  const files = choices.flatMap(({ file }) => file ?? [])
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw sameFile(twice)
  return choices
}

function choice(word: string): OutputChoice {
  const at = word.indexOf('=')
  const name = choiceOf('--format', at === -1 ? word : word.slice(0, at), formatNames)
  const file = at === -1 ? '-' : word.slice(at + 1)
  if (file.trim() === '') throw noFile(word)
  if (/\.ya?ml$/i.test(file)) throw yamlFile(file)
  return { name, file: file === '-' ? undefined : file }
}

function severalSpoken(names: readonly string[]): UsageError {
  const [first = '', second = ''] = names
  return new UsageError({
    nl: `Er kan maar één vorm tegelijk naar het scherm. Geef de andere een bestand: --format ${first} --format ${second}=bestand`,
    en: `Only one form at a time can go to the screen. Give the other a file: --format ${first} --format ${second}=file`,
  })
}

function sameFile(file: string): UsageError {
  return new UsageError({
    nl: `Twee vormen gaan naar ${file}. Geef elke vorm een eigen bestand.`,
    en: `Two forms go to ${file}. Give each form a file of its own.`,
  })
}

function noFile(word: string): UsageError {
  return new UsageError({
    nl: `Achter --format ${word} hoort een bestand, zoals ${word}uitkomst.txt.`,
    en: `--format ${word} needs a file, such as ${word}result.txt.`,
  })
}

function yamlFile(file: string): UsageError {
  return new UsageError({
    nl: `${file} kan niet: eco leest elk YAML-bestand in de map als deel van het ecosysteem. Kies een andere naam.`,
    en: `${file} cannot be: eco reads every YAML file in the folder as part of the ecosystem. Choose another name.`,
  })
}

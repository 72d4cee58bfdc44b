import { type Paint, plain } from '../format/paint.ts'
import { wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import { isDay } from '../model/notation.ts'
import { nearest } from '../near.ts'
import { type Language, languages, type Text } from '../text.ts'
import { UsageError } from '../usage-error.ts'

/** The options that every command takes. */
export interface CommonOptions {
  readonly lang?: string
  readonly asOf?: string
  /** Another `eco.config.yaml`. */
  readonly config?: string
  /** The file of known findings, for the commands that tell or count findings. */
  readonly baseline?: string
  readonly quiet?: boolean
  readonly color?: boolean
}

/** The language asked for on the command line; undefined when none was. */
export function languageOf(options: CommonOptions): Language | undefined {
  return options.lang === undefined ? undefined : choiceOf('--lang', options.lang, languages)
}

/** The day to reckon with: `--as-of`, else today. */
export function dayOf(options: CommonOptions, io: Io): string {
  if (options.asOf === undefined) return io.today()
  if (isDay(options.asOf)) return options.asOf
  throw new UsageError(inBoth((language) => wordsOf(language).help.badDate(options.asOf ?? '')))
}

/** Whether to colour: `--color` or `--no-color`, else `FORCE_COLOR` and `NO_COLOR`, else whether this is a terminal. */
function wantsColour({ color }: CommonOptions, io: Io): boolean {
  if (color !== undefined) return color
  if (io.env.NO_COLOR !== undefined && io.env.NO_COLOR !== '') return false
  const forced = io.env.FORCE_COLOR
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  return io.isTerminal && io.env.TERM !== 'dumb'
}

/** Colour where someone sees it; it is loaded only then. */
export async function paintFor(options: CommonOptions, io: Io): Promise<Paint> {
  return wantsColour(options, io) ? (await import('../format/colour.ts')).colour : plain
}

/** The value as one of the allowed words, or a `UsageError` with the nearest. */
export function choiceOf<C extends string>(option: string, value: string, allowed: readonly C[]): C {
  const found = allowed.find((one) => one === value)
  if (found !== undefined) return found
  const near = nearest(value, allowed)
  throw new UsageError(
    inBoth((language) => {
      const { help } = wordsOf(language)
      const said = help.badChoice(option, value, allowed.join(', '))
      return near === undefined ? said : `${said} ${help.didYouMean(near)}`
    }),
  )
}

export function inBoth(say: (language: Language) => string): Text {
  return { nl: say('nl'), en: say('en') }
}

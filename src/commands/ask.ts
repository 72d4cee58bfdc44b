import { confirm, isCancel, multiselect, select, text } from '@clack/prompts'
import type { Conversation } from '../io.ts'
import type { Language, Text } from '../text.ts'
import { UsageError } from '../usage-error.ts'

/** One of the answers that can be chosen; `hint` stands beside it while it is looked at. */
export interface Choice<V extends string> {
  readonly value: V
  readonly label: string
  readonly hint?: string
}

/** Questions to someone at a keyboard. Stopping (Ctrl-C or Escape) is a `UsageError`: nothing was done yet. */
export interface Asker {
  /** A line of text; `fault` says what is wrong with an answer, or nothing. An empty answer is `otherwise`. */
  readonly line: (question: Text, more?: LineOptions) => Promise<string>
  readonly one: <V extends string>(question: Text, choices: readonly Choice<V>[], first?: V) => Promise<V>
  readonly several: <V extends string>(
    question: Text,
    choices: readonly Choice<V>[],
    first?: readonly V[],
  ) => Promise<readonly V[]>
  readonly yes: (question: Text, first?: boolean) => Promise<boolean>
}

export interface LineOptions {
  /** What an empty answer means; shown while nothing is typed. */
  readonly otherwise?: string
  /** Shown while nothing is typed, when an empty answer means nothing. */
  readonly example?: Text
  readonly fault?: (answer: string) => Text | undefined
}

/** Load this module only to ask: `const { askerFor } = await import('./ask.ts')`. */
export function askerFor(conversation: Conversation, language: Language): Asker {
  return {
    line: async (question, more = {}) =>
      answered(await text({ ...conversation, message: question[language], ...lineOptions(more, language) })).trim(),
    one: async (question, choices, first) =>
      answered(
        await select<string>({
          ...conversation,
          message: withKeys(question, keys.one, language),
          options: [...choices],
          showInstructions: false,
          ...(first === undefined ? {} : { initialValue: first }),
        }),
      ) as (typeof choices)[number]['value'],
    several: async (question, choices, first = []) =>
      answered(
        await multiselect<string>({
          ...conversation,
          message: withKeys(question, keys.several, language),
          options: choices,
          initialValues: first,
          required: false,
          showInstructions: false,
        }),
      ) as (typeof choices)[number]['value'][],
    yes: async (question, first = true) =>
      answered(
        await confirm({
          ...conversation,
          message: question[language],
          active: { nl: 'ja', en: 'yes' }[language],
          inactive: { nl: 'nee', en: 'no' }[language],
          initialValue: first,
        }),
      ),
  }
}

const keys = {
  one: { nl: 'pijltjes en enter', en: 'arrows and enter' },
  several: { nl: 'spatie kiest, enter is klaar', en: 'space chooses, enter is done' },
} as const

function withKeys(question: Text, how: Text, language: Language): string {
  return `${question[language]} (${how[language]})`
}

function lineOptions({ otherwise, example, fault }: LineOptions, language: Language) {
  const shown = otherwise ?? example?.[language]
  return {
    ...(shown === undefined ? {} : { placeholder: shown }),
    ...(otherwise === undefined ? {} : { defaultValue: otherwise }),
    validate: (answer: string | undefined) => fault?.(answer?.trim() || (otherwise ?? ''))?.[language],
  }
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>
  throw new UsageError({ nl: 'Gestopt. Er is niets geschreven.', en: 'Stopped. Nothing was written.' })
}

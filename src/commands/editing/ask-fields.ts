import type { Ecosystem } from '../../graph/ecosystem.ts'
import type { Conversation } from '../../io.ts'
import type { Shape } from '../../model/shape.ts'
import { type Language, languages, type Text } from '../../text.ts'
import { isUsageError } from '../../usage-error.ts'
import type { Asker } from '../ask.ts'
import { fieldLabel, titleOf } from '../things/naming.ts'
import type { ListPlace } from './list-place.ts'
import { readValue } from './read-value.ts'
import type { Known } from './read-word.ts'

/** Asks for fields one by one: what can be chosen is chosen, anything else is typed and read as `eco set` reads it. */
export async function askFields(
  keys: readonly string[],
  place: ListPlace,
  ecosystem: Known,
  conversation: Conversation,
  language: Language,
): Promise<ReadonlyMap<string, unknown>> {
  const { askerFor } = await import('../ask.ts')
  const asker = askerFor(conversation, language)
  const answers = new Map<string, unknown>()
  for (const key of keys) answers.set(key, await askField(key, place, ecosystem, asker, language))
  return answers
}

/** More than these nobody looks through with arrows. */
const mostChoices = 30

async function askField(
  key: string,
  place: ListPlace,
  ecosystem: Known,
  asker: Asker,
  language: Language,
): Promise<unknown> {
  const shape = place.item.fields[key] as Shape
  const [nl, en] = languages.map((one) => fieldLabel(place.index, key, shape, one))
  const question = { nl: nl ?? key, en: en ?? key }
  const choices = choicesFor(shape, ecosystem, language)
  if (shape.kind === 'flag') return asker.yes(question)
  if (choices.length > 0 && choices.length <= mostChoices) return asker.one(question, choices)
  const fault = (answer: string) => faultOf(() => readValue(answer, shape, key, ecosystem))
  return readValue(await asker.line(question, { fault }), shape, key, ecosystem)
}

function choicesFor(
  shape: Shape,
  ecosystem: Ecosystem,
  language: Language,
): readonly { readonly value: string; readonly label: string }[] {
  if (shape.kind === 'choice')
    return Object.entries(shape.labels).map(([value, names]) => ({ value, label: names[language === 'nl' ? 0 : 1] }))
  if (shape.kind !== 'reference') return []
  return shape.to.flatMap((index) =>
    [...(ecosystem.index.get(index) ?? [])].map(([value, { item }]) => ({
      value,
      label: titleOf(ecosystem, index, item as unknown as Readonly<Record<string, unknown>>, language),
    })),
  )
}

function faultOf(read: () => unknown): Text | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    if (isUsageError(error)) return error.said
    throw error
  }
}

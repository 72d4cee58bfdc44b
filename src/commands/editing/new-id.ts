import type { Ecosystem } from '../../graph/ecosystem.ts'
import { isId } from '../../model/notation.ts'
import { kebab } from '../../near.ts'
import { UsageError } from '../../usage-error.ts'
import { shown } from '../../visible.ts'
import type { ListPlace } from './list-place.ts'
import { sharing } from './shared-ids.ts'

/** An id that was given, when it is one and is free. */
export function givenId(id: string, { index }: { readonly index: string }, ecosystem: Ecosystem): string {
  if (!isId(id)) throw noId(id)
  const taken = takenIn(id, index, ecosystem)
  if (taken === undefined) return id
  throw new UsageError({
    nl: `Het id "${id}" is al in gebruik (${taken}). Kies een ander.`,
    en: `The id "${id}" is already taken (${taken}). Choose another.`,
  })
}

/** A free id after what a thing is called; undefined when there are no letters or digits in it. */
export function derivedId(
  words: readonly string[],
  { index }: { readonly index: string },
  ecosystem: Ecosystem,
): string | undefined {
  const base = short(kebab(words.join(' ')) ?? '')
  if (base === '') return undefined
  const free = (id: string) => takenIn(id, index, ecosystem) === undefined
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`
    if (free(id)) return id
  }
}

/** Of a long title the first words: people type ids. */
function short(id: string): string {
  return id.length <= 40
    ? id
    : id
        .slice(0, 41)
        .replace(/-[^-]*$/, '')
        .slice(0, 40)
}

/** Refuses what has the name of something in its list: a command that was given twice, more often than two of one name. */
export function refuseTwice(values: ReadonlyMap<string, unknown>, { index }: ListPlace, ecosystem: Ecosystem): void {
  const name = nameIn(Object.fromEntries(values))
  const twin = [...(ecosystem.index.get(index) ?? [])].find(([, { item }]) => nameIn(item as Named) === name)
  if (name === undefined || twin === undefined) return
  const place = `${index}/${twin[0]}`
  const called = String(values.get('name') ?? values.get('title') ?? values.get('topic'))
  throw new UsageError({
    nl: `"${shown(called)}" staat er al (${place}). Wijzig dat met eco set ${place}.VELD WAARDE. Is dit echt iets anders, geef dan een eigen id met --id.`,
    en: `"${shown(called)}" is there already (${place}). Change that with eco set ${place}.FIELD VALUE. If this is really something else, give an id of its own with --id.`,
  })
}

interface Named {
  readonly name?: unknown
  readonly title?: unknown
  readonly topic?: unknown
}

/** In lower case: `Gemeente` and `gemeente` are the same name. */
function nameIn({ name, title, topic }: Named): string | undefined {
  const called = name ?? title ?? topic
  return typeof called === 'string' ? called.toLowerCase() : undefined
}

function takenIn(id: string, index: string, ecosystem: Ecosystem): string | undefined {
  const name = sharing(index).find((one) => ecosystem.index.get(one)?.has(id))
  return name === undefined ? undefined : `${name}/${id}`
}

export function noId(id: string): UsageError {
  const meant = kebab(id)
  return new UsageError({
    nl: `"${shown(id)}" is geen id: kleine letters en cijfers met streepjes ertussen${meant === undefined ? '' : `, zoals ${meant}`}.`,
    en: `"${shown(id)}" is no id: lower-case letters and digits joined by hyphens${meant === undefined ? '' : `, such as ${meant}`}.`,
  })
}

import { grouped } from '../../grouping.ts'
import { sentence } from '../sentences.ts'
import type { Plan } from './plan.ts'

interface Noted {
  readonly name: string
  readonly caveat: string | undefined
}

/** The caveats at the things that a table shows, so that nobody takes them for more than they are. */
export function notesOn(
  items: readonly Noted[],
  { words, list }: Pick<Plan, 'list'> & { readonly words: Pick<Plan['words'], 'quoted'> },
) {
  const noted = items.flatMap(({ name, caveat }) => {
    const text = sentence(caveat)
    return text === null ? [] : [{ name, text }]
  })
  return [...grouped(noted, ({ text }) => text)].map(([text, group]) => ({
    names: list([...new Set(group.map(({ name }) => words.quoted(name)))]),
    text,
  }))
}

import type { Assessment } from '../src/assess.ts'
import { editionFor } from '../src/edition.ts'
import { reports } from '../src/reports/reports.ts'
import { type Language, languages } from '../src/text.ts'
import { exampleCalled, print } from './reports/writing.ts'

const examples = ['noordoostpolder', 'pps-klimaatadaptatie']
const editions = new Map<string, Assessment>()
const written = new Map<string, string>()

/** Every document of every example in every language. */
export const documents = examples.flatMap((example) =>
  reports.flatMap(({ id }) =>
    languages.map((language) => ({ example, id, language, name: `${example}: ${id} (${language})` })),
  ),
)

/** A document as partners get it, written once. */
export function write(example: string, id: string, language: Language): string {
  const key = `${example} ${id} ${language}`
  const text = written.get(key) ?? print(id, edition(example, language), language)
  written.set(key, text)
  return text
}

/** What partners may know of one example, worked out once. */
function edition(example: string, language: Language): Assessment {
  const key = `${example} ${language}`
  const known =
    editions.get(key) ?? editionFor(exampleCalled(example), { audience: 'partners', unmarked: 'partners', language })
  editions.set(key, known)
  return known
}

import type { Assessment } from '../assess.ts'
import { type Checked, countOf, type Style } from '../format/checked.ts'
import type { Located } from '../located.ts'
import { visible } from '../visible.ts'

/** Where each id of an ecosystem was met first, in the order in which they are checked. */
export type Met = Map<string, MetAt>

export interface MetAt {
  readonly place: Located['place']
  readonly position: Located['position']
}

/** The warning at the id of an ecosystem that another one already has; none for the first. */
export function duplicateEcosystem({ ecosystem, placeOf }: Assessment, met: Met): readonly Located[] {
  const id = ecosystem.ecosystem?.id
  if (!id) return []
  const path = ['ecosystem', 'id']
  const { file, position } = placeOf(path)
  const first = met.get(id)
  if (first === undefined) {
    met.set(id, { place: { file, path }, position })
    return []
  }
  return [
    {
      rule: 'duplicate-ecosystem',
      severity: 'warning',
      message: {
        nl: `Een ander ecosysteem heeft ook het id "${id}".`,
        en: `Another ecosystem has the id "${id}" as well.`,
      },
      hint: {
        nl: 'Geef elk ecosysteem een eigen id, of haal de map weg die een kopie is.',
        en: 'Give each ecosystem an id of its own, or remove the folder that is a copy.',
      },
      place: { file, path },
      position,
      related: [{ ...first, message: { nl: 'Hier staat het eerste.', en: 'The first one is here.' } }],
    },
  ]
}

/** One line for each ecosystem above the summary, so that nobody overlooks that there is more than one. */
export function perEcosystem(all: readonly Checked[], { words }: Style): string {
  if (all.length < 2) return ''
  const width = all.reduce((most, { folder }) => Math.max(most, visible(folder).length), 0)
  const lines = all.map((one) => {
    const counts = [words.errors(countOf([one], 'error')), words.warnings(countOf([one], 'warning'))].join(', ')
    return `${visible(one.folder).padEnd(width)}  ${counts}`
  })
  return `${lines.join('\n')}\n`
}

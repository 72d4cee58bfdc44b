import type { Partner } from '../../model/definition.ts'
import { called, clause, short } from '../sentences.ts'
import type { Wording } from '../wording.ts'
import { byHelix } from './parties.ts'

const mostPerGroup = 9

/** The partners per world around the ecosystem; the core first, and at most nine boxes a group. */
export function partnerMap(partners: readonly Partner[], wording: Wording) {
  if (partners.length === 0) return null
  const groups = byHelix(partners).map(({ helix, members }, group) => {
    const sorted = [...members].sort((a, b) => closeness(a) - closeness(b))
    const shown = sorted.length > mostPerGroup + 1 ? sorted.slice(0, mostPerGroup) : sorted
    const hidden = sorted.length - shown.length
    return {
      node: `g${group + 1}`,
      title: wording.words.helix[helix],
      boxes: shown.map((partner, box) => ({
        node: `g${group + 1}p${box + 1}`,
        name: short(called(partner)),
        core: partner.involvement === 'core',
      })),
      rest: hidden === 0 ? null : { node: `g${group + 1}rest`, name: wording.words.more(String(hidden)) },
    }
  })
  return {
    centre: short(clause(wording.ecosystem.ecosystem?.name) ?? '…', 60),
    groups,
    core: partners.some(({ involvement }) => involvement === 'core'),
    hidden: groups.some(({ rest }) => rest !== null),
  }
}

export function closeness({ involvement }: Partner): number {
  const order = ['core', 'ring', 'following', 'outside']
  return involvement === undefined ? order.length : order.indexOf(involvement)
}

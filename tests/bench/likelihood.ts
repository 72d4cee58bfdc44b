import type { Chances } from './chances.ts'

/** How many items a list has for each partner. */
export function perPartner(list: string): number {
  return amounts[list] ?? 0.05
}

const amounts: Readonly<Record<string, number>> = {
  partners: 1,
  actions: 5,
  relations: 2,
  value_flows: 2,
  funding: 1,
  costs: 0.5,
  capabilities: 0.5,
  dependencies: 0.5,
  roles: 0.2,
  risks: 0.2,
  goals: 0.1,
  indicators: 0.1,
  stakeholders: 0.1,
  decisions: 0.1,
}

/** What says where a fact comes from, and what only means something beside the checklists. */
export function isLeftOut(key: string): boolean {
  return ['ecosystem', 'answers', 'methods_used', ...provenance].includes(key)
}

const provenance = ['source', 'illustrative', 'caveat', 'note', 'visibility']

/** Whether an item says what it need not say. */
export function isSaid(index: string, key: string, chance: Chances): boolean {
  const isUsual = always[index]?.includes(key) === true
  return chance.isLikely(provenance.includes(key) ? 0.03 : isUsual ? 1 : 0.5)
}

const always: Readonly<Record<string, readonly string[]>> = {
  partners: ['helix', 'status', 'commitment', 'brings', 'gets'],
  actions: ['goals', 'owner', 'contributors', 'start', 'deadline', 'status', 'hours'],
  goals: ['owner', 'deadline', 'indicators'],
  capabilities: ['provided_by'],
  chain: ['partners'],
  roles: ['holder'],
  funding: ['from'],
}

/** What cannot be true together is put right: who takes part has not left, what is under way is not done. */
export function consistent(index: string, item: Record<string, unknown>, chance: Chances): object {
  if (index === 'partners') {
    const { left: _, left_reason: __, replaced_by: ___, ...present } = item
    return { ...present, status: chance.oneOf(['active', 'active', 'active', 'committed', 'approached']) }
  }
  if (item.from !== undefined && item.from === item.to) return { ...item, to: item.from === first ? second : first }
  if (index !== 'actions') return item
  const { done_on: _, kind: __, every, ...once } = item
  const status = chance.oneOf(['planned', 'planned', 'active', 'active', 'done', 'stopped'])
  const isRecurring = every !== undefined && chance.isLikely(0.2)
  if (isRecurring) return { ...once, kind: 'recurring', every, status: status === 'done' ? 'active' : status }
  return status === 'done'
    ? { ...once, status, progress: 100, done_on: '2026-08-31' }
    : { ...once, status, progress: 40 }
}

const [first, second] = ['partners-1', 'partners-2']

/** What is still to come lies in 2026 and after, everything else before. */
export function dateFor(key: string, chance: Chances): string {
  const isToCome = ['deadline', 'end', 'until', 'by', 'due', 'needed_by', 'to', 'new_date'].includes(key)
  const year = isToCome ? 2026 + chance.below(4) : 2024 + chance.below(2)
  return `${year}-${twoDigits(1 + chance.below(12))}-${twoDigits(1 + chance.below(28))}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

export function numberFor(kind: string, key: string, chance: Chances): number {
  if (key === 'year') return 2025 + chance.below(5)
  if (kind === 'amount') return chance.below(200) * 500
  return chance.below(key.startsWith('trl') || key === 'level' || key === 'score' ? 5 : 100) + 1
}

import type { GroupShape, Shape } from '../../src/model/shape.ts'
import type { Chances } from '../bench/chances.ts'
import { sentence, title } from '../bench/phrases.ts'
import { nasty } from '../reports/poison.ts'
import { pieces } from './pieces.ts'

/** A group by chance: nearly everything that it must say and some of what it may; a few values are of another kind. */
export function shapedGroup(shape: GroupShape, chance: Chances, depth = 0, id = ''): Record<string, unknown> {
  const share = depth === 0 ? 0.45 : 0.1 + chance.below(8) / 10
  const fields = Object.entries(shape.fields).filter(([key]) =>
    chance.isLikely(shape.required.includes(key) ? 0.97 : share),
  )
  // Of what is not clear for whom it is, hardly anything is told: that is left to the changes.
  const value = (key: string, field: Shape) =>
    key === 'visibility' && field.kind === 'choice'
      ? chance.oneOf(Object.keys(field.labels))
      : shaped(field, chance, depth + 1, id)
  return Object.fromEntries(fields.map(([key, field]) => [key, value(key, field)]))
}

/** A value of a shape by chance. */
export function shaped(shape: Shape, chance: Chances, depth = 1, id = ''): unknown {
  if (chance.isLikely(0.01)) return chance.oneOf(others)
  switch (shape.kind) {
    case 'group':
      return shapedGroup(shape, chance, depth, id)
    case 'either':
      return chance.isLikely(0.5) ? title(chance) : shapedGroup(shape.group, chance, depth)
    case 'list': {
      const { of, index = '' } = shape
      const length = chance.isLikely(0.03) ? 12 : 1 + chance.below(3)
      return Array.from({ length }, (_, at) => shaped(of, chance, depth + 1, idAt(index, at)))
    }
    case 'choice':
      return choice(shape.labels, chance)
    case 'id':
      return chance.isLikely(0.95) ? id : shapedId('', chance)
    case 'reference':
      return shapedId(chance.oneOf(shape.to) ?? '', chance)
    default:
      return plain(shape.kind, chance)
  }
}

/** The id of something that is probably there. */
export function shapedId(index: string, chance: Chances): string {
  return idAt(index, chance.isLikely(0.9) ? chance.below(2) : chance.below(4))
}

function idAt(index: string, at: number): string {
  return `${index.replaceAll('_', '-') || 'deel'}-${at + 1}`
}

function choice(labels: Readonly<Record<string, readonly string[]>>, chance: Chances): string | undefined {
  const key = chance.oneOf(Object.keys(labels)) ?? ''
  return chance.isLikely(0.97) ? key : chance.oneOf(labels[key] ?? [])
}

function plain(kind: string, chance: Chances): unknown {
  if (kind === 'text') return text(chance)
  if (kind === 'flag') return chance.isLikely(0.5)
  if (kind === 'day') return chance.oneOf(days)
  if (kind === 'date') return chance.oneOf(chance.isLikely(0.6) ? days : dates)
  return chance.oneOf(chance.isLikely(0.8) ? [0, 1, 5, 20, 100] : numbers)
}

function text(chance: Chances): string {
  const kind = chance.below(20)
  if (kind < 10) return title(chance)
  if (kind < 16) return sentence(chance)
  return (kind < 18 ? chance.oneOf(nasty) : `${title(chance)} ${chance.oneOf(pieces)}`)?.slice(0, 600) ?? ''
}

export const days = [
  '2026-11-30',
  '2026-11-29',
  '2026-12-01',
  '2027-05-31',
  '2026-02-28',
  '2028-02-29',
  '2024-01-01',
  '2029-12-31',
  '1999-12-31',
  '2040-01-01',
]
const dates = ['2026', '2027-05', '2026-12', '0001-01-01', '9999-12-31', '30-6-2027', '30 juni 2027', '2026-02-30']
const numbers = [-1, 0.1, 0.005, 33.333, 12_500, 1e6, 1e15, Number.MAX_SAFE_INTEGER + 1, 1e21, 1e300, 5e-324, -0]
const others: readonly unknown[] = [
  null,
  '',
  0,
  false,
  [],
  {},
  [[]],
  [null],
  { id: null },
  '2026-11-30',
  Number.POSITIVE_INFINITY,
  [1],
  'x',
]

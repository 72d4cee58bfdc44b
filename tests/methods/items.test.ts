import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { signals } from '../../src/facts/signals.ts'
import { resolve } from '../../src/graph/resolve.ts'
import { validate } from '../../src/load/validate.ts'
import { answer } from '../../src/methods/answer.ts'
import { builtIn } from '../../src/methods/built-in.ts'
import { isScored } from '../../src/methods/verdict.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape } from '../../src/model/shape.ts'

const asOf = '2026-11-30'

/** For each item fragments of ecosystems by the verdict that they must get. */
const fragments = new Map(
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) =>
      Object.entries(
        load(readFileSync(join(import.meta.dirname, name), 'utf8')) as Record<string, Record<string, object>>,
      ),
    ),
)

/** Which verdicts count as the one that a fragment is named after. */
const accepted: Readonly<Record<string, readonly string[]>> = {
  answered: ['answered', 'stated'],
  open: ['open', 'partial'],
  partial: ['partial'],
  clear: ['clear', 'stated'],
  signal: ['signal'],
  unknown: ['unknown'],
}

const cases = [...fragments].flatMap(([id, byVerdict]) =>
  Object.entries(byVerdict).map(([verdict, fragment]) => ({ id, verdict, fragment, name: `${id}: ${verdict}` })),
)

const items = builtIn.flatMap((method) => method.items)

describe('every item of the methods', () => {
  it('shows YAML that can be copied as it stands', () => {
    const hints = items.flatMap(({ id, how }) => [how?.nl, how?.en].map((text = '') => [id, text] as const))
    const faults = hints.flatMap(([id, how]) => {
      const dashed = /[a-z_]+: - /.test(how) ? [`${id}: a list with dashes on the line of its field`] : []
      return [...dashed, ...shown(how).flatMap((yaml) => (isYaml(yaml) ? [] : [`${id}: ${yaml}`]))]
    })
    expect(hints.length).toBeGreaterThan(800)
    expect(faults).toEqual([])
  })

  it.each(cases)('$name', ({ id, verdict, fragment }) => {
    expect(accepted[verdict]).toContain(verdictOf(id, fragment))
  })

  it('has a fragment that answers it and one that does not, if it is scored', () => {
    const lacking = items.filter((item) => isScored(item) && item.answered_by?.rollup === undefined)
    const without = lacking.filter(({ id }) => {
      const names = Object.keys(fragments.get(id) ?? {})
      return !names.includes('answered') || !(names.includes('open') || names.includes('partial'))
    })
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it('has a clear, a signal and an unknown, if it is a warning', () => {
    const without = items.filter(({ id, kind, answered_by: expression }) => {
      const names = Object.keys(fragments.get(id) ?? {})
      return (
        kind === 'warning' &&
        expression?.attested === undefined &&
        !['clear', 'signal', 'unknown'].every((name) => names.includes(name))
      )
    })
    expect(without.map(({ id }) => id)).toEqual([])
  })
})

function verdictOf(id: string, fragment: object): string | undefined {
  const method = builtIn.find(({ items: all }) => all.some((item) => item.id === id))
  if (method === undefined) return undefined
  const whole = {
    ...fragment,
    ecosystem: { id: 'proef', name: 'Proef', phase: 'perform', ...(fragment as Definition).ecosystem },
  }
  const { value, diagnostics } = validate(whole, definitionShape, { file: 'x', raw: () => undefined })
  expect(diagnostics.map(({ place, message }) => `${place.path.join('/')} ${message.en}`)).toEqual([])
  const { ecosystem } = resolve(value as Definition)
  const only = { ...method, items: method.items.filter((item) => item.id === id) }
  return answer([only], ecosystem, asOf, signals)[0]?.verdict
}

/** The fields with a list or a group between brackets that a hint shows. */
function shown(how: string): readonly string[] {
  return [...how.matchAll(/[a-z_]+: (?=[[{])/g)].map(({ 0: field, index }) => {
    let depth = 0
    for (let at = index + field.length; at < how.length; at++) {
      if (/[[{]/.test(how.charAt(at))) depth++
      if (/[\]}]/.test(how.charAt(at)) && --depth === 0) return how.slice(index, at + 1)
    }
    return how.slice(index)
  })
}

function isYaml(text: string): boolean {
  try {
    return typeof load(text) === 'object'
  } catch {
    return false
  }
}

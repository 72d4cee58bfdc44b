import { describe, expect, test } from 'vitest'
import { builtIn } from '../../src/methods/built-in.ts'
import { memoryIo } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const items = builtIn.flatMap((method) => method.items.map((item) => [item.id, item, method] as const))
const nowhere = memoryIo()
/** An ecosystem that asks the questions of one method: those of the others say nothing about an item of this one. */
const heres = new Map(
  builtIn.map(({ method }) => [
    method,
    memoryIo({ files: { 'ecosystem.yaml': sound, 'eco.config.yaml': `methods: [${method}]\n` } }),
  ]),
)

/** What stands behind each head of the explanation. */
function parts(out: string): Record<string, string> {
  const [title = '', ...rest] = out.trimEnd().split('\n\n')
  const named = rest.map((one) => [one.slice(0, one.indexOf(': ')), one.slice(one.indexOf(': ') + 2)] as const)
  return { title, ...Object.fromEntries(named) }
}

test('there are 468 items to explain', () => {
  expect(items).toHaveLength(468)
})

describe('each item is explained in both languages: what is asked, why, how, where from, and how it stands here', () => {
  test.each(items)('%s', async (id, item, { method, source }) => {
    const here = heres.get(method)
    const [nl, en] = [await eco(`explain ${id}`, nowhere), await eco(`explain ${id} --lang en`, nowhere)]
    expect([nl.code, nl.err, en.code, en.err]).toEqual([0, '', 0, ''])
    const [dutch, english] = [parts(nl.out), parts(en.out)]
    expect(dutch).toEqual({
      title: `${item.ask.nl} (${id})`,
      Waarom: item.why?.nl,
      'Vul in': item.how?.nl,
      Bron: expect.stringContaining(source?.title ?? '?'),
    })
    expect(english).toEqual({
      title: `${item.ask.en} (${id})`,
      Why: item.why?.en,
      'Fill in': item.how?.en,
      Source: expect.stringContaining(source?.title ?? '?'),
    })
    const short = [...Object.values(dutch), ...Object.values(english)].filter((text) => text.trim().length < 8)
    expect(short).toEqual([])
    expect(nl.out + en.out).not.toMatch(/undefined|\[object|NaN/)

    const verdict = parts((await eco(`explain ${id}`, here)).out)
    expect(verdict.Hier).toMatch(
      /^(?:beantwoord|deels|open|verklaard|vrijgesteld|niet van toepassing|later|in orde|let op|niet te zeggen)\. \S/,
    )
    expect(parts((await eco(`explain ${id} --lang en`, here)).out).Here).toMatch(
      /^(?:answered|partly|open|stated|waived|not applicable|later|clear|signal|cannot be told)\. \S/,
    )
  })
})

describe('the verdict of an item', () => {
  const disk = (more: string) => ({ files: { 'ecosystem.yaml': `${sound}${more}` } })
  const verdict = async (id: string, more = '') => parts((await eco(`explain ${id}`, disk(more))).out).Hier

  test('is that of the ecosystem where you are', async () => {
    expect(await verdict('bs-form-cluster')).toBe(
      'open. Vorm van samenwerking: nog niet gekozen (consortium, cluster, ecosysteem).',
    )
    expect(await verdict('bs-form-cluster', '  form: cluster\n')).toBe('beantwoord. Vorm van samenwerking: cluster.')
    expect(await verdict('bs-form-cluster', '  form: consortium\n')).toMatch(/^niet van toepassing\. /)
  })

  test('is left out for an item of a method that does not count here, which is explained all the same', async () => {
    const tno = builtIn.find(({ method }) => method === 'tno')?.items[0]
    const { code, out } = await eco(`explain ${tno?.id}`, disk(''))
    expect([code, parts(out).Hier]).toEqual([0, undefined])
    expect(out).toContain(tno?.ask.nl)
  })

  test('is found from a folder within the ecosystem', async () => {
    const { out } = await eco('explain bs-form-cluster', {
      files: { '../ecosystem.yaml': `${sound}  form: cluster\n`, 'acties.yaml': '' },
    })
    expect(parts(out).Hier).toBe('beantwoord. Vorm van samenwerking: cluster.')
  })

  test('is given where files are broken, too', async () => {
    const { code, out } = await eco('explain bs-form-cluster', {
      files: { 'ecosystem.yaml': sound, 'kapot.yaml': '[' },
    })
    expect([code, parts(out).Hier]).toEqual([0, expect.stringMatching(/^open\. /)])
  })
})

test('a misspelt id of an item is wrong use, with the nearest', async () => {
  const { code, err } = await eco('explain bs-form-clustr')
  expect([code, err]).toEqual([2, expect.stringContaining('Bedoel je bs-form-cluster?')])
})

import { describe, expect, it } from 'vitest'
import { eco } from './run.ts'

describe('eco schema', () => {
  it('prints the schema of the files of an ecosystem', async () => {
    const { code, out, err } = await eco('schema')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ title: 'Een bestand van een ecosysteem', additionalProperties: false })
  })

  it.each([
    ['config', ['methods', 'language']],
    ['checklist', ['items', 'steps']],
    ['ecosystem', ['partners', 'vision']],
  ])('knows %s', async (kind, keys) => {
    const { out } = await eco(`schema ${kind} --lang en`)
    expect(Object.keys((JSON.parse(out) as { properties: object }).properties)).toEqual(expect.arrayContaining(keys))
  })

  it('writes a file, again over its own, and never over something else', async () => {
    const first = await eco('schema -o .vscode/ecosystem.schema.json')
    expect({ code: first.code, err: first.err }).toEqual({
      code: 0,
      err: 'Geschreven: .vscode/ecosystem.schema.json\n',
    })
    const again = await eco('schema --lang en -o .vscode/ecosystem.schema.json', first.io)
    expect([again.code, JSON.parse(again.io.textOf('.vscode/ecosystem.schema.json') ?? '').title]).toEqual([
      0,
      'A file of an ecosystem',
    ])
    const other = await eco('schema -o package.json', { files: { 'package.json': '{}' } })
    expect([other.code, other.io.textOf('package.json')]).toEqual([2, '{}'])
    expect(other.err).toBe(
      'package.json bestaat al en is geen schema van eco. Er is niets geschreven. Kies een andere plek met -o.\n',
    )
  })

  it('says what it knows when asked for something else', async () => {
    const { code, err } = await eco('schema chekclist')
    expect(code).toBe(2)
    expect(err).toContain('Bedoel je checklist?')
  })

  it('says when the file cannot be written', async () => {
    const { code, err } = await eco('schema -o dicht/schema.json', { unwritable: ['dicht/schema.json'] })
    expect(code).toBe(2)
    expect(err).toContain('dicht/schema.json is niet te schrijven (EACCES')
  })
})

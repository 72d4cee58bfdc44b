import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseTemplate } from '../../src/reports/template/parse.ts'

const root = resolve(import.meta.dirname, '../..')
const [names = '[]', ...lines] = readFileSync(join(root, 'dist/templates.txt'), 'latin1').split('\n')
const files = JSON.parse(names) as string[]

describe('what the build read off the templates of eco', () => {
  it('is all of them', () => expect(files).toHaveLength(lines.length))

  it.each(files.map((file, at) => [file, lines[at] ?? '']))('is what is in %s', (file, line) => {
    const read = parseTemplate(readFileSync(join(root, 'templates', file), 'utf8'))
    expect(read).toEqual({ nodes: JSON.parse(line), faults: [] })
  })
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assess } from '../src/assess.ts'
import { systemIo } from '../src/io.ts'
import { main } from '../src/main.ts'
import { eco } from './commands/run.ts'

const root = resolve(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map((match) => ({
  kind: match[1] ?? '',
  text: match[2] ?? '',
}))
const commands = blocks
  .filter(({ kind }) => kind === 'console')
  .map(({ text }) => ({ command: text.split('\n')[0] ?? '', shown: text.split('\n').slice(1) }))

describe('the README', () => {
  it('shows what the commands really print', () => {
    expect(commands.length).toBeGreaterThan(1)
  })

  it.each(commands)('$command', async ({ command, shown }) => {
    const lines = plain(await run(command.replace(/^\$ eco /, '').split(' ')))
    for (const line of plain(shown.join('\n')).filter((one) => one !== '…')) expect(lines).toContain(line)
  })

  it('shows the start of the start note as it is', async () => {
    const [page] = blocks.filter(({ kind }) => kind === 'markdown')
    const note = plain(await run(['report', 'startnotitie', 'examples/pps-klimaatadaptatie', '-o', '-']))
    for (const line of plain(page?.text ?? '').filter((one) => one !== '…')) expect(note).toContain(line)
  })

  it('gives YAML that passes the check', () => {
    const files = blocks.filter(({ kind, text }) => kind === 'yaml' && /^(ecosystem|partners):/.test(text))
    const sources = files.map(({ text }, index) => ({ file: `${index}.yaml`, content: new TextEncoder().encode(text) }))
    const { diagnostics } = assess(sources, { asOf: '2026-11-30' })
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message.nl)).toEqual([])
  })

  it('gives a configuration that eco takes, and a comment that it reads', async () => {
    const config = blocks.find(({ kind, text }) => kind === 'yaml' && text.startsWith('waivers:'))?.text ?? ''
    const comment = blocks.find(({ kind, text }) => kind === 'yaml' && text.includes('# eco-ignore'))?.text ?? ''
    const ecosystem = `ecosystem: {id: a, name: A}\nactions:\n  - id: b\n    title: B\n${comment}`
    const files = { 'ecosystem.yaml': ecosystem, 'eco.config.yaml': config.replace(/^baseline:.*$/m, '') }
    const { out } = await eco('check --format json', { files })
    const found = (JSON.parse(out).findings as { file: string; rule: string }[]).map(
      ({ file, rule }) => `${file} ${rule}`,
    )
    expect(found.filter((one) => /^eco\.config|ignore/.test(one))).toEqual([
      'eco.config.yaml unused-waiver',
      'ecosystem.yaml unused-ignore',
    ])
  })

  it('names every command, every form of output and every library', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>
    }
    const libraries = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'))
    const words = [
      'eco init',
      'eco schema',
      'eco completion',
      'eco check',
      'eco report',
      'eco checklist',
      'eco explain',
      'eco list',
      'eco show',
      'eco status',
      'eco what-if',
      'eco add',
      'eco set',
      'eco rename',
      'eco fmt',
      'eco diff',
      'eco history',
      '`short`',
      '`json`',
      '`github`',
      '`sarif`',
      '`gitlab`',
      '`junit`',
      '`markdown`',
      ...libraries,
    ]
    expect(words.filter((word) => !readme.includes(word))).toEqual([])
  })

  it('starts an ecosystem that gives a start note at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'eco-readme-'))
    const first = blocks.find(({ kind, text }) => kind === 'yaml' && text.startsWith('ecosystem:'))
    writeFileSync(join(folder, 'ecosystem.yaml'), first?.text ?? '')
    const note = await run(['report', 'startnotitie', folder, '-o', '-'])
    rmSync(folder, { recursive: true })
    expect(note).toContain('# Startnotitie De Groene Kade')
  })
})

async function run(words: readonly string[]): Promise<string> {
  const out: string[] = []
  const at = process.cwd()
  process.chdir(root)
  const io = { ...systemIo(join(root, 'templates')), out: (text: string) => void out.push(text), err: () => {} }
  await main([...words, ...(words[0] === 'explain' ? [] : ['--as-of', '2026-11-30'])], io)
  process.chdir(at)
  return out.join('')
}

/** Lines without the time that a run took, which differs. */
function plain(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trimEnd().replace(/\d+(?:,\d)? s$/, '… s'))
    .filter((line) => line !== '')
}

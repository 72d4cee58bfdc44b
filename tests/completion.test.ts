import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'eco-shell-'))
const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` }
const has = (shell: string) => spawnSync(shell, ['--version']).status === 0

/** An ecosystem of which the names would do something, if a shell evaluated them. */
beforeAll(() => {
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'kade/templates/nl'), { recursive: true })
  writeFileSync(join(folder, 'bin/eco'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/eco.cjs')}" "$@"\n`)
  chmodSync(join(folder, 'bin/eco'), 0o755)
  writeFileSync(join(folder, 'kade/ecosystem.yaml'), 'ecosystem:\n  id: kade\n  name: De Kade\n')
  writeFileSync(
    join(folder, 'kade/partners.yaml'),
    'partners:\n  - { id: roc-vaart, name: "$(touch gehackt)`touch gehackt`" }\n  - { id: "$(touch gehackt)", name: x }\n',
  )
  for (const name of ['$(touch gehackt)', '`touch gehackt`', 'a b;touch gehackt'])
    writeFileSync(join(folder, `kade/templates/nl/${name}.md.hbs`), 'x')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(process.platform === 'win32' || !has('bash'))('in bash', () => {
  const complete = (...words: string[]) => {
    const script = `
      source <(eco completion bash)
      compopt() { :; }
      COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 ))
      _eco_complete
      printf '%s\\n' "\${COMPREPLY[@]}"`
    const out = execFileSync('bash', ['-c', script, 'bash', 'eco', ...words], {
      cwd: join(folder, 'kade'),
      env,
      encoding: 'utf8',
    })
    return out.split('\n').filter((line) => line !== '')
  }

  it('completes a command, a rule and an id', () => {
    expect(complete('whi')).toEqual([])
    expect(complete('what')).toEqual(['what-if'])
    expect(complete('explain', 'dependency-c')).toEqual(['dependency-cycle'])
    expect(complete('show', 'roc')).toEqual(['roc-vaart'])
  })

  it('is bound to eco, and falls back on the names of files', () => {
    const bound = execFileSync('bash', ['-c', 'source <(eco completion bash); complete -p eco'], {
      env,
      encoding: 'utf8',
    })
    expect(bound.trim()).toBe('complete -F _eco_complete eco')
    expect(complete('report', '-o', '')).toEqual([])
  })

  it('runs nothing of what stands in the folder, and offers nothing that a shell would run', () => {
    expect(complete('show', '')).toContain('roc-vaart')
    expect(complete('show', '$')).toEqual([])
    expect(complete('report', '').join('')).not.toMatch(/[$`;]/)
    complete('show', '$(touch gehackt)')
    complete('$(touch gehackt)', '`touch gehackt`', '')
    expect(existsSync(join(folder, 'kade/gehackt'))).toBe(false)
  })
})

describe.each(['zsh', 'fish'])('in %s', (shell) => {
  it.skipIf(!has(shell))('the script is sound, and loads', () => {
    const script = execFileSync(join(folder, 'bin/eco'), ['completion', shell], { encoding: 'utf8' })
    const loaded = shell === 'zsh' ? `autoload -Uz compinit && compinit -u -d ${folder}/zcompdump\n${script}` : script
    const { status, stderr } = spawnSync(shell, ['-c', loaded], { env: { ...env, HOME: folder }, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

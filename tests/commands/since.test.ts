import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemIo } from '../../src/io.ts'
import { defaultLimits } from '../../src/load/limits.ts'
import { main } from '../../src/main.ts'
import { type TestRepository, testRepository } from '../revisions/repository.ts'

let repository: TestRepository
const at = (file: string) => join(repository.folder, file)

const files = {
  'ecosystem.yaml': 'ecosystem:\n  id: kade\n  name: De Groene Kade\n',
  'partners.yaml': 'partners:\n  - { id: roc, name: Roc Oost }\n  - { id: staal, name: Staalwerk }\n',
  'doelen.yaml': 'goals:\n  - { id: talent, title: Meer talent, owner: niemand, deadline: 2028-12-31 }\n',
  'acties.yaml':
    'actions:\n  - { id: dagen, title: Studentendagen, owner: staal, goals: [talent], deadline: 2027-06-30 }\n' +
    '  - { id: markt, title: Banenmarkt, owner: roc, goals: [talent], deadline: 2029-06-30 }\n',
}

beforeEach(() => {
  repository = testRepository()
  repository.put(files)
  repository.commit('begin', '2026-09-01')
  repository.git('checkout', '-q', '-b', 'voorstel')
})

afterEach(() => repository.remove())

/** Findings as `rule file`, errors and warnings only. */
async function found(...words: string[]): Promise<readonly string[]> {
  const out: string[] = []
  const io = { ...systemIo('/nergens'), out: (text: string) => void out.push(text), err: () => {} }
  await main(['check', repository.folder, '--format', 'json', '--as-of', '2026-11-30', ...words], io)
  const { findings } = JSON.parse(out.join('')) as { findings: { rule: string; file: string; severity: string }[] }
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, file }) => `${rule} ${file.split('/').at(-1)}`)
    .sort()
}

describe('eco check --since', () => {
  it('tells nothing when nothing changed, whatever is wrong', async () => {
    expect(await found()).toContain('unknown-reference doelen.yaml')
    expect(await found('--since', 'main')).toEqual([])
  })

  it('reads the version of before by the limits that were asked for as well', async () => {
    writeFileSync(
      at('doelen.yaml'),
      files['doelen.yaml'].replace('Meer talent', `Meer talent ${'x'.repeat(defaultLimits.text)}`),
    )
    repository.commit('een lange titel')
    expect(await found('--limit', 'text=200000')).toContain('unknown-reference doelen.yaml')
    expect(await found('--since', 'HEAD', '--limit', 'text=200000')).toEqual([])
  })

  it('tells what a change causes elsewhere: others refer to a partner that is gone', async () => {
    writeFileSync(at('partners.yaml'), 'partners:\n  - { id: roc, name: Roc Oost }\n')
    const all = await found()
    const shown = await found('--since', 'main')
    expect(shown).toContain('unknown-reference acties.yaml')
    expect(shown).not.toContain('unknown-reference doelen.yaml')
    expect(all).toEqual(expect.arrayContaining([...shown]))
    repository.commit('partner weg')
    expect(await found('--since', 'main')).toEqual(shown)
  })

  it('tells all that is wrong with a thing that was touched, and nothing of the lines that only moved', async () => {
    const text = files['acties.yaml']
    writeFileSync(
      at('acties.yaml'),
      `# Eerst een regel commentaar\n\n${text.replace('Banenmarkt', 'Grote banenmarkt')}`,
    )
    const shown = await found('--since', 'main')
    expect(shown).toContain('action-after-goal-deadline acties.yaml')
    expect(shown).not.toContain('unknown-reference doelen.yaml')
  })

  it('tells nothing of what moved to another file', async () => {
    writeFileSync(at('werk.yaml'), files['acties.yaml'])
    rmSync(at('acties.yaml'))
    expect(await found('--since', 'main')).toEqual([])
  })

  it('compares with where the work parted, not with what main did since', async () => {
    repository.git('checkout', '-q', 'main')
    repository.put({ ...files, 'doelen.yaml': files['doelen.yaml'].replace('niemand', 'roc') })
    repository.commit('verbeterd op main')
    repository.git('checkout', '-q', 'voorstel')
    expect(await found('--since', 'main')).toEqual([])
  })

  it('tells everything of an ecosystem that is new', async () => {
    repository.put({ ...files, 'tweede/ecosystem.yaml': 'ecosystem:\n  id: twee\n  name: Twee\n  phase: klaar\n' })
    expect(await found('--since', 'main')).toContain('not-allowed ecosystem.yaml')
  })

  it('heeds what the team set aside, and tells it when the reason is taken away', async () => {
    const aside = files['doelen.yaml'].replace('\n', ' # eco-ignore unknown-reference: wordt nog gezocht\n')
    const marked = aside.replace(
      'goals: # eco-ignore unknown-reference: wordt nog gezocht\n',
      'goals:\n  # eco-ignore unknown-reference: wordt nog gezocht\n',
    )
    repository.put({ ...files, 'doelen.yaml': marked })
    repository.commit('terzijde')
    expect(await found()).not.toContain('unknown-reference doelen.yaml')
    repository.git('tag', 'terzijde')
    writeFileSync(at('doelen.yaml'), files['doelen.yaml'])
    expect(await found('--since', 'terzijde')).toContain('unknown-reference doelen.yaml')
  })

  it('makes no list of known findings of a part', async () => {
    const said: string[] = []
    const io = { ...systemIo('/nergens'), out: () => {}, err: (text: string) => void said.push(text) }
    const words = ['check', repository.folder, '--since', 'main', '--write-baseline', at('bekend.json')]
    expect(await main(words, io)).toBe(2)
    expect(said.join('')).toContain('--since')
  })

  it('says in each form for people, and in json, that it tells of a part only', async () => {
    const said = async (...words: string[]) => {
      const out: string[] = []
      const io = { ...systemIo('/nergens'), out: (text: string) => void out.push(text), err: () => {} }
      await main(['check', repository.folder, ...words], io)
      return out.join('')
    }
    const text = await said('--since', 'main')
    expect(text).toContain('Geen fouten en geen waarschuwingen op wat veranderde sinds main.')
    expect(text).not.toContain('Alles klopt')
    expect(await said('--since', 'main', '--format', 'markdown')).toContain('Alleen wat veranderde sinds main;')
    expect(JSON.parse(await said('--since', 'main', '--format', 'json')).since).toBe('main')
    expect(JSON.parse(await said('--format', 'json')).since).toBe(null)
  })

  it('exits with 1 only for what it tells', async () => {
    const io = { ...systemIo('/nergens'), out: () => {}, err: () => {} }
    expect(await main(['check', repository.folder], io)).toBe(1)
    expect(await main(['check', repository.folder, '--since', 'main'], io)).toBe(0)
    expect(await main(['check', repository.folder, '--since', 'bestaat-niet'], io)).toBe(2)
  })

  it('tells what was there and says something else now, whatever line it stands at', async () => {
    const money = (subsidy: number) =>
      `finance:\n  costs:\n    - { id: k, what: Werk, year: 2027, amount: 105000 }\n  funding:\n    - { id: g, kind: cash, from: roc, year: 2027, amount: 85000 }\n    - { id: s, kind: cash, from: staal, year: 2027, amount: ${subsidy} }\n`
    repository.put({ ...files, 'geld.yaml': money(30_000) })
    repository.commit('te veel', '2026-09-02')
    repository.put({ ...files, 'geld.yaml': money(5000) })
    expect(await found('--since', 'HEAD')).toContain('year-out-of-balance geld.yaml')
    repository.put({ ...files, 'geld.yaml': money(30_000).replace(/( {4}- { id: g.*\n)( {4}- { id: s.*\n)/, '$2$1') })
    expect(await found('--since', 'HEAD')).not.toContain('year-out-of-balance geld.yaml')
  })

  it('tells of an action that was some days too late and is now months too late, as its goal moved', async () => {
    const goal = (deadline: string) => `goals:\n  - { id: talent, title: Meer talent, deadline: ${deadline} }\n`
    repository.put({ ...files, 'doelen.yaml': goal('2029-06-15') })
    repository.commit('vijftien dagen', '2026-09-02')
    repository.put({ ...files, 'doelen.yaml': goal('2028-03-31') })
    expect(await found('--since', 'HEAD')).toContain('action-after-goal-deadline acties.yaml')
  })

  it('does not tell of an action that names its goals in another order', async () => {
    const goals = (...ids: string[]) =>
      files['acties.yaml'].replace('[talent], deadline: 2029', `[${ids}], deadline: 2029`)
    const more = `${files['doelen.yaml']}  - { id: later, title: Later, deadline: 2029-01-31 }\n`
    repository.put({ ...files, 'doelen.yaml': more, 'acties.yaml': goals('talent', 'later') })
    repository.commit('twee doelen', '2026-09-02')
    repository.put({ ...files, 'doelen.yaml': more, 'acties.yaml': goals('later', 'talent') })
    expect(await found()).toContain('action-after-goal-deadline acties.yaml')
    expect(await found('--since', 'HEAD')).toEqual([])
  })
})

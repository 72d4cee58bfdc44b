import { describe, expect, test } from 'vitest'
import { eco } from './run.ts'

const start = 'ecosystem:\n  id: kade\n  name: De Groene Kade\n'
const written = (more: string, config = '') => ({
  files: { 'ecosystem.yaml': `${start}${more}`, ...(config === '' ? {} : { 'eco.config.yaml': config }) },
})

describe('--audience', () => {
  const actions =
    'actions:\n  - { id: a, title: Steiger bouwen }\n  - { id: b, title: Steiger verkopen, visibility: internal }\n  - { id: c, title: Open dag, visibility: public }\n'

  test.each([
    ['', ['Steiger bouwen', 'Open dag']],
    ['--audience partners', ['Steiger bouwen', 'Open dag']],
    ['--audience public', ['Open dag']],
    ['--audience internal', ['Steiger bouwen', 'Steiger verkopen', 'Open dag']],
  ])('%s shows %s', async (option, shown) => {
    const { code, out } = await eco(`report actieplan -o - ${option}`, written(actions))
    expect(code).toBe(0)
    expect(['Steiger bouwen', 'Steiger verkopen', 'Open dag'].filter((title) => out.includes(title))).toEqual(shown)
  })

  test('says at the top for whom the document is', async () => {
    expect((await eco('report actieplan -o -', written(''))).out).toContain('Uitgave voor de partners.')
    expect((await eco('report actieplan -o - --audience public', written(''))).out).toContain('Openbare uitgave:')
    expect((await eco('report actieplan -o - --audience internal', written(''))).out).toContain('Niet verspreiden.')
  })

  test('takes what has no visibility for what the configuration says', async () => {
    const run = (config: string) => eco('report actieplan -o - --audience public', written(actions, config))
    expect((await run('visibility: public\n')).out).toContain('Steiger bouwen')
    expect((await run('visibility: public\n')).out).not.toContain('Steiger verkopen')
    expect((await run('visibility: internal\n')).out).not.toContain('Steiger bouwen')
  })

  test('is one of three words', async () => {
    const { code, err } = await eco('report actieplan -o - --audience intern', written(''))
    expect([code, err]).toEqual([
      2,
      '"intern" kan niet bij --audience. Kies uit: internal, partners, public. Bedoel je internal?\n',
    ])
  })
})

describe('what a reader may not see', () => {
  test('takes with it what cannot be said without it, and leaves a party unnamed', async () => {
    const text =
      'partners:\n  - { id: stil, name: Stille Vennoot, visibility: internal }\n  - { id: stad, name: Stad }\nrelations:\n  - { id: r, from: stad, to: stil, kind: supply, description: Levert grond }\nactions:\n  - { id: a, title: Steiger bouwen, owner: stil }\n'
    const { out, err } = await eco('report actieplan startnotitie -o -', written(text))
    expect(out).not.toMatch(/Stille Vennoot|Levert grond|stil\b/)
    expect(out).toContain('| Steiger bouwen | hier niet genoemd |')
    expect(err).toBe('')
  })

  test('is not counted among what could not be read', async () => {
    const line = (id: string, more: string) => `    - {id: ${id}, what: Post ${id}, year: 2027, amount: ${more}}\n`
    const finance = (more: string) => `finance:\n  costs:\n${line('a', '100, visibility: public')}${more}`
    const told = async (text: string, option: string) => {
      const { out } = await eco(`report financien -o - ${option}`, written(text))
      return [/nog (\d+|één) fout/.exec(out)?.[1], /(\S+) regels? van de begroting/.exec(out)?.[1]]
    }
    const hidden = finance(line('h', 'p.m., visibility: internal') + line('i', 'later, visibility: internal'))
    expect(await told(hidden, '--audience internal')).toEqual(['2', 'Twee'])
    expect(await told(hidden, '')).toEqual([undefined, undefined])
    expect(await told(hidden.replace('later, visibility: internal', 'later'), '')).toEqual(['1', 'Eén'])
    expect(await told(finance(line('h', 'p.m.')), '--audience public')).toEqual([undefined, undefined])
    const open = finance(line('h', 'p.m., visibility: public')).replace(
      'finance:\n',
      'finance:\n  visibility: public\n',
    )
    expect(await told(open, '--audience public')).toEqual(['1', 'Eén'])
    expect(
      await told(open.replace('p.m., visibility: public', 'p.m., visibility: partners'), '--audience public'),
    ).toEqual([undefined, undefined])
    const section = finance(line('h', 'p.m.')).replace('finance:\n', 'finance:\n  visibility: internal\n')
    expect(await told(section, '')).toEqual([undefined, undefined])
  })

  test('is reported when a text that stays is its id', async () => {
    const parties = 'partners:\n  - { id: stil, name: Vennoot, visibility: internal }\n'
    const subsidy = (provider: string) => `finance: { subsidies: [{ id: s, name: Deal, provider: ${provider} }] }\n`
    const warned = async (more: string) => (await eco('report financien -o -', written(parties + more))).err
    expect(await warned(subsidy('stil'))).toContain('Let op: "stil (Vennoot)" is weggelaten')
    expect(await warned(subsidy('Alles is stil hier'))).not.toContain('weggelaten')
  })

  test('is reported when a text that stays still names it', async () => {
    const text =
      'partners:\n  - { id: stil, name: Stille Vennoot, visibility: internal }\nactions:\n  - { id: a, title: Bellen met Stille Vennoot }\n'
    const { err } = await eco('report actieplan -o -', written(text))
    expect(err).toBe(
      'Let op: "Stille Vennoot" is weggelaten voor deze lezer, maar een tekst die wel in het document mag, noemt die naam nog (ecosystem.yaml:7).\n',
    )
  })

  test.each([
    ['TNO', 'Bellen met TNO', true],
    ['TNO', 'Bellen met TNO-onderzoekers', true],
    ['NS', 'Praten over ons station, ns wel', false],
    ['Staalwerk Oost', 'Bellen met STAALWERK OOST', true],
    ['Staalwerk Oost', 'Bellen met Staalwerk\\n    Oost', true],
    ['Staalwerk Oost', 'Bellen met Staalwerk Oosterhout', false],
    ['Internal', 'Bellen', false],
  ])('is looked for as people write names: %s in %s', async (name, title, isTold) => {
    const text = `partners:\n  - { id: stil, name: ${JSON.stringify(name)}, visibility: internal }\n  - { id: open, name: Open, visibility: partners }\nactions:\n  - { id: a, title: "${title}" }\n`
    const { err } = await eco('report actieplan -o -', written(text))
    expect(err.includes('is weggelaten voor deze lezer')).toBe(isTold)
  })

  const indicator = (visibility: string) =>
    `indicators:\n  - id: peil\n    name: Waterpeil\n    every: quarter\n    measurements:\n      - { date: 2026-01-31, value: 1 }\n      - { date: 2026-09-30, value: 6${visibility} }\n`

  test('is told when it is the newest measurement, meeting or message, as the rest then looks late', async () => {
    const told = (text: string) => eco('report voortgang -o -', written(text)).then(({ err }) => err)
    expect(await told(indicator(', visibility: internal'))).toBe(
      'Let op: het nieuwste over "Waterpeil" is weggelaten voor deze lezer. Het document kan daardoor iets te laat of uit koers noemen dat het niet is.\n',
    )
    expect(await told(indicator(''))).toBe('')
    const meetings = (first: string, last: string) =>
      `governance:\n  bodies:\n    - { id: sg, name: Stuurgroep, meets: quarter }\nmeetings:\n  - { id: m1, date: 2026-03-01, title: A, body: sg${first} }\n  - { id: m2, date: 2026-10, title: B, body: sg${last} }\n`
    expect(await told(meetings('', ', visibility: internal'))).toContain('het nieuwste over "Stuurgroep"')
    expect(await told(meetings(', visibility: internal', ''))).toBe('')
    const messages =
      'communication:\n  audiences:\n    - { id: buren, group: Buren, every: month }\n  messages:\n    - { date: 2026-10-01, what: Brief, audience: buren, visibility: internal }\n'
    expect(await told(messages)).toContain('het nieuwste over "Buren"')
  })

  test('is told when costs or funding are left out, as the document then tells another shortage', async () => {
    const finance = (hidden: string, year = 2027) =>
      `finance:\n  costs: [{id: k, what: Werk, year: ${year}, amount: 10}]\n  funding:\n    - {id: f, kind: cash, year: ${year}, amount: 10${hidden}}\n`
    const told = (text: string, language = 'nl') =>
      eco(`report startnotitie -o - --lang ${language}`, written(text)).then(({ err }) => err)
    expect(await told(finance(', visibility: internal'))).toBe(
      'Let op: voor 2027 zijn kosten of dekking weggelaten voor deze lezer. Het document kan daardoor een ander tekort noemen dan er is, of zeggen dat er geen dekking staat.\n',
    )
    expect(await told(finance(', visibility: internal'), 'en')).toContain('Mind: costs or funding of 2027 are left out')
    expect(await told(finance(''))).toBe('')
    expect(
      await told(
        finance('')
          .replace('amount: 10}]', 'amount: 12, visibility: internal}]')
          .replace('amount: 10}', 'amount: 10, visibility: internal}'),
      ),
    ).not.toContain('tekort')
    expect(await told(finance(', visibility: internal', 2020))).toContain('voor 2020 zijn kosten of dekking weggelaten')
    const past =
      'finance:\n  costs: [{id: k, what: Werk, year: 2020, amount: 10, visibility: internal}, {id: l, what: Werk, year: 2027, amount: 9}]\n  funding: [{id: f, kind: cash, year: 2021, amount: 10, visibility: internal}, {id: g, kind: cash, year: 2027, amount: 9}]\n'
    expect(await told(past)).not.toContain('tekort')
    expect(await told(past.replace('2021', '2026'))).not.toContain('tekort')
    expect(await told(past.replace('2020', '2026'))).toContain('voor 2026 zijn')
  })

  test('is told when work is left out that decides when a goal can be done', async () => {
    const actions = (hidden: string) =>
      `goals: [{id: g, title: Droog, deadline: 2028-06-30}]\nactions:\n  - {id: a, title: Eerst, goals: [g], start: 2028-03-01, deadline: 2028-08-31${hidden}}\n  - {id: b, title: Dan, goals: [g], start: 2028-03-01, deadline: 2028-03-31, depends_on: [a]}\n`
    const told = (text: string) => eco('report voortgang -o -', written(text)).then(({ err }) => err)
    expect(await told(actions(', visibility: internal'))).toBe(
      'Let op: werk voor het doel "Droog" is weggelaten voor deze lezer. Het document kan daardoor een andere dag noemen waarop het klaar kan zijn.\n',
    )
    expect(await told(actions(''))).toBe('')
    expect(await told(actions('').replace('title: Dan', 'visibility: internal, title: Dan'))).toContain('"Droog"')
  })

  test('is told when work is left out that decides when all is done, but for the goals', async () => {
    const actions = (hidden: string) =>
      `actions:\n  - {id: a, title: Eerst, start: 2028-03-01, deadline: 2028-08-31${hidden}}\n  - {id: b, title: Dan, start: 2028-03-01, deadline: 2028-03-31, depends_on: [a]}\n`
    const told = (text: string) => eco('report voortgang -o -', written(text)).then(({ err }) => err)
    expect(await told(actions(', visibility: internal'))).toBe(
      'Let op: er is werk weggelaten voor deze lezer. Het document kan daardoor een andere dag noemen waarop alle acties samen klaar kunnen zijn.\n',
    )
    expect(await told(actions(''))).toBe('')
  })

  test('is told when indicators or contributions are left out that change how a goal or a pledge stands', async () => {
    const told = (text: string) => eco('report voortgang -o -', written(text)).then(({ err }) => err)
    const indicator = (id: string, value: number, hidden = '') =>
      `  - {id: ${id}, name: ${id}, baseline: 0, baseline_date: 2026-01-01, target: 10, by: 2026-10-31, measurements: [{date: 2026-10-20, value: ${value}}]${hidden}}\n`
    const goal = (hidden: string) =>
      `goals: [{id: g, title: Droog, indicators: [goed, slecht]}]\nindicators:\n${indicator('goed', 12)}${indicator('slecht', 2, hidden)}`
    expect(await told(goal(', visibility: internal'))).toBe(
      'Let op: metingen of werk van het doel "Droog" zijn weggelaten voor deze lezer. Het document kan daardoor zeggen dat het er anders voor staat.\n',
    )
    expect(await told(goal(''))).toBe('')
    const pledge = (hidden: string) =>
      `partners: [{id: b, name: Beta, brings: [{what: Open, kind: cash, amount: 6, per: year}, {what: Rest, kind: cash, amount: 4, per: year${hidden}}]}]\nfinance: {funding: [{id: f, kind: cash, year: 2027, amount: 10, from: b}]}\n`
    expect(await told(pledge(', visibility: internal'))).toBe(
      'Let op: van "Beta" zijn bijdragen of dekking weggelaten voor deze lezer. Het document kan daardoor een ander verschil tussen begroting en toezegging noemen dan er is.\n',
    )
    expect(await told(pledge(''))).toBe('')
  })

  test('is told when nothing is left to show', async () => {
    const goals = 'goals:\n  - { id: droog, title: Droog }\n'
    const told = (text: string) => eco('report voortgang -o - --audience public', written(text)).then(({ err }) => err)
    expect(await told(goals)).toContain('is niets voor deze lezer bestemd, dus het document is leeg')
    expect(await told(goals.replace('Droog }', 'Droog, visibility: public }'))).toBe('')
    expect(await told('')).toBe('')
  })

  test('gets no examples to fill in when it is for everyone', async () => {
    const bare = (audience: string) =>
      eco(`report --all -o - --audience ${audience}`, written('')).then(({ out }) => out)
    expect((await bare('partners')).match(/^```yaml$/gm)?.length).toBeGreaterThan(20)
    const open = await bare('public')
    expect(open).not.toMatch(/```yaml|Bijvoorbeeld:|Voor de partners/)
    expect(open).toContain('Voor iedereen.')
    expect(await bare('public --lang en')).not.toMatch(/```yaml|For example:|For the partners/)
  })

  test('takes its errors with it', async () => {
    const text = 'actions:\n  - { id: a, title: A }\n  - { id: b, title: B, progress: 400, visibility: internal }\n'
    expect((await eco('report actieplan -o -', written(text))).out).not.toContain('zit nog 1 fout')
    expect((await eco('report actieplan -o - --audience internal', written(text))).out).toContain('zit nog 1 fout')
  })

  test('takes what it makes wrong elsewhere with it, and not what cannot be read', async () => {
    const hidden =
      'partners:\n  - { id: p, name: P }\n  - { id: weg, name: W, status: left, left: 2026-10-01, visibility: internal }\n'
    const told = (action: string, audience: string) =>
      eco(
        `report actieplan -o - --as-of 2026-11-30 --audience ${audience}`,
        written(`${hidden}actions:\n  - ${action}\n`),
      )
    const left = '{ id: a, title: A, owner: weg, deadline: 2027-06-30 }'
    expect((await told(left, 'internal')).out).toContain('zit nog 1 fout')
    expect((await told(left, 'internal')).out).not.toContain('betrouwbaar')
    expect((await told(left, 'partners')).out).not.toContain('nog 1 fout')
    expect((await told('{ id: a, title: A, deadline: ooit }', 'partners')).out).toContain('nog niet betrouwbaar')
  })

  test.each([
    ['a word that is no visibility', '{ id: a, title: A, visibility: intern }'],
    ['a misspelt key', '{ id: a, title: A, visiblity: internal }'],
    ['a Dutch key', '{ id: a, title: A, zichtbaarheid: internal }'],
    ['another word for the key', '{ id: a, title: A, voor_wie: team }'],
    ['a key without the space behind it', '{ id: a, title: A, visibility:internal }'],
    ['a key without anything', '{ id: a, title: A, visibility }'],
    ['a key with no more than a space behind it', '{ id: a, title: A, visibility internal }'],
    ['a key with another sign behind it', '{ id: a, title: A, visibility=internal }'],
    ['a key with nothing behind it', '{ id: a, title: A, visibility: }'],
    ['a misspelt key with nothing behind it', '{ id: a, title: A, Visibilty: }'],
  ])('is never guessed: %s stops the document', async (_, action) => {
    const { code, out, err } = await eco('report actieplan -o -', written(`actions:\n  - ${action}\n`))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/ecosystem\.yaml:5:\d+: .*niet duidelijk voor wie dit is\. Er is niets geschreven\./)
    expect((await eco('report actieplan -o - --audience internal', written(`actions:\n  - ${action}\n`))).code).toBe(0)
  })

  test.each([
    'visibility: intern\n',
    'visibility:\n',
    'visibility:internal\n',
    'visibility: internal\nmethods: [pps\n',
    'methods: [pps]\n---\nvisibility: internal\n',
    '- visibility: internal\n',
    'zichtbaarheid: intern\n',
  ])('is never guessed from a broken configuration either: %j', async (config) => {
    const { code, out, err } = await eco('report actieplan -o -', written('', config))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^eco\.config\.yaml:\d+:\d+: .*niet duidelijk voor wie dit is/m)
    const ran = await eco('diff oud nieuw --audience partners', {
      files: { 'oud/ecosystem.yaml': start, 'nieuw/ecosystem.yaml': start, 'nieuw/eco.config.yaml': config },
    })
    expect([ran.code, ran.out]).toEqual([2, ''])
  })

  test.each([
    'visibility: internal\nmethod: [pps]\n',
    'language: nl\nlanguage: nl\n',
    'rules:\n  - { rule: x, severity: "off", rule: y }\n',
    'methods: [pps]\nviability:\n',
  ])('is known of a configuration with a fault that says nothing of it: %j', async (config) => {
    expect((await eco('report actieplan -o -', written('', config))).code).toBe(0)
  })

  test('is not that of the item above where a dash was forgotten', async () => {
    const two =
      '  - id: a\n    title: A\n    visibility: public\n    id: b\n    description: GEHEIM\n    visibility: internal\n'
    const { code, out } = await eco('report actieplan -o - --audience public', written(`actions:\n${two}`))
    expect([code, out]).toEqual([2, ''])
  })

  test.each([
    [
      'of which the file cannot be read',
      '',
      'partners:\n  - { id: staalwerk-geheim, name: Staal, visibility: internal }\nx: [ {\n',
    ],
    [
      'of which the id is refused',
      'partners:\n  - { id: Staalwerk Geheim, name: Staalwerk, visibility: internal }\n',
      '',
    ],
  ])('is never guessed of a party %s: its id is not printed', async (_, partners, broken) => {
    const owner = partners === '' ? 'staalwerk-geheim' : 'Staalwerk Geheim'
    const actions = `actions:\n  - { id: a, title: Locatie van Staalwerk kiezen, owner: ${owner} }\n`
    const files = { 'ecosystem.yaml': `${start}${partners}${actions}`, ...(broken && { 'intern.yaml': broken }) }
    const { out, err } = await eco('report actieplan -o -', { files })
    expect(out).toContain('Locatie van Staalwerk kiezen')
    expect(out).not.toMatch(/geheim/i)
    if (partners !== '') expect(err).toContain('"Staalwerk" is weggelaten')
  })
})

import { describe, expect, it } from 'vitest'
import type { SignalFact } from '../../src/facts/signal.ts'
import { resolve } from '../../src/graph/resolve.ts'
import { validate } from '../../src/load/validate.ts'
import { answer } from '../../src/methods/answer.ts'
import type { Checklist, ChecklistItem, Condition, Expression } from '../../src/model/checklist.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape } from '../../src/model/shape.ts'

const asOf = '2026-11-30'
const sentence = 'Kleine installateurs slaan opdrachten af omdat zij geen mensen vinden.'

const signals: Record<string, SignalFact> = Object.fromEntries(
  (['clear', 'signal', 'unknown'] as const).map((state) => [
    state,
    () => ({ state, facts: { nl: `Het is ${state}.`, en: `It is ${state}.` }, paths: [['goals', 0]] }),
  ]),
)

/** How one question with this answer stands in a small ecosystem. */
function ask(answeredBy: Expression, fragment: object = {}, more: Partial<ChecklistItem> = {}) {
  const whole = { ecosystem: { id: 'proef', name: 'Proef', phase: 'perform' }, ...fragment }
  const { value, diagnostics } = validate(whole, definitionShape, { file: 'x', raw: () => undefined })
  expect(diagnostics.map(({ place, message }) => `${place.path.join('/')} ${message.en}`)).toEqual([])
  const item = { id: 'vraag', kind: 'question', step: 'stap', ask: { nl: 'Vraag?' }, answered_by: answeredBy, ...more }
  const method = {
    method: 'proef',
    title: { nl: 'Proef' },
    steps: [{ id: 'stap', phase: 'direct', title: { nl: 'Stap' } }],
    items: [item],
  } as Checklist
  const [verdict] = answer([method], resolve(value as Definition).ecosystem, asOf, signals)
  if (verdict === undefined) throw new Error('no verdict')
  const places = verdict.paths.map((path) => path.join('/'))
  return { verdict: verdict.verdict, nl: verdict.facts.nl, en: verdict.facts.en, places }
}

const problem = (statement: string, more = {}) => ({ problem: { statement, ...more } })
const partners = (...more: object[]) => ({
  partners: more.map((one, index) => ({ id: `p${index}`, name: `Partner ${index}`, ...one })),
})
const goals = (...more: object[]) => ({
  goals: more.map((one, index) => ({
    id: `g${index}`,
    title: ['Talent', 'Reshoring', 'Energie', 'Markt', 'Data', 'Zorg', 'Water'][index],
    ...one,
  })),
})

describe('what eco init leaves to be filled in', () => {
  const open = '[[nog invullen: wat deze partner haalt]]'

  it('is no answer: not as a text, not as what a thing is called, and not as a list of those alone', () => {
    const gets = { each: 'partners', has: ['gets'] }
    expect(ask(gets, partners({ gets: [{ what: open }] })).verdict).toBe('open')
    expect(ask(gets, partners({ gets: [{ what: open }, { what: 'Leerplekken' }] })).verdict).toBe('answered')
    expect(ask({ set: 'problem.why_together' }, problem('Iets', { why_together: open })).verdict).toBe('open')
    expect(ask({ list: 'goals' }, goals({ title: open })).verdict).toBe('open')
    expect(ask({ list: 'goals' }, goals({})).verdict).toBe('answered')
    expect(ask({ list: 'goals' }, goals({ title: '[[Notitie 3]] uitwerken' })).verdict).toBe('answered')
  })
})

describe('text', () => {
  const text = { text: 'problem.statement' }

  it.each([
    ['eight words', 'een twee drie vier vijf zes zeven acht', 'answered'],
    ['seven words', 'een twee drie vier vijf zes zeven', 'partial'],
    ['seven words and a line end', 'een twee drie vier vijf zes zeven\n', 'partial'],
    ['a placeholder alone', 'TODO', 'partial'],
    ['a placeholder in a long text', 'Dit probleem is nader te bepalen door alle partners van het verband', 'partial'],
    ['template text', 'Dit is het probleem dat wij samen oplossen: [[nog invullen]]', 'partial'],
    ['n.t.b. among eight words', 'een twee drie vier vijf zes zeven n.t.b. acht', 'partial'],
    ['spaces', '   ', 'partial'],
  ])('%s', (_, statement, expected) => {
    expect(ask(text, problem(statement)).verdict).toBe(expected)
  })

  it('is open when nothing stands there, with the place where it belongs', () => {
    expect(ask(text)).toEqual({
      verdict: 'open',
      nl: 'Het probleem in één of twee zinnen: nog niets ingevuld bij problem.statement.',
      en: 'The problem in one or two sentences: nothing filled in yet at problem.statement.',
      places: ['problem/statement'],
    })
  })

  it('says what it found', () => {
    expect(ask(text, problem(sentence))).toEqual({
      verdict: 'answered',
      nl: 'Het probleem in één of twee zinnen: beschreven.',
      en: 'The problem in one or two sentences: described.',
      places: ['problem/statement'],
    })
  })

  it('says which of three faults a text has', () => {
    const long = 'Dit probleem is nader te bepalen door alle partners van het verband'
    expect(ask(text, problem('Te weinig mensen'))).toMatchObject({
      nl: 'De tekst bij problem.statement is korter dan acht woorden.',
      en: 'The text at problem.statement is shorter than eight words.',
    })
    expect(ask(text, problem('TODO')).nl).toBe('De tekst bij problem.statement is nog niet af.')
    expect(ask(text, problem(long)).nl).toBe('De tekst bij problem.statement is nog niet af.')
    expect(ask(text, problem(sentence, { why_together: sentence })).nl).toBe(
      'De tekst bij problem.statement is elders overgenomen.',
    )
    const several = goals(
      { realism: 'Gaat lukken' },
      { realism: 'Komt goed' },
      { realism: long },
      { realism: sentence },
    )
    expect(ask({ text: 'goals.realism' }, several).nl).toBe(
      'Teksten bij goals.realism: 2 korter dan acht woorden en 1 nog niet af.',
    )
  })

  it('counts the same sentence in unrelated fields as partial, whatever its capitals', () => {
    const copied = problem(sentence, { why_together: ` ${sentence.toUpperCase()}\n` })
    expect(ask(text, copied).verdict).toBe('partial')
    expect(ask({ text: 'problem.why_together' }, copied).verdict).toBe('partial')
  })

  it('counts the same sentence at two items of one list, and at a source or note, as one’s own', () => {
    expect(ask({ text: 'goals.realism' }, goals({ realism: sentence }, { realism: sentence })).verdict).toBe('answered')
    expect(ask(text, problem(sentence, { note: sentence, source: sentence })).verdict).toBe('answered')
  })

  it('asks every text of a list, and points at those that fall short', () => {
    const found = ask({ text: 'goals.realism' }, goals({ realism: sentence }, { realism: 'Gaat lukken' }))
    expect([found.verdict, found.places]).toEqual(['partial', ['goals/1/realism']])
  })

  it('leaves out what partners wrote that left', () => {
    const written = partners({ reason_to_join: sentence }, { status: 'left', reason_to_join: 'Geld' })
    expect(ask({ text: 'partners.reason_to_join' }, written).verdict).toBe('answered')
  })
})

describe('set', () => {
  it('says a date as people write it, a party by its name, and cuts a long text between words', () => {
    const by = (day: string) =>
      ask({ set: 'finance.self_sustaining.by' }, { finance: { self_sustaining: { by: day } } })
    expect(by('2029-12-31').nl).toMatch(/: 31 december 2029\.$/)
    expect(by('2029-12-31').en).toMatch(/: 31 December 2029\.$/)
    const held = ask({ set: 'orchestration.holder' }, { ...partners({}), orchestration: { holder: 'p0' } })
    expect(held.nl).toMatch(/: Partner 0\.$/)
    const region = (text: string) =>
      ask({ set: 'ecosystem.region' }, { ecosystem: { id: 'p', name: 'P', region: text } }).nl
    expect(region('regio Lindervaart (provincie Veldermark), met de stad Hogelinde en tien dorpen')).toMatch(
      /: regio Lindervaart \(provincie Veldermark\), met de stad…$/,
    )
    expect(region('z'.repeat(80))).toMatch(/: z{59}…$/)
  })

  it('is answered by a value, also one that is no or nothing', () => {
    expect(ask({ set: 'goals.deadline' }, goals({}, { deadline: '2027-01' })).verdict).toBe('answered')
    expect(ask({ set: 'roles.needed' }, { roles: [{ id: 'r', role: 'connector', needed: false }] })).toMatchObject({
      verdict: 'answered',
      nl: expect.stringMatching(/: nee\.$/),
      en: expect.stringMatching(/: no\.$/),
    })
    expect(ask({ set: 'target_groups.size' }, { target_groups: [{ id: 't', name: 'T', size: 0 }] }).verdict).toBe(
      'answered',
    )
  })

  it.each([
    ['nothing', {}],
    ['an empty list', { governance: { bodies: [] } }],
    ['an empty group', { governance: {} }],
  ])('is open with %s', (_, fragment) => {
    expect(ask({ set: 'governance.bodies' }, fragment)).toMatchObject({
      verdict: 'open',
      nl: 'Organen: nog niets ingevuld bij governance.bodies.',
      places: ['governance/bodies'],
    })
  })

  it('names what it found: the word for a choice, the names of things', () => {
    const form = { ecosystem: { id: 'proef', name: 'Proef', phase: 'perform', form: 'ecosystem' } }
    expect(ask({ set: 'ecosystem.form' }, form)).toMatchObject({
      nl: 'Vorm van samenwerking: ecosysteem.',
      en: 'Form of collaboration: ecosystem.',
    })
    const bodies = {
      governance: {
        bodies: [
          { id: 'kernteam', name: 'Kernteam' },
          { id: 'b', name: 'Bestuur' },
        ],
      },
    }
    expect(ask({ set: 'governance.bodies' }, bodies).nl).toBe('Organen: Kernteam, Bestuur.')
  })
})

describe('list', () => {
  it('needs one item, or as many as `min` says', () => {
    expect(ask({ list: 'goals' }, goals({})).verdict).toBe('answered')
    expect(ask({ list: 'goals', min: 2 }, goals({})).verdict).toBe('partial')
    expect(ask({ list: 'goals', min: 2 }, goals({}, {})).verdict).toBe('answered')
    expect(ask({ list: 'goals', min: 2 }).verdict).toBe('open')
  })

  it('says how many there are, and how many it takes', () => {
    expect(ask({ list: 'goals', min: 3 }, goals({}))).toMatchObject({
      nl: 'Doelen: 1; het moeten er minstens 3 zijn.',
      en: 'Goals: 1; it takes at least 3.',
      places: ['goals/0'],
    })
    expect(ask({ list: 'goals', min: 3 })).toMatchObject({
      nl: 'Doelen: nog niet ingevuld.',
      en: 'Goals: not filled in yet.',
      places: ['goals'],
    })
  })

  it('counts in lines or items where the name of the list is no plural', () => {
    const costs = { finance: { costs: [{ id: 'c', what: 'Uren', year: 2026, amount: 1 }] } }
    expect(ask({ list: 'finance.costs' }, costs)).toMatchObject({
      nl: 'Kosten per jaar: 1 regel.',
      en: expect.stringMatching(/: 1 line\.$/),
    })
    expect(ask({ list: 'finance.costs', min: 2 }, costs).nl).toBe(
      'Kosten per jaar: 1 regel; het moeten er minstens 2 zijn.',
    )
    expect(ask({ list: 'scope.in' }, { scope: { statement: sentence, in: ['Daken', 'Tuinen'] } })).toMatchObject({
      nl: 'Wat erbij hoort: 2 punten.',
      en: expect.stringMatching(/: 2 items\.$/),
    })
  })

  it('counts only what meets `where`, in words', () => {
    const trends = { trends: [{ id: 't', name: 'T', kind: 'market' }] }
    const where = (kind: string) => ({ list: 'trends', where: [{ field: 'kind', is: [kind] }] })
    expect(ask(where('market'), trends).verdict).toBe('answered')
    expect(ask(where('digitalisation'), trends)).toMatchObject({
      verdict: 'open',
      nl: 'Ontwikkelingen (digitalisering): nog geen.',
      en: 'Trends (digitalisation): none yet.',
    })
  })

  it('counts only partners that take part, also in what stands with them', () => {
    const all = partners(
      { brings: ['Uren'] },
      { status: 'prospect', brings: ['Geld'] },
      { status: 'left', brings: ['Hal'] },
      { status: 'committed' },
    )
    expect(ask({ list: 'partners', min: 2 }, all).verdict).toBe('answered')
    expect(ask({ list: 'partners', min: 3 }, all).verdict).toBe('partial')
    expect(ask({ list: 'partners.brings', min: 2 }, all)).toMatchObject({
      verdict: 'partial',
      places: ['partners/0/brings/0'],
    })
  })
})

describe('each and has', () => {
  const deadlines = { each: 'goals', has: ['deadline'] }

  it('is answered when all meet it, partial when some do, open when none does or there is none', () => {
    const [yes, no] = [{ deadline: '2027-01' }, {}]
    expect(ask(deadlines, goals(yes, yes)).verdict).toBe('answered')
    expect(ask(deadlines, goals(yes, no)).verdict).toBe('partial')
    expect(ask(deadlines, goals(no, no)).verdict).toBe('open')
    expect(ask(deadlines).verdict).toBe('open')
  })

  it('reads like a sentence of a person', () => {
    const some = goals({ deadline: 2027 }, {}, { deadline: 2027 }, { deadline: 2027 }, {})
    expect(ask(deadlines, some)).toEqual({
      verdict: 'partial',
      nl: 'Doelen: 3 van de 5 met "wanneer bereikt"; nog niet: Reshoring en Data.',
      en: 'Goals: 3 of 5 with "reached by"; not yet: Reshoring and Data.',
      places: ['goals/1', 'goals/4'],
    })
    expect(ask(deadlines)).toMatchObject({ nl: 'Doelen: nog niet ingevuld.', en: 'Goals: not filled in yet.' })
  })

  it('names at most five that fall short, and long names in short', () => {
    expect(ask(deadlines, goals({}, {}, {}, {}, {}, {}, {})).nl).toBe(
      'Doelen: 0 van de 7 met "wanneer bereikt"; nog niet: Talent, Reshoring, Energie, Markt, Data en nog 2.',
    )
    const long = { goals: [{ id: 'g', title: 'lang '.repeat(40) }] }
    expect(ask(deadlines, long).nl.length).toBeLessThan(140)
  })

  it('asks all demands of every item', () => {
    const both = { each: 'goals', has: ['deadline', 'owner'] }
    expect(ask(both, { ...goals({ deadline: 2027, owner: 'p0' }), ...partners({}) }).verdict).toBe('answered')
    expect(ask(both, goals({ deadline: 2027 })).nl).toBe(
      'Doelen: 0 van de 1 met "wanneer bereikt" en "kartrekker"; nog niet: Talent.',
    )
  })

  it('is content with a share', () => {
    const half = (share: number) => ask({ ...deadlines, share }, goals({ deadline: 2027 }, {})).verdict
    expect([half(50), half(51)]).toEqual(['answered', 'partial'])
  })

  it('does not count partners that left or are prospects', () => {
    const gets = { each: 'partners', has: ['gets'] }
    const gone = [{ status: 'left' }, { status: 'prospect' }]
    expect(ask(gets, partners({ gets: ['Kennis'] }, { status: 'active', gets: ['Geld'] }, ...gone))).toMatchObject({
      verdict: 'answered',
      nl: 'Partners: 2 van de 2 met "wat de partner haalt".',
    })
    expect(ask(gets, partners(...gone)).verdict).toBe('open')
  })

  it('does not count what partners bring that left', () => {
    const kinds = { each: 'partners.brings', has: ['kind'] }
    const left = { status: 'left', brings: [{ what: 'Hal' }] }
    expect(ask(kinds, partners({ brings: [{ what: 'Uren', kind: 'in-kind' }] }, left)).verdict).toBe('answered')
  })

  it('judges only what meets `where`', () => {
    const main = { ...deadlines, where: [{ field: 'level', is: ['main'] }] }
    expect(ask(main, goals({ level: 'main', deadline: 2027 }, { level: 'sub' })).verdict).toBe('answered')
    expect(ask(main, goals({ level: 'sub' }))).toMatchObject({
      verdict: 'open',
      nl: 'Doelen (hoofddoel): nog geen.',
    })
  })
})

describe('a condition', () => {
  const experiments = (...all: object[]) => ({
    experiments: all.map((one, index) => ({ id: `e${index}`, name: 'E', ...one })),
  })
  const actions = (one: object) => ({ actions: [{ id: 'a', title: 'Actie', ...one }] })
  const met = (list: string, condition: Condition, fragment: object) =>
    ask({ each: list, has: [condition] }, fragment).verdict === 'answered'

  it.each<[string, Condition, object, object]>([
    ['only a field: it is filled in', { field: 'budget' }, { budget: 0 }, {}],
    ['is: one of the values', { field: 'status', is: ['done', 'active'] }, { status: 'done' }, { status: 'stopped' }],
    ['is: missing is none of them', { field: 'status', is: ['planned'] }, { status: 'planned' }, {}],
    ['is: one of a list', { field: 'goals', is: ['g0'] }, { goals: ['g1', 'g0'] }, { goals: ['g1'] }],
    ['not: none of the values', { field: 'kind', not: ['recurring'] }, { kind: 'project' }, { kind: 'recurring' }],
    ['not: missing is none of them', { field: 'kind', not: ['recurring'] }, {}, { kind: 'recurring' }],
    ['set: true', { field: 'deadline', set: true }, { deadline: 2027 }, {}],
    ['set: false', { field: 'deadline', set: false }, {}, { deadline: 2027 }],
    [
      'text: eight words',
      { field: 'progress_method', text: true },
      { progress_method: sentence },
      { progress_method: 'Bellen' },
    ],
    [
      'text: false is no own text',
      { field: 'progress_method', text: false },
      { progress_method: 'Bellen' },
      { progress_method: sentence },
    ],
    ['min: so many items', { field: 'goals', min: 2 }, { goals: ['g0', 'g1'] }, { goals: ['g0'] }],
    [
      'within: in the coming days',
      { field: 'deadline', within: 30 },
      { deadline: '2026-12-30' },
      { deadline: '2026-12-31' },
    ],
    [
      'within: today counts, yesterday does not',
      { field: 'deadline', within: 30 },
      { deadline: asOf },
      { deadline: '2026-11-29' },
    ],
    [
      'within: a month that begins in time',
      { field: 'deadline', within: 30 },
      { deadline: '2026-12' },
      { deadline: '2027-01' },
    ],
    [
      'fresh: at most so many days back',
      { field: 'start', fresh: 30 },
      { start: '2026-10-31' },
      { start: '2026-10-30' },
    ],
    ['fresh: the future is not', { field: 'start', fresh: 30 }, { start: asOf }, { start: '2026-12-01' }],
    ['past: true', { field: 'start', past: true }, { start: '2026-11-29' }, { start: asOf }],
    ['past: false', { field: 'start', past: false }, { start: asOf }, { start: '2026-10' }],
    [
      'two demands at once',
      { field: 'status', is: ['done', 'active'], not: ['done'] },
      { status: 'active' },
      { status: 'done' },
    ],
  ])('%s', (_, condition, yes, no) => {
    const around = goals({}, {})
    expect(met('actions', condition, { ...around, ...actions(yes) })).toBe(true)
    expect(met('actions', condition, { ...around, ...actions(no) })).toBe(false)
  })

  it('goes deeper with dots, and is met by one of several', () => {
    const secured: Condition = { field: 'brings.secured', is: ['true'] }
    const brings = (...all: boolean[]) => partners({ brings: all.map((one) => ({ what: 'Uren', secured: one })) })
    expect(met('partners', secured, brings(false, true))).toBe(true)
    expect(met('partners', secured, brings(false))).toBe(false)
  })

  it('with `text` asks every text of the field', () => {
    const own: Condition = { field: 'gets', text: true }
    expect(met('partners', own, partners({ gets: [sentence] }))).toBe(true)
    expect(met('partners', own, partners({ gets: [sentence, 'Geld'] }))).toBe(false)
  })

  it.each<[Condition, string, string]>([
    [{ field: 'stage', is: ['pilot', 'market'] }, 'pilot of markt', 'pilot or market'],
    [{ field: 'stage', not: ['idea'] }, 'niet idee', 'not idea'],
    [{ field: 'outcome', set: false }, '"uitkomst" leeg', '"outcome" empty'],
    [{ field: 'outcome', text: true }, '"uitkomst" in een hele zin', '"outcome" in a full sentence'],
    [{ field: 'tests', min: 2 }, '"waarop we toetsen" (minstens 2)', '"what we test" (at least 2)'],
    [{ field: 'tests', min: 1 }, '"waarop we toetsen"', '"what we test"'],
  ])('%j is said in words', (condition, nl, en) => {
    const said = ask({ list: 'experiments', where: [condition] }, experiments())
    expect(said.nl).toBe(`Proeven (${nl}): nog geen.`)
    expect(said.en.toLowerCase()).toContain(en.split(':')[0]?.split('"')[0] ?? '')
    expect(said.en).toMatch(/: none yet\.$/)
  })

  it('leaves out what goes without saying', () => {
    const needed = [{ field: 'needed', not: ['false'] }]
    expect(ask({ list: 'roles', where: needed }).nl).toBe('Rollen: nog geen.')
    expect(ask({ each: 'roles', has: needed }, { roles: [{ id: 'r', role: 'connector' }] }).nl).toBe(
      'Rollen: 1 van de 1.',
    )
  })

  it('says of a choice its words alone, and nothing when every value will do', () => {
    const trl = (is: string[]) =>
      ask({ each: 'technologies', has: [{ field: 'trl', is }] }, { technologies: [{ id: 't', name: 'T', trl: 4 }] })
    expect(trl(['1', '2', '3', '4', '5', '6', '7', '8', '9']).nl).toBe('Technologieën: 1 van de 1 met "TRL nu".')
    expect(trl(['4', '5']).nl).toBe('Technologieën: 1 van de 1 (TRL nu: 4 of 5).')
    const level = (is: string[]) => ask({ each: 'goals', has: [{ field: 'level', is }] }, goals({ level: 'sub' })).nl
    expect(level(['main', 'sub'])).toBe('Doelen: 1 van de 1 met "hoofd- of subdoel".')
    expect(level(['sub'])).toBe('Doelen: 1 van de 1 (subdoel).')
  })

  it('says dates as people do', () => {
    const said = (condition: Condition) => ask({ list: 'meetings', where: [condition] }).nl
    expect(said({ field: 'date', fresh: 45 })).toBe('Bijeenkomsten ("wanneer" hooguit 45 dagen geleden): nog geen.')
    expect(said({ field: 'date', fresh: 1 })).toBe('Bijeenkomsten ("wanneer" hooguit 1 dag geleden): nog geen.')
    expect(said({ field: 'date', within: 365 })).toBe('Bijeenkomsten ("wanneer" binnen een jaar): nog geen.')
    expect(said({ field: 'date', past: true })).toBe('Bijeenkomsten ("wanneer" voorbij): nog geen.')
  })
})

describe('covers', () => {
  const worlds = { covers: 'partners.helix', values: ['company', 'government'] }

  it('needs every value, of partners that take part', () => {
    const [company, government] = [{ helix: 'company' }, { helix: 'government' }]
    expect(ask(worlds, partners(company, government))).toMatchObject({
      verdict: 'answered',
      nl: 'Partners (uit welke wereld de partner komt): bedrijf en overheid.',
    })
    expect(ask(worlds, partners(company, { ...government, status: 'left' }))).toMatchObject({
      verdict: 'partial',
      nl: 'Partners (uit welke wereld de partner komt): het ontbreekt nog aan overheid.',
      en: expect.stringMatching(/: still missing government\.$/),
    })
    expect(ask(worlds, partners({ helix: 'knowledge' })).verdict).toBe('open')
    expect(ask(worlds)).toMatchObject({ verdict: 'open', places: ['partners'] })
  })

  it('or so many different ones', () => {
    const three = { covers: 'partners.sector', distinct: 3 }
    const sectors = (...all: string[]) => partners(...all.map((sector) => ({ sector })))
    expect(ask(three, sectors('bouw', 'groen', 'water')).verdict).toBe('answered')
    expect(ask(three, sectors('bouw', 'groen', 'bouw'))).toMatchObject({
      verdict: 'partial',
      nl: 'Partners (sector): bouw en groen; het moeten er minstens 3 zijn.',
      en: 'Partners (sector): bouw and groen; it takes at least 3.',
    })
    expect(ask(three)).toMatchObject({ verdict: 'open', nl: 'Partners (sector): nog niet ingevuld.' })
  })

  it('calls what is referred to by its name, and says how many more there are than it names', () => {
    const learnings = (...by: string[]) => ({
      ...partners({}, {}),
      learnings: by.map((id, at) => ({ id: `l${at}`, date: '2026-05-01', what: `Les ${at}`, by: id })),
    })
    expect(ask({ covers: 'learnings.by', distinct: 2 }, learnings('p0', 'p1')).nl).toBe(
      'Lessen (van wie): Partner 0 en Partner 1.',
    )
    const sectors = Array.from({ length: 11 }, (_, at) => ({ sector: `s${at}` }))
    const many = ask({ covers: 'partners.sector', distinct: 3 }, partners(...sectors))
    expect(many.nl).toBe('Partners (sector): s0, s1, s2, s3, s4, s5, s6, s7 en nog 3.')
    expect(many.en).toMatch(/, s7 and 3 more\.$/)
  })

  it('looks at the items of `where` only', () => {
    const main = { covers: 'goals.kind', values: ['business'], where: [{ field: 'level', is: ['main'] }] }
    expect(ask(main, goals({ kind: 'business', level: 'main' })).verdict).toBe('answered')
    expect(ask(main, goals({ kind: 'business', level: 'sub' })).verdict).toBe('open')
  })
})

describe('fresh', () => {
  const meetings = (...dates: (string | number)[]) => ({
    meetings: dates.map((date, index) => ({ id: `m${index}`, date })),
  })
  const quarter = { fresh: 'meetings.date', days: 90 }

  it('asks the newest date up to today', () => {
    expect(ask(quarter, meetings('2025-01-01', '2026-09-01')).verdict).toBe('answered')
    expect(ask(quarter, meetings('2026-08-31')).verdict).toBe('partial')
    expect(ask(quarter, meetings('2027-01-15')).verdict).toBe('open')
    expect(ask(quarter).verdict).toBe('open')
  })

  it('gives a month and a year the benefit of their last day', () => {
    expect(ask(quarter, meetings('2026-09')).verdict).toBe('answered')
    expect(ask(quarter, meetings(2026)).verdict).toBe('answered')
    expect(ask(quarter, meetings(2025)).verdict).toBe('partial')
  })

  it('says when it was last, and whether that is too long ago', () => {
    expect(ask(quarter, meetings('2026-11-02'))).toMatchObject({
      nl: 'Bijeenkomsten: de laatste is van 2 november 2026.',
      en: 'Meetings: the last is of 2 November 2026.',
    })
    expect(ask(quarter, meetings('2025-05'))).toMatchObject({
      nl: 'Bijeenkomsten: de laatste is van mei 2025, langer dan 90 dagen geleden.',
      en: 'Meetings: the last is of May 2025, more than 90 days ago.',
    })
    const vision = { vision: { statement: 'Samen', last_reviewed: '2024-05-01' } }
    expect(ask({ fresh: 'vision.last_reviewed' }, vision).nl).toBe(
      'Wanneer de visie voor het laatst is besproken: 1 mei 2024, langer dan een jaar geleden.',
    )
    expect(ask(quarter).nl).toBe('Bijeenkomsten (wanneer): nog niets ingevuld bij meetings.date.')
  })

  it('takes a field that is no date for missing', () => {
    expect(ask({ fresh: 'goals.title' }, goals({})).verdict).toBe('open')
  })
})

describe('balances', () => {
  const finance = (costs: [number, number][], funding: [number, number][]) => ({
    finance: {
      costs: costs.map(([year, amount], index) => ({ id: `c${index}`, what: 'Uren', year, amount })),
      funding: funding.map(([year, amount], index) => ({
        id: `f${index}`,
        kind: 'fee',
        from: 'p0',
        year,
        amount,
      })),
    },
    ...partners({}),
  })
  const perYear = { balances: 'finance.funding.amount', with: 'finance.costs.amount', by: 'year' }
  const { by: _, ...total } = perYear

  it.each<[string, [number, number][], [number, number][], string]>([
    [
      'equal',
      [
        [2026, 60],
        [2026, 40],
      ],
      [[2026, 100]],
      'answered',
    ],
    ['within one per cent', [[2026, 1000]], [[2026, 990]], 'answered'],
    ['just outside it', [[2026, 1000]], [[2026, 989]], 'partial'],
    [
      'equal in total but not per year',
      [
        [2026, 100],
        [2027, 50],
      ],
      [
        [2026, 50],
        [2027, 100],
      ],
      'partial',
    ],
    [
      'a year on one side only',
      [
        [2026, 100],
        [2027, 50],
      ],
      [[2026, 100]],
      'partial',
    ],
    ['one side empty', [[2026, 100]], [], 'open'],
    [
      'cents',
      [
        [2026, 0.1],
        [2026, 0.2],
      ],
      [[2026, 0.3]],
      'answered',
    ],
  ])('%s', (_name, costs, funding, expected) => {
    expect(ask(perYear, finance(costs, funding)).verdict).toBe(expected)
  })

  it('without `by` compares the totals', () => {
    expect(
      ask(
        total,
        finance(
          [
            [2026, 100],
            [2027, 50],
          ],
          [
            [2026, 50],
            [2027, 100],
          ],
        ),
      ).verdict,
    ).toBe('answered')
  })

  it('says which years are off', () => {
    expect(
      ask(
        perYear,
        finance(
          [
            [2026, 1],
            [2027, 1],
            [2028, 1],
          ],
          [
            [2026, 1],
            [2027, 3],
            [2028, 4],
          ],
        ),
      ),
    ).toMatchObject({
      nl: 'Dekking per jaar en kosten per jaar: niet in evenwicht in 2027 en 2028.',
      en: expect.stringMatching(/: out of balance in 2027 and 2028\.$/),
      places: ['finance/funding'],
    })
    expect(ask(total, finance([[2026, 1]], [[2026, 3]])).nl).toMatch(/: niet in evenwicht\.$/)
    expect(ask(perYear, finance([[2026, 1]], [[2026, 1]])).nl).toMatch(/: in evenwicht\.$/)
    expect(ask(perYear).nl).toMatch(/: nog niet te vergelijken, want er ontbreken bedragen\.$/)
  })
})

describe('role', () => {
  const roles = (...all: object[]) => ({
    ...partners({}, {}),
    roles: all.map((one, index) => ({ id: `r${index}`, role: 'connector', ...one })),
  })
  const connector = { role: 'connector' }

  it.each<[string, object[], string]>([
    ['is answered when someone holds it', [{ holder: 'p0' }], 'answered'],
    ['is answered on the first and last day', [{ holder: 'p0', from: asOf, to: asOf }], 'answered'],
    ['is partial when the term is over', [{ holder: 'p0', to: '2026-11-29' }], 'partial'],
    ['is partial when it is still to begin', [{ holder: 'p0', from: '2026-12' }], 'partial'],
    ['is partial when nobody holds it', [{}], 'partial'],
    [
      'is answered by a second holder',
      [
        { holder: 'p0', to: '2025' },
        { holder: 'p1', from: 2026 },
      ],
      'answered',
    ],
    ['is waived when it is not needed, with a reason', [{ needed: false, reason: 'Wij kennen elkaar' }], 'waived'],
    ['is partial when it is not needed and nobody says why', [{ needed: false }], 'partial'],
    ['is open when another role is held', [{ role: 'mediator', holder: 'p0' }], 'open'],
    ['is open when there are none', [], 'open'],
  ])('%s', (_, all, expected) => {
    expect(ask(connector, roles(...all)).verdict).toBe(expected)
  })

  it('names the holders, once each', () => {
    expect(ask(connector, roles({ holder: 'p0' }, { holder: 'p1' }, { holder: 'p0' }))).toMatchObject({
      nl: 'Verbinder: Partner 0 en Partner 1.',
      en: 'Connector: Partner 0 and Partner 1.',
      places: ['roles/0', 'roles/1', 'roles/2'],
    })
    expect(ask(connector)).toMatchObject({ nl: 'Verbinder: nog niet belegd.', places: ['roles'] })
    const gone = { ...roles({ holder: 'p0' }), partners: [{ id: 'p0', name: 'Partner 0', status: 'left' }] }
    expect(ask(connector, gone)).toMatchObject({ verdict: 'partial' })
    expect(ask(connector, gone).nl).toBe('Verbinder: genoemd, maar nu door niemand vervuld.')
    expect(ask(connector, roles({})).nl).toBe('Verbinder: genoemd, maar nu door niemand vervuld.')
    expect(ask(connector, roles({ needed: false, reason: 'Wij kennen elkaar.' })).en).toBe(
      'Connector is not needed: Wij kennen elkaar.',
    )
  })
})

describe('option', () => {
  const form = (chosen?: string) => ({
    ecosystem: { id: 'proef', name: 'Proef', phase: 'perform', ...(chosen === undefined ? {} : { form: chosen }) },
  })
  const cluster = { option: 'ecosystem.form', value: 'cluster' }

  it('is answered when chosen, not applicable when another is, open when none is', () => {
    expect(ask(cluster, form('cluster'), { kind: 'choice' }).verdict).toBe('answered')
    expect(ask(cluster, form('consortium'), { kind: 'choice' }).verdict).toBe('not-applicable')
    expect(ask(cluster, form(), { kind: 'choice' })).toEqual({
      verdict: 'open',
      nl: 'Vorm van samenwerking: nog niet gekozen (consortium, cluster, ecosysteem).',
      en: 'Form of collaboration: not chosen yet (consortium, cluster, ecosystem).',
      places: ['ecosystem/form'],
    })
  })
})

describe('used', () => {
  it('is answered by the id of the item among the methods used', () => {
    const used = { methods_used: [{ id: 'm', tool: 'vraag', date: '2026-03', result: 'Twaalf nieuwe ideeën' }] }
    expect(ask({ used: true }, used)).toEqual({
      verdict: 'answered',
      nl: 'Gebruikt (maart 2026): Twaalf nieuwe ideeën',
      en: 'Used (March 2026): Twaalf nieuwe ideeën',
      places: ['methods_used/0'],
    })
    expect(ask({ used: true }, { methods_used: [{ id: 'm', tool: 'andere' }] })).toMatchObject({
      verdict: 'open',
      nl: 'Nog niet gebruikt.',
      places: ['methods_used'],
    })
  })
})

describe('attested', () => {
  const said = (more: object) => ({ answers: [{ id: 'a', question: 'vraag', kind: 'attested', ...more }] })

  it('is open until someone says it, with who and when', () => {
    expect(ask({ attested: true })).toMatchObject({
      verdict: 'open',
      nl: 'Dit kan alleen iemand zeggen: zet het bij answers.',
      places: ['answers'],
    })
    expect(ask({ attested: true }, said({ answer: 'Ja' })).verdict).toBe('partial')
    expect(ask({ attested: true }, said({ answer: 'Ja', by: 'voorzitter', date: '2026-06-01' })).verdict).toBe('stated')
  })
})

describe('signal', () => {
  it.each([
    ['clear', 'answered', 'clear'],
    ['signal', 'partial', 'signal'],
    ['unknown', 'open', 'unknown'],
  ])('%s answers a question as %s and a warning as %s', (name, question, warning) => {
    expect(ask({ signal: name }).verdict).toBe(question)
    expect(ask({ signal: name }, {}, { kind: 'warning' })).toEqual({
      verdict: warning,
      nl: `Het is ${name}.`,
      en: `It is ${name}.`,
      places: ['goals/0'],
    })
  })

  it('that does not exist is a fault of the program, and not a quiet answer', () => {
    expect(() => ask({ signal: 'constructor' })).toThrow('no signal constructor')
  })
})

describe('all and any', () => {
  const [here, short, gone] = [{ list: 'goals' }, { list: 'goals', min: 9 }, { list: 'risks' }]

  it.each<[string, Expression, string]>([
    ['all: every part', { all: [here, here] }, 'answered'],
    ['all: one part open', { all: [here, gone] }, 'partial'],
    ['all: one part partial', { all: [here, short] }, 'partial'],
    ['all: partial and open', { all: [short, gone] }, 'partial'],
    ['all: every part open', { all: [gone, gone] }, 'open'],
    ['any: one part', { any: [gone, here] }, 'answered'],
    ['any: the best of them', { any: [gone, short] }, 'partial'],
    ['any: none', { any: [gone, gone] }, 'open'],
    ['any within all', { all: [{ any: [gone, here] }, here] }, 'answered'],
    ['all within any', { any: [{ all: [gone, here] }, gone] }, 'partial'],
    ['two words side by side are both needed', { list: 'goals', text: 'problem.statement' }, 'partial'],
    ['no words at all answer nothing', {}, 'open'],
    ['an empty all answers nothing', { all: [] }, 'open'],
    ['an empty any answers nothing', { any: [] }, 'open'],
  ])('%s', (_, expression, expected) => {
    expect(ask(expression, goals({})).verdict).toBe(expected)
  })

  it('say only what falls short, and when all is well everything', () => {
    expect(ask({ all: [here, gone] }, goals({})).nl).toBe('Risico’s: nog niet ingevuld.')
    expect(ask({ all: [here, { list: 'risks', min: 0 }] }, { ...goals({}), risks: [{ id: 'r', title: 'R' }] }).nl).toBe(
      'Doelen: 1. Risico’s: 1.',
    )
    expect(ask({ any: [gone, here] }, goals({})).nl).toBe('Doelen: 1.')
  })

  it('say the same sentence once, also when it comes from deeper', () => {
    expect(ask({ all: [here, here] }, goals({})).nl).toBe('Doelen: 1.')
    expect(ask({ all: [gone, { any: [gone, gone] }] }).nl).toBe('Risico’s: nog niet ingevuld.')
  })

  it('name the same items once, with all that is asked of them', () => {
    const smart = ['deadline', 'owner', 'realism'].map((field) => ({ each: 'goals', has: [field] }))
    expect(ask({ all: smart }, goals({}, {}))).toMatchObject({
      nl: 'Doelen: 0 van de 2 met "wanneer bereikt", "kartrekker" en "waarom dit haalbaar is"; nog niet: Talent en Reshoring.',
      places: ['goals/0', 'goals/1', 'goals/0', 'goals/1', 'goals/0', 'goals/1'],
    })
  })

  it('name items apart when others fall short', () => {
    const two = { all: ['deadline', 'realism'].map((field) => ({ each: 'goals', has: [field] })) }
    expect(ask(two, goals({ deadline: 2027 }, { realism: sentence })).nl).toBe(
      'Doelen: 1 van de 2 met "wanneer bereikt"; nog niet: Reshoring. Doelen: 1 van de 2 met "waarom dit haalbaar is"; nog niet: Talent.',
    )
  })
})

describe('when', () => {
  const when: Condition[] = [
    { field: 'ecosystem.form', is: ['cluster'] },
    { field: 'goals', min: 1 },
  ]
  const cluster = { ecosystem: { id: 'proef', name: 'Proef', phase: 'perform', form: 'cluster' } }

  it('asks the item only where all its demands on the ecosystem are met', () => {
    expect(ask({ list: 'risks' }, { ...cluster, ...goals({}) }, { when }).verdict).toBe('open')
    expect(ask({ list: 'risks' }, cluster, { when })).toEqual({
      verdict: 'not-applicable',
      nl: 'Niet van toepassing op dit ecosysteem.',
      en: 'Does not apply to this ecosystem.',
      places: [],
    })
  })
})

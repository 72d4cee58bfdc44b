import { describe, expect, it } from 'vitest'
import type { SignalFact } from '../../src/facts/signal.ts'
import { resolve } from '../../src/graph/resolve.ts'
import { validate } from '../../src/load/validate.ts'
import { answer } from '../../src/methods/answer.ts'
import { builtIn } from '../../src/methods/built-in.ts'
import { answerFindings, checklistFindings } from '../../src/methods/findings.ts'
import { nextQuestions } from '../../src/methods/next.ts'
import { partnerVerdicts } from '../../src/methods/partner.ts'
import { scoreMethods, scoreOf } from '../../src/methods/score.ts'
import { isDue, isMet, type Phase } from '../../src/methods/verdict.ts'
import type { Checklist, ChecklistItem } from '../../src/model/checklist.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape } from '../../src/model/shape.ts'

const asOf = '2026-11-30'
const signals: Record<string, SignalFact> = {
  danger: () => ({ state: 'signal', facts: { nl: 'Gevaar.', en: 'Danger.' }, paths: [] }),
  calm: () => ({ state: 'clear', facts: { nl: 'Rustig.', en: 'Calm.' }, paths: [] }),
  dark: () => ({ state: 'unknown', facts: { nl: 'Donker.', en: 'Dark.' }, paths: [] }),
}

function ecosystemOf(fragment: object, phase: Phase | undefined = 'perform') {
  const whole = { ecosystem: { id: 'proef', name: 'Proef', ...(phase && { phase }) }, ...fragment }
  const { value, diagnostics } = validate(whole, definitionShape, { file: 'x', raw: () => undefined })
  expect(diagnostics.map(({ place, message }) => `${place.path.join('/')} ${message.en}`)).toEqual([])
  return resolve(value as Definition).ecosystem
}

type Short = Partial<ChecklistItem> & Pick<ChecklistItem, 'id'>

/** A method of three steps, one a phase, named after it. */
function methodOf(...items: Short[]): Checklist {
  return {
    method: 'proef',
    title: { nl: 'Proef' },
    steps: (['direct', 'organise', 'perform'] as const).map((phase) => ({ id: phase, phase, title: { nl: phase } })),
    items: items.map((one) => ({
      kind: 'question',
      step: 'direct',
      ask: { nl: `${one.id}?` },
      answered_by: {},
      ...one,
    })),
  }
}

function ask(items: readonly Short[], fragment: object = {}, phase?: Phase, day = asOf) {
  return answer([methodOf(...items)], ecosystemOf(fragment, phase), day, signals)
}

/** The verdicts by id. */
function words(...args: Parameters<typeof ask>) {
  return Object.fromEntries(ask(...args).map(({ item, verdict }) => [item.id, verdict]))
}

const hasGoals = { list: 'goals' }
const goals = { goals: [{ id: 'g', title: 'Doel' }] }
const said = (...answers: object[]) => ({
  answers: answers.map((one, index) => ({ id: `a${index}`, question: 'q', ...one })),
})
const yes = { kind: 'attested', answer: 'Besproken', by: 'voorzitter', date: '2026-06-01' }
const waiver = { kind: 'waived', reason: 'Wij hebben geen klanten', by: 'stuurgroep' }

describe('a phase', () => {
  const items = (['direct', 'organise', 'perform'] as const).map((step) => ({ id: step, step, answered_by: hasGoals }))

  it.each<[Phase | undefined, string[]]>([
    [undefined, ['open', 'later', 'later']],
    ['direct', ['open', 'later', 'later']],
    ['organise', ['open', 'open', 'later']],
    ['perform', ['open', 'open', 'open']],
  ])('that is still to come is later: in %s', (phase, expected) => {
    const verdicts = answer([methodOf(...items)], ecosystemOf({}, phase ?? ('' as never)), asOf, signals)
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(expected)
  })

  it('answered before its time is shown as answered and does not count', () => {
    const verdicts = ask(items, goals, 'direct')
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['answered', 'answered', 'answered'])
    expect(scoreOf(verdicts)).toEqual({ met: 1, due: 1, partial: 0 })
  })

  it('stated before its time does not count either', () => {
    const verdicts = ask([{ id: 'q', step: 'perform' }], said(yes), 'direct')
    expect(verdicts[0]?.verdict).toBe('stated')
    expect(scoreOf(verdicts).due).toBe(0)
  })

  it('of an item goes before that of its step', () => {
    expect(
      words(
        [
          { id: 'a', step: 'direct', phase: 'perform' },
          { id: 'b', step: 'perform', phase: 'direct' },
        ],
        {},
        'direct',
      ),
    ).toEqual({
      a: 'later',
      b: 'open',
    })
  })

  it('does not hide a warning that is clear, and keeps the others for later', () => {
    const warnings = ['danger', 'calm', 'dark'].map((signal) => ({
      id: signal,
      kind: 'warning' as const,
      step: 'perform',
      answered_by: { signal },
    }))
    expect(words(warnings, {}, 'direct')).toEqual({ danger: 'later', calm: 'clear', dark: 'later' })
    expect(words(warnings, {}, 'perform')).toEqual({ danger: 'signal', calm: 'clear', dark: 'unknown' })
  })
})

describe('when', () => {
  it('goes before what was said', () => {
    const item = { id: 'q', when: [{ field: 'goals', min: 1 }] }
    expect(words([item], said(yes))).toEqual({ q: 'not-applicable' })
    expect(words([item], { ...said(yes), ...goals })).toEqual({ q: 'stated' })
    expect(scoreOf(ask([item])).due).toBe(0)
  })
})

describe('a waiver', () => {
  const one = [{ id: 'q', answered_by: hasGoals }]
  const findings = (fragment: object, day = asOf) =>
    [
      ...checklistFindings(() => ask(one, fragment, 'perform', day), 'info'),
      ...answerFindings(ecosystemOf(fragment), new Set(['q']), day),
    ].map(({ rule, severity, path }) => `${rule} ${severity} ${path.join('/')}`)

  it('takes the item out of the count, with the reason and who decided', () => {
    const verdicts = ask(one, said({ ...waiver, until: '2027-03' }))
    expect(verdicts[0]).toMatchObject({
      verdict: 'waived',
      facts: {
        nl: 'Vrijgesteld door stuurgroep, tot maart 2027: Wij hebben geen klanten.',
        en: 'Waived by stuurgroep, until March 2027: Wij hebben geen klanten.',
      },
      paths: [['answers', 0]],
    })
    expect(scoreOf(verdicts)).toEqual({ met: 0, due: 0, partial: 0 })
    expect(findings(said(waiver))).toEqual([])
  })

  it.each([
    ['without a reason', { kind: 'waived', by: 'stuurgroep' }, 'De vrijstelling mist een reden.'],
    [
      'with a placeholder for a reason',
      { kind: 'waived', by: 'stuurgroep', reason: 'n.t.b.' },
      'De vrijstelling mist een reden.',
    ],
    ['without a name', { kind: 'waived', reason: 'Daarom' }, 'De vrijstelling zegt niet wie dit besloot.'],
    ['that ran out', { ...waiver, until: '2026-11-29' }, 'De vrijstelling is op 29 november 2026 verlopen.'],
  ])('%s leaves it to the data, and says why', (_, answers, why) => {
    const [verdict] = ask(one, said(answers))
    expect([verdict?.verdict, verdict?.facts.nl]).toEqual(['open', expect.stringContaining(why)])
  })

  it('holds through its last day, and is a finding from the day after', () => {
    const until = said({ ...waiver, until: asOf })
    expect([words(one, until), findings(until)]).toEqual([{ q: 'waived' }, []])
    expect(findings(until, '2026-12-01')).toEqual(['q info answers/0', 'waiver-expired warning answers/0/until'])
    expect(findings({ ...until, ...goals }, '2026-12-01')).toEqual(['waiver-expired warning answers/0/until'])
  })

  it('goes before a statement and before data', () => {
    expect(words(one, { ...said(yes, waiver), ...goals })).toEqual({ q: 'waived' })
  })

  it('silences a warning', () => {
    const warning = [{ id: 'q', kind: 'warning' as const, answered_by: { signal: 'danger' } }]
    expect(words(warning)).toEqual({ q: 'signal' })
    expect(words(warning, said(waiver))).toEqual({ q: 'waived' })
  })
})

describe('a statement', () => {
  const one = [{ id: 'q', answered_by: { attested: true } }]

  it('says by whom, when, and what or by which evidence', () => {
    expect(ask(one, said(yes))[0]).toMatchObject({
      verdict: 'stated',
      facts: {
        nl: 'Verklaard door voorzitter op 1 juni 2026: Besproken.',
        en: 'Stated by voorzitter on 1 June 2026: Besproken.',
      },
      paths: [['answers', 0]],
    })
    const { answer: _, ...evidence } = { ...yes, evidence: 'Verslag van 1 juni' }
    expect(ask(one, said(evidence))[0]?.facts.nl).toBe('Verklaard door voorzitter op 1 juni 2026: Verslag van 1 juni.')
    expect(scoreOf(ask(one, said(yes)))).toEqual({ met: 1, due: 1, partial: 0 })
  })

  it.each(['by', 'date'])('without %s counts in part', (key) => {
    const less = Object.fromEntries(Object.entries(yes).filter(([name]) => name !== key))
    expect(ask(one, said(less))[0]).toMatchObject({
      verdict: 'partial',
      facts: { nl: expect.stringContaining('De verklaring mist wie het zei of wanneer.') },
    })
  })

  it.each([
    ['says nothing', { ...yes, answer: undefined }],
    ['is a placeholder', { ...yes, answer: 'TODO' }],
    ['is dated in the future', { ...yes, date: '2027-11-01' }],
    ['is a written answer of one word', { ...yes, kind: 'written', answer: 'ja' }],
  ])('that %s counts for nothing', (_, answers) => {
    expect(ask(one, said(answers))[0]?.verdict).toBe('open')
  })

  it('goes stale a year after its date, on the day to reckon with', () => {
    expect(words(one, said(yes), 'perform', '2027-06-01')).toEqual({ q: 'stated' })
    const [stale] = ask(one, said(yes), 'perform', '2027-06-02')
    expect([stale?.verdict, stale?.facts.nl]).toEqual([
      'partial',
      'De verklaring is van 1 juni 2026; vraag het opnieuw.',
    ])
  })

  it('that is stale does not hide a newer one', () => {
    expect(words(one, said({ ...yes, date: '2020-01-01' }, yes))).toEqual({ q: 'stated' })
  })

  it('about another question says nothing', () => {
    expect(words(one, { answers: [{ id: 'a', question: 'other', ...yes }] })).toEqual({ q: 'open' })
  })

  it('gives way to data that answer, and stands above data that fall short', () => {
    const counted = [{ id: 'q', answered_by: hasGoals }]
    expect(words(counted, { ...said(yes), ...goals })).toEqual({ q: 'answered' })
    expect(words(counted, said(yes))).toEqual({ q: 'stated' })
    expect(words([{ id: 'q', answered_by: { list: 'goals', min: 2 } }], { ...said(yes), ...goals })).toEqual({
      q: 'stated',
    })
  })

  it('is not asked for once more where the data count as well', () => {
    const both = { all: [{ list: 'goals', min: 2 }, { attested: true }] }
    const [verdict] = ask([{ id: 'q', answered_by: both }], { ...said(yes), ...goals })
    expect(verdict?.facts.nl).toBe(
      'Verklaard door voorzitter op 1 juni 2026: Besproken. Doelen: 1; het moeten er minstens 2 zijn.',
    )
    expect(ask([{ id: 'q', answered_by: both }])[0]?.facts.nl).toContain('Dit kan alleen iemand zeggen')
  })

  it('that does not hold leaves the facts of the data beside the verdict', () => {
    const [verdict] = ask([{ id: 'q', answered_by: { list: 'goals', min: 2 } }], {
      ...said({ kind: 'attested' }),
      ...goals,
    })
    expect([verdict?.verdict, verdict?.facts.en]).toEqual([
      'partial',
      'The statement does not say what, or what shows it. Goals: 1; it takes at least 2.',
    ])
    const [warning] = ask([{ id: 'q', kind: 'warning', answered_by: { signal: 'danger' } }], said({ kind: 'attested' }))
    expect([warning?.verdict, warning?.facts.en]).toEqual(['signal', 'Danger.'])
  })
})

describe('a set of choices', () => {
  const choose = (...fields: [string, string][]): Short[] =>
    fields.map(([option, value]) => ({
      id: value,
      kind: 'choice',
      answered_by: { option: `ecosystem.${option}`, value },
    }))
  const forms = choose(['form', 'consortium'], ['form', 'cluster'], ['form', 'ecosystem'])
  const chosen = (more: object) => ({ ecosystem: { id: 'proef', name: 'Proef', phase: 'perform', ...more } })

  it('counts once while nothing was chosen, by its first', () => {
    const verdicts = ask(forms)
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['open', 'open', 'open'])
    expect(verdicts.filter(isDue).map(({ item }) => item.id)).toEqual(['consortium'])
    expect(scoreOf(verdicts)).toEqual({ met: 0, due: 1, partial: 0 })
  })

  it('counts once when one was chosen, by that one', () => {
    const verdicts = ask(forms, chosen({ form: 'cluster' }))
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['not-applicable', 'answered', 'not-applicable'])
    expect(verdicts.filter(isDue).map(({ item }) => item.id)).toEqual(['cluster'])
    expect(scoreOf(verdicts)).toEqual({ met: 1, due: 1, partial: 0 })
  })

  it('counts once when one was stated in words', () => {
    const verdicts = ask(forms, { answers: [{ id: 'a', question: 'ecosystem', ...yes }] })
    expect(scoreOf(verdicts)).toEqual({ met: 1, due: 1, partial: 0 })
  })

  it('is its own for each field and each method', () => {
    const two = [...forms, ...choose(['type', 'business'], ['type', 'regional'])]
    const methods = [methodOf(...two), { ...methodOf(...choose(['form', 'cluster'])), method: 'ander' }]
    const verdicts = answer(methods, ecosystemOf({}), asOf, signals)
    expect(scoreMethods(methods, verdicts).map(({ due }) => due)).toEqual([2, 1])
  })

  it('is one open finding and one question to answer next', () => {
    const verdicts = ask(forms)
    expect(checklistFindings(() => verdicts, 'info').map(({ rule }) => rule)).toEqual(['consortium'])
    expect(nextQuestions(verdicts, 9).map(({ item }) => item.id)).toEqual(['consortium'])
  })

  it.each([
    ['nothing', {}, 0],
    ['all', { form: 'consortium', type: 'regional', open_system: 'movement' }, 3],
  ])('there are three of in the methods: %s chosen', (_, more, met) => {
    const verdicts = answer(
      builtIn.map((method) => ({ ...method, items: method.items.filter(({ kind }) => kind === 'choice') })),
      ecosystemOf(chosen(more)),
      asOf,
      {},
    )
    expect(verdicts).toHaveLength(13)
    expect(scoreOf(verdicts)).toEqual({ met, due: 3, partial: 0 })
  })
})

describe('a roll-up', () => {
  const below: Short[] = [
    { id: 'a', answered_by: hasGoals },
    { id: 'b', answered_by: hasGoals },
    { id: 'c', answered_by: { list: 'risks' } },
  ]
  const over = (rollup: string[], more: Partial<ChecklistItem> = {}): Short => ({
    id: 'q',
    kind: 'step',
    answered_by: { rollup },
    ...more,
  })
  const verdictOf = (...args: Parameters<typeof ask>) => ask(...args).find(({ item }) => item.id === 'q')

  it('is answered when all below are, partial when some are, open when none is', () => {
    expect(verdictOf([...below, over(['a', 'b'])], goals)?.verdict).toBe('answered')
    expect(verdictOf([...below, over(['a', 'c'])], goals)).toMatchObject({
      verdict: 'partial',
      facts: { nl: '1 van de 2 vragen beantwoord.', en: '1 of 2 questions answered.' },
      paths: [['risks']],
    })
    expect(verdictOf([...below, over(['a', 'c'])])?.verdict).toBe('open')
  })

  it('of a step follows from its scored items, and not from itself, tools or warnings', () => {
    const others: Short[] = [
      { id: 'tool', kind: 'tool', answered_by: { used: true } },
      { id: 'warning', kind: 'warning', answered_by: { signal: 'danger' } },
      { id: 'elsewhere', step: 'perform', answered_by: { list: 'risks' } },
    ]
    expect(verdictOf([over(['direct']), ...below.slice(0, 2), ...others], goals)).toMatchObject({
      verdict: 'answered',
      facts: { en: '2 of 2 questions answered.' },
    })
  })

  it('counts a set of choices once', () => {
    const forms = ['consortium', 'cluster'].map(
      (value): Short => ({ id: value, kind: 'choice', answered_by: { option: 'ecosystem.form', value } }),
    )
    expect(verdictOf([over(['direct']), ...forms])?.facts.en).toBe('The only question is not answered yet.')
  })

  it('of roll-ups is worked out from below, in whatever order they stand', () => {
    const middle: Short = { id: 'm', kind: 'deliverable', answered_by: { rollup: ['a', 'b'] } }
    expect(words([over(['m', 'a']), middle, ...below], goals)).toMatchObject({ q: 'answered', m: 'answered' })
    expect(words([over(['m', 'c']), middle, ...below], goals)).toMatchObject({ q: 'partial', m: 'answered' })
  })

  it('with nothing due below is later, or does not apply', () => {
    const late: Short = { id: 'late', step: 'perform', answered_by: hasGoals }
    const none: Short = { id: 'none', answered_by: hasGoals, when: [{ field: 'risks' }] }
    expect(verdictOf([over(['late']), late], {}, 'direct')?.verdict).toBe('later')
    expect(verdictOf([over(['none']), none])?.verdict).toBe('not-applicable')
    expect(verdictOf([over(['nowhere'])])?.verdict).toBe('not-applicable')
    const tool: Short = { id: 'tool', kind: 'tool', step: 'perform', answered_by: { used: true } }
    expect(verdictOf([over(['perform']), tool], {}, 'direct')?.verdict).toBe('not-applicable')
    expect(verdictOf([over(['tool']), tool], {}, 'direct')?.verdict).toBe('later')
  })

  it('of an id that stands in two lists follows from the last one', () => {
    const other = { ...methodOf({ id: 'a', answered_by: { list: 'risks' } }), method: 'eigen' }
    const verdictsOf = (...methods: Checklist[]) => answer(methods, ecosystemOf(goals), asOf, signals)
    const roll = methodOf(...below, over(['a']))
    expect(verdictsOf(roll, other).find(({ item }) => item.id === 'q')?.verdict).toBe('open')
    expect(verdictsOf(other, roll).find(({ item }) => item.id === 'q')?.verdict).toBe('answered')
  })

  it('stands back for what people said', () => {
    expect(verdictOf([...below, over(['a'])], said(waiver))?.verdict).toBe('waived')
    expect(verdictOf([...below, over(['a'])], said(yes))?.verdict).toBe('stated')
  })

  it('of a chain of thousands is worked out from its end', () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, at): Short => ({
        id: `q${at}`,
        answered_by: at === 19_999 ? hasGoals : { rollup: [`q${at + 1}`] },
      }),
    )
    const verdicts = words(chain, goals)
    expect([verdicts.q0, new Set(Object.values(verdicts)).size]).toEqual(['answered', 1])
  })

  it('of a step counts what is asked there, whatever stands below that', () => {
    const elsewhere: Short = { id: 'm', kind: 'deliverable', step: 'organise', answered_by: { rollup: ['direct'] } }
    const all = ask([over(['direct', 'm', 'c']), elsewhere, ...below], goals, 'organise')
    const facts = (wanted: string) => all.find(({ item }) => item.id === wanted)?.facts.en
    expect([facts('m'), facts('q')]).toEqual(['2 of 3 questions answered.', '2 of 5 questions answered.'])
  })

  it('that leads back to itself ends', () => {
    expect(words([over(['r']), { id: 'r', kind: 'step', answered_by: { rollup: ['q'] } }])).toHaveProperty('q')
  })
})

describe('the score', () => {
  it('counts per method and phase, with what is partly there and what signals', () => {
    const items: Short[] = [
      { id: 'a', answered_by: hasGoals },
      { id: 'b', answered_by: { list: 'goals', min: 2 } },
      { id: 'c', step: 'organise', answered_by: { list: 'risks' } },
      { id: 'w', kind: 'warning', answered_by: { signal: 'danger' } },
      { id: 'later', step: 'perform', answered_by: hasGoals },
      { id: 'menu', kind: 'menu', answered_by: hasGoals },
    ]
    const [score] = scoreMethods([methodOf(...items)], ask(items, goals, 'organise'))
    expect(score).toMatchObject({
      met: 1,
      due: 3,
      partial: 1,
      phases: [
        { phase: 'direct', met: 1, due: 2, partial: 1 },
        { phase: 'organise', met: 0, due: 1, partial: 0 },
      ],
    })
    expect(score?.signals.map(({ item }) => item.id)).toEqual(['w'])
  })

  it.each<[ChecklistItem['kind'], boolean]>([
    ['question', true],
    ['per-partner', true],
    ['factor', true],
    ['deliverable', true],
    ['role', true],
    ['step', true],
    ['choice', true],
    ['warning', false],
    ['tool', false],
    ['menu', false],
    ['practice', false],
  ])('counts a %s: %s', (kind, counts) => {
    expect(ask([{ id: 'q', kind, answered_by: hasGoals }]).some(isDue)).toBe(counts)
  })
})

describe('the questions to answer next', () => {
  const next = (items: readonly Short[], fragment = {}, count = 9) =>
    nextQuestions(ask(items, fragment), count).map(({ item }) => item.id)
  const on = (id: string, list: string, more: Partial<ChecklistItem> = {}): Short => ({
    id,
    answered_by: { list },
    ...more,
  })

  it('are those of the intake first, in its order', () => {
    expect(next([on('a', 'goals'), on('b', 'risks', { intake: 2 }), on('c', 'roles', { intake: 1 })])).toEqual([
      'c',
      'b',
      'a',
    ])
  })

  it('then those whose field answers most, one a field', () => {
    expect(next([on('a', 'goals'), on('b', 'risks'), on('c', 'risks')])).toEqual(['b', 'a'])
    expect(next([{ id: 'a', answered_by: { all: [hasGoals, { list: 'risks' }] } }, on('b', 'goals')])).toEqual(['a'])
  })

  it('and what is partly there after what is not there', () => {
    const half: Short = { id: 'half', answered_by: { list: 'goals', min: 2 } }
    expect(next([half, on('none', 'risks')], goals)).toEqual(['none', 'half'])
  })

  it('are no steps, nothing answered, nothing waived, no warnings, and no more than asked', () => {
    const items: Short[] = [
      { id: 'step', kind: 'step', answered_by: { rollup: ['direct'] } },
      { id: 'warning', kind: 'warning', answered_by: { signal: 'danger' } },
      on('met', 'goals'),
      on('q', 'meetings'),
      on('a', 'risks'),
      on('b', 'roles'),
    ]
    expect(next(items, { ...goals, ...said(waiver) })).toEqual(['a', 'b'])
    expect(next(items, goals, 1)).toEqual(['q'])
    expect(next(items, goals, 0)).toEqual([])
  })

  it('asks each thing that only a person can say by itself', () => {
    const attested = { answered_by: { attested: true } }
    expect(
      next([
        { id: 'a', ...attested },
        { id: 'b', ...attested },
      ]),
    ).toEqual(['a', 'b'])
  })
})

describe('the questions of one partner', () => {
  const method = methodOf(
    { id: 'brings', kind: 'per-partner', answered_by: { each: 'partners', has: ['brings'] } },
    { id: 'gets', kind: 'per-partner', answered_by: { each: 'partners', has: ['gets'] } },
    { id: 'whole', answered_by: { each: 'partners', has: ['gets'] } },
  )
  const ecosystem = ecosystemOf({
    partners: [
      { id: 'a', name: 'A', brings: ['Uren'], gets: ['Kennis'] },
      { id: 'b', name: 'B', status: 'prospect', brings: ['Hal'] },
    ],
    answers: [{ id: 'x', question: 'gets', ...yes }],
  })
  const of = (id: string) => partnerVerdicts({ ecosystem, methods: [method], asOf }, id)

  it('are those of every partner, answered for this one alone, whatever it is now', () => {
    expect(of('a')?.map(({ item, verdict }) => [item.id, verdict])).toEqual([
      ['brings', 'answered'],
      ['gets', 'answered'],
    ])
    expect(of('b')?.map(({ item, verdict }) => [item.id, verdict])).toEqual([
      ['brings', 'answered'],
      ['gets', 'stated'],
    ])
  })

  it('point at where that partner stands', () => {
    expect(of('b')?.map(({ paths }) => paths)).toEqual([[['partners', 1]], [['partners', 1]]])
  })

  it('are not there for a partner that is not there', () => {
    expect(of('c')).toBeUndefined()
  })

  it('are the five of Katapult where that method counts, else those of kind per-partner', () => {
    const ids = (methods: readonly Checklist[]) =>
      partnerVerdicts({ ecosystem, methods, asOf }, 'a')?.map(({ item }) => item.id)
    expect(ids(builtIn)).toHaveLength(5)
    const others = builtIn.filter(({ method: name }) => name !== 'pps')
    const kinds = others.flatMap(({ items }) => items.filter(({ kind }) => kind === 'per-partner'))
    expect(ids(others)).toEqual(kinds.map(({ id }) => id))
  })

  it('show what that partner wrote', () => {
    expect(
      of('a')
        ?.filter(isMet)
        .map(({ facts }) => facts.nl),
    ).toEqual(['Uren.', 'Kennis.'])
  })

  it('show that something stands there which nobody named', () => {
    const nameless = { ...ecosystem, partners: [{ id: 'a', name: 'A', brings: [{ kind: 'talent', what: '' }] }] }
    const [brings] = partnerVerdicts({ ecosystem: nameless as typeof ecosystem, methods: [method], asOf }, 'a') ?? []
    expect(brings?.facts.nl).toBe('….')
  })
})

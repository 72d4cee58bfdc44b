import { endedOnce, withoutStop } from '../full-stop.ts'
import { formatDate, formatList, formatMoney, formatPercentage } from '../i18n/format.ts'
import type { Language } from '../text.ts'
import { visible } from '../visible.ts'
import { table } from './table.ts'
import type { DatedGoal, Named, Outcome, PartnerTold, Together } from './what-if-outcome.ts'
import { duration, type WhatIfWords, whatIfWords } from './what-if-words.ts'

/** What `eco what-if` says to people: sentences and small tables, a part for each kind of supposition. */
export function whatIfText(outcome: Outcome, language: Language): string {
  const words = whatIfWords[language]
  const say = { outcome, language, words }
  const parts = [
    [words.title(visible(outcome.name || outcome.id), formatDate(outcome.asOf, language))],
    ...(outcome.delays.length === 0 ? [] : [delayLines(say)]),
    ...outcome.partners.map((partner) => partnerLines(partner, say)),
    ...(outcome.together === null ? [] : [togetherLines(outcome.together, say)]),
    ...(outcome.cuts.length === 0 ? [] : [moneyLines(say)]),
  ]
  return parts.map((lines) => `${lines.map(sentenceOrTable).join('\n')}\n`).join('\n')
}

/** A table is several lines, and keeps its columns. */
function sentenceOrTable(line: string): string {
  return line.includes('\n') ? line : endedOnce(line)
}

interface Say {
  readonly outcome: Outcome
  readonly language: Language
  readonly words: WhatIfWords
}

function delayLines({ outcome, language, words }: Say): string[] {
  const { delay, quoted } = words
  const { slips, end } = outcome
  const day = (date: string) => formatDate(date, language)
  const others = slips.filter(({ isDelayed }) => !isDelayed).length
  const told = outcome.delays.map((one) => {
    const action = visible(quoted(one.action.name))
    return one.why === null ? delay.longer(action, duration(one, language)) : delay.none[one.why](action)
  })
  if (slips.length === 0) return [delay.title, '', ...told]
  const rows = slips.map(({ action, owner, from, to, days }) => [
    action.name,
    owner ?? '–',
    day(from),
    day(to),
    String(days),
  ])
  const missed = missedLines(outcome, language)
  const before = goalsIn(({ missedBefore }) => missedBefore, outcome).map((goal) => `  ${goalBy(goal, language)}`)
  return [
    delay.title,
    '',
    ...told,
    others === 0 ? delay.alone : delay.others(others),
    '',
    table(delay.columns, rows, [38, 26, 18, 18, 9]),
    ...(missed.length === 0 ? [delay.noneMissed] : [delay.missed, ...missed]),
    ...(before.length === 0 ? [] : [delay.missedBefore, ...before]),
    ...(end === null ? [] : [delay.end(day(end.from), day(end.to))]),
    delay.method,
  ]
}

type Slip = Outcome['slips'][number]

/** Each goal once, with the actions that are too late for it. */
function missedLines(outcome: Outcome, language: Language): string[] {
  const { quoted, through } = whatIfWords[language]
  return goalsIn(({ missed }) => missed, outcome).map((goal) => {
    const late = outcome.slips.filter(({ missed }) => missed.some(({ id }) => id === goal.id))
    const names = few(
      late.map(({ action }) => action),
      language,
      quoted,
    )
    return `  ${goalBy(goal, language)}, ${through(names)}`
  })
}

function goalsIn(goalsOf: (slip: Slip) => readonly DatedGoal[], { slips }: Outcome): readonly DatedGoal[] {
  return [...new Map(slips.flatMap((slip) => goalsOf(slip).map((goal) => [goal.id, goal]))).values()]
}

function goalBy({ name, deadline }: DatedGoal, language: Language): string {
  const { quoted, by } = whatIfWords[language]
  return `${visible(quoted(name))} (${by(formatDate(deadline, language))})`
}

function partnerLines(told: PartnerTold, { language, words: { partner: words, quoted } }: Say): string[] {
  const counted = told.countedOn.map(({ id, by, what }) => ({ id, name: what === null ? by : words.counts(by, what) }))
  const marked = (items: readonly Named[]) => items.map(({ id, name }) => ({ id, name: quoted(name) }))
  const kinds: readonly (readonly [string, readonly Named[]])[] = [
    [words.actions, marked(told.actions)],
    [words.helps, marked(told.helps)],
    [words.goals, marked(told.goals)],
    [words.roles, told.roles],
    [words.chairs, told.chairs],
    [words.steers, told.steers.map((id) => ({ id, name: words.steering[id] }))],
    [words.functions, marked(told.functions)],
    [words.propositions, marked(told.propositions)],
    [words.countedOn, counted],
  ]
  const rows = kinds
    .filter(([, items]) => items.length > 0)
    .map(([kind, items]) => [kind, String(items.length), few(items, language)])
  const name = visible(told.partner.name)
  const none = told.takesPart ? words.nothing : words.absent(name)
  return [words.title(name), '', ...(rows.length === 0 ? [none] : [table(words.columns, rows, [38, 8, 63]).trimEnd()])]
}

function togetherLines(told: Together, { language, words: { together: words, quoted } }: Say): string[] {
  const line = (items: readonly Named[], say: (names: string) => string, mark?: (text: string) => string) =>
    items.length === 0 ? [] : [say(few(items, language, mark))]
  const lines = [
    ...told.capabilities.map(({ name, fallback }) =>
      fallback.length === 0
        ? words.capability(visible(quoted(name)))
        : words.takenOver(visible(quoted(name)), few(fallback, language)),
    ),
    ...line(told.links, words.links, quoted),
    ...line(told.roles, words.roles),
  ]
  const [before, after] = told.groups
  return [
    words.title,
    '',
    ...(lines.length > 0 ? lines : [told.isKnown ? words.none : words.unknown]),
    ...line(told.thinned, words.thinned, quoted),
    ...line(told.stranded, words.stranded, quoted),
    ...line(told.loose, words.loose),
    ...(after > before ? [words.groups(before, after)] : []),
  ]
}

function moneyLines({ outcome, language, words: { money: words } }: Say): string[] {
  const { cuts, money } = outcome
  const amount = (value: number) => formatMoney(value, outcome.currency, language)
  const year = Number(outcome.asOf.slice(0, 4))
  const told = cuts.map(({ name, percentage, leaves, amount: paid }) => {
    if (paid === 0) return words.nothing(visible(name), year)
    if (leaves) return words.leaves(visible(name), amount(paid), year)
    return words.cut(visible(name), formatPercentage(percentage, language), amount(paid), year)
  })
  const rows = money.map(({ year: of, cost, before, after, gapBefore, gap }) => [
    String(of),
    cost === 0 ? words.noCosts : amount(cost),
    amount(before),
    amount(after),
    cost === 0 ? '–' : amount(gapBefore),
    cost === 0 ? '–' : amount(gap),
  ])
  if (rows.length === 0) return [words.title, '', ...told]
  const costed = money.filter(({ cost }) => cost > 0)
  const cents = costed.reduce((total, { gap }) => total + Math.round(gap * 100), 0)
  const sum = cents === 0 ? words.noShort : words.short(amount(cents / 100))
  return [
    words.title,
    '',
    ...told,
    '',
    table(words.columns, rows, [8, 17, 17, 17, 17, 17]),
    ...(costed.length === 0 ? [] : [sum]),
    ...(money.some(({ year: of }) => of === year) ? [words.running(year)] : []),
  ]
}

/** The first eight by name, and how many more there are. */
function few(items: readonly Named[], language: Language, mark: (text: string) => string = (text) => text): string {
  const names = items.map(({ name }) => visible(mark(withoutStop(name))))
  if (names.length <= 9) return formatList(names, language)
  return `${names.slice(0, 8).join(', ')} ${whatIfWords[language].more(names.length - 8)}`
}

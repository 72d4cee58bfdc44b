import type { Cell, Sheet } from '../../format/sheet.ts'
import { sparkline } from '../../format/sparkline.ts'
import { formatDate, formatMoney, formatNumber } from '../../i18n/format.ts'
import { historyWords } from '../../i18n/history-words.ts'
import { answeredOf, type Figures } from '../../revisions/figures.ts'
import type { Language } from '../../text.ts'
import type { Moment } from './moments.ts'

/** What `eco history` tells, as plain values. */
export interface Course {
  readonly name: string
  readonly language: Language
  readonly moments: readonly Moment[]
  /** What the methods are called. */
  readonly methods: ReadonlyMap<string, string>
}

/** A line for each moment. */
export function momentSheet({ moments, language }: Course): Sheet {
  const { columns, of } = historyWords[language]
  const number = (value: number): Cell => ({ text: formatNumber(value, language), value })
  const text = (value: string): Cell => ({ text: value, value })
  return {
    columns: Object.entries(columns).map(([key, head]) => ({ head, isNumeric: !['moment', 'date'].includes(key) })),
    rows: moments.map(({ name, date, figures }) => {
      const { answered, due } = answeredOf(figures)
      const { open, late, done } = figures.actions
      return [
        text(name),
        { text: formatDate(date, language), value: date },
        number(figures.partners),
        text(of(String(answered), String(due))),
        ...[open, late, done].map(number),
        text(of(money(figures.money.secured, figures, language), money(figures.money.funding, figures, language))),
        number(figures.findings.error),
        number(figures.findings.warning),
      ]
    }),
  }
}

/** A line for each indicator, with its course over the moments; those that are there now. */
export function indicatorSheet({ moments, language }: Course): Sheet {
  const words = historyWords[language]
  const number = (value: number | null): Cell => ({
    text: value === null ? '–' : formatNumber(value, language),
    value: value ?? '',
  })
  const last = moments.at(-1)?.figures.indicators ?? []
  return {
    columns: [
      { head: words.indicator, isNumeric: false },
      { head: words.course, isNumeric: false },
      ...[words.first, words.last, words.target].map((head) => ({ head, isNumeric: true })),
    ],
    rows: last.map(({ id, name, target }) => {
      const values = moments.map(({ figures }) => figures.indicators.find((one) => one.id === id)?.value ?? null)
      const known = values.filter((value) => value !== null)
      return [
        { text: name, value: name },
        { text: sparkline(values), value: '' },
        number(known[0] ?? null),
        number(known.at(-1) ?? null),
        number(target),
      ]
    }),
  }
}

/** A line for each method and phase, with the share of its questions that is answered. */
export function methodSheet({ moments, methods, language }: Course): Sheet {
  const words = historyWords[language]
  const last = moments.at(-1)?.figures.methods ?? []
  return {
    columns: [words.method, words.course, words.first, words.last].map((head, at) => ({ head, isNumeric: at > 1 })),
    rows: last.flatMap(({ method, phases }) =>
      phases.map(({ phase }): readonly Cell[] => {
        const shares = moments.map(({ figures }) => phaseIn(figures, method, phase))
        const known = shares.filter((share) => share !== undefined)
        const told = (share: { answered: number; due: number } | undefined): Cell => {
          const text = share === undefined ? '–' : words.of(String(share.answered), String(share.due))
          return { text, value: text }
        }
        const title = `${methods.get(method) ?? method}: ${words.phases[phase] ?? phase}`
        const course = shares.map((share) =>
          share === undefined || share.due === 0 ? null : share.answered / share.due,
        )
        return [
          { text: title, value: title },
          { text: sparkline(course), value: '' },
          told(known[0]),
          told(known.at(-1)),
        ]
      }),
    ),
  }
}

function phaseIn({ methods }: Figures, method: string, phase: string) {
  return methods.find((one) => one.method === method)?.phases.find((one) => one.phase === phase)
}

function money(value: number, figures: Figures, language: Language): string {
  return formatMoney(value, figures.money.currency, language)
}

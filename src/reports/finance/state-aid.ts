import { type Ceiling, ceilingOf, type SmallAid, smallAid, yearsBefore, yearsThatCount } from '../../facts/small-aid.ts'
import { aidQuestions, isAboveMaximum } from '../../facts/state-aid.ts'
import type { Finance } from '../../model/definition.ts'
import { shapeAt } from '../../model/look-up.ts'
import { notesOn } from '../action-plan/notes.ts'
import { clause, clauses, quoted, sentence } from '../sentences.ts'
import { table } from '../table.ts'
import type { Ledger } from './ledger.ts'

type StateAid = NonNullable<Finance['state_aid']>
type Basis = NonNullable<StateAid['basis']>[number]

/** The facts as the data have them; a verdict is for whoever reviews state aid. */
export function stateAid(ledger: Ledger) {
  const { finance, own, asOf } = ledger
  const aid = finance.state_aid
  const small = smallAid(ledger.ecosystem, asOf)
  return {
    any: aid !== undefined || small.length > 0,
    questions: aid === undefined ? null : questionTable(aid, ledger),
    conclusion: sentence(aid?.conclusion),
    reviewed: aid === undefined ? null : own.reviewed(clause(aid.reviewed_by), ledger.when(aid.date)),
    basis: basisTable(aid?.basis ?? [], ledger),
    within: (aid?.basis ?? []).length > 0 && !aid?.basis?.some(isAboveMaximum),
    small: smallTable(small, ledger),
    window: window(ledger),
    ceiling: ceilingText(ceilingOf(ledger.ecosystem), ledger),
    notes: notesOn(
      [
        { name: own.stateAid, caveat: aid?.caveat },
        ...(aid?.basis ?? []).map(({ article, caveat }) => ({ name: clause(article) ?? '', caveat })),
        { name: own.smallAid, caveat: finance.de_minimis_ceiling?.caveat },
        ...(finance.de_minimis ?? []).map(({ partner, caveat }) => ({ name: ledger.party(partner) ?? '', caveat })),
      ],
      { words: { quoted }, list: ledger.list },
    ),
  }
}

/** The questions in the words of the model itself. */
function questionTable(aid: StateAid, { own, language, label }: Ledger) {
  const questions = aidQuestions.map((key) => ({
    question: shapeAt(`finance.state_aid.${key}`)?.doc[language] ?? key,
    answer: label(['finance', 'state_aid', key], aid[key]),
  }))
  return table(questions, [
    { title: own.columns.question, cell: ({ question }) => question },
    { title: own.columns.answer, cell: ({ answer }) => answer ?? own.unanswered },
  ])
}

function basisTable(basis: readonly Basis[], ledger: Ledger) {
  const { own, words, date, percentage, party } = ledger
  return table(basis, [
    { title: own.columns.article, cell: ({ article }) => clause(article) },
    { title: words.columns.forWhom, cell: ({ partner }) => party(partner) },
    { title: own.columns.intensity, cell: ({ intensity }) => percentage(intensity), right: true },
    { title: own.columns.maximum, cell: ({ maximum }) => percentage(maximum), right: true },
    { title: own.columns.checked, cell: ({ checked_on: day }) => date(day) },
    { title: own.columns.state, cell: (item) => (isAboveMaximum(item) ? own.toReview : null) },
  ])
}

/** From when to when the years run that count today. */
function window({ own, date, asOf, ecosystem }: Ledger): string {
  const years = yearsThatCount(ecosystem)
  return own.window(years, date(yearsBefore(asOf, years)) ?? '', date(asOf) ?? '')
}

/** The ceiling with its date and source, as stated. */
function ceilingText(ceiling: Ceiling | undefined, { own, money, when }: Ledger): string | null {
  if (ceiling === undefined) return null
  const { amount, years, checked_on: checked, source } = ceiling
  return own.ceiling(money(amount) ?? '', own.spanOfYears(years), when(checked) ?? '', clause(source))
}

function smallTable(aid: readonly SmallAid[], ledger: Ledger) {
  const { own, words, money, date, party } = ledger
  const grants = (list: SmallAid['within']) =>
    clauses(list.map(({ amount, date: day }) => `${money(amount)} (${date(day)})`))
  return table(aid, [
    { title: words.columns.partner, cell: ({ partner }) => party(partner) },
    { title: own.columns.within(yearsThatCount(ledger.ecosystem)), cell: ({ total }) => money(total), right: true },
    { title: own.columns.left, cell: ({ left = -1 }) => (left < 0 ? null : money(left)), right: true },
    { title: own.columns.parts, cell: ({ within }) => grants(within) },
    { title: own.columns.before, cell: ({ before }) => grants(before) },
    { title: own.columns.after, cell: ({ after }) => grants(after) },
    { title: own.columns.state, cell: ({ left = 0 }) => (left < 0 ? own.toReview : null) },
  ])
}

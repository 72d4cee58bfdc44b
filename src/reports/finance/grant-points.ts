import { isUnwatched, subsidyConditions } from '../../facts/conditions.ts'
import { countedAbove } from '../../facts/payers.ts'
import { aidAboveCeiling } from '../../facts/small-aid.ts'
import { aidQuestions, isAboveMaximum, openQuestions } from '../../facts/state-aid.ts'
import { called, clause, quoted } from '../sentences.ts'
import type { Point } from './decide.ts'
import type { Ledger } from './ledger.ts'
import { isToSettle } from './subsidies.ts'

/** What puts granted money at risk, and what of state aid is to be reviewed. */
export function grantPoints(ledger: Ledger): readonly Point[] {
  return [
    ...conditions(ledger),
    ...subsidyPoints(ledger),
    ...aboveMaximum(ledger),
    ...aboveCeiling(ledger),
    ...aidOpen(ledger),
  ]
}

function conditions(ledger: Ledger): readonly Point[] {
  const { own, ecosystem, asOf } = ledger
  const stands = subsidyConditions(ecosystem, asOf)
  const named = (wanted: typeof stands) =>
    ledger.names3(wanted.map(({ condition, subsidy }) => own.conditionOf(quoted(condition.what), called(subsidy))))
  const overdue = stands.filter(({ state }) => state === 'overdue')
  const unwatched = stands.filter(isUnwatched)
  return [
    ...(overdue.length === 0 ? [] : [own.points.overdue(named(overdue), overdue.length)]),
    ...(unwatched.length === 0 ? [] : [own.points.unwatched(named(unwatched), unwatched.length)]),
  ]
}

function subsidyPoints(ledger: Ledger): readonly Point[] {
  const { own, ecosystem, finance, asOf, money, date } = ledger
  const above = countedAbove(ecosystem)
  return (finance.subsidies ?? []).flatMap((subsidy) => {
    const one = above.get(subsidy)
    const point = one?.isSettled ? own.points.countedAboveSettled : own.points.countedTooMuch
    return [
      ...(one === undefined ? [] : [point(called(subsidy), money(one.more) ?? '', money(one.limit) ?? '')]),
      ...(isToSettle(subsidy, asOf) ? [own.points.toSettle(called(subsidy), date(subsidy.until) ?? '')] : []),
    ]
  })
}

function aboveMaximum(ledger: Ledger): readonly Point[] {
  const above = (ledger.finance.state_aid?.basis ?? []).filter(isAboveMaximum)
  const names = ledger.names3(above.map(({ article }) => quoted(clause(article) ?? '')))
  return above.length === 0 ? [] : [ledger.own.points.aboveMaximum(names)]
}

function aboveCeiling(ledger: Ledger): readonly Point[] {
  const { own, money, party, date, asOf } = ledger
  const above = aidAboveCeiling(ledger.ecosystem, asOf).map(({ partner, total, ceiling, grant }) =>
    own.smallAidOf(
      party(partner) ?? '',
      money(total) ?? '',
      own.spanUntil(ceiling.years, date(grant.date) ?? ''),
      money(ceiling.amount) ?? '',
    ),
  )
  return above.length === 0 ? [] : [own.points.aboveCeiling(ledger.names3(above))]
}

/** The questions without a yes or no, where there is aid to review: a subsidy, small aid, or a review that was begun. */
function aidOpen({ own, finance }: Ledger): readonly Point[] {
  const { state_aid: aid, subsidies = [], de_minimis: small = [] } = finance
  const open = openQuestions(aid).length
  const isAsked = aid !== undefined || subsidies.length + small.length > 0
  return open === 0 || !isAsked ? [] : [own.points.aidOpen(open, aidQuestions.length)]
}

import type { Assessment } from '../../assess.ts'
import type { TrendState } from '../../facts/indicator-trend.ts'
import { movedTo } from '../../facts/progress.ts'
import { type Standing, type Status, statusOfEcosystem } from '../../facts/status.ts'
import { nextQuestions } from '../../methods/next.ts'
import type { Language } from '../../text.ts'
import { openCounts } from '../open-counts.ts'
import type { Reading } from '../things/values.ts'
import { mostQuestions } from './rows.ts'
import { tellingOf } from './telling.ts'
import { weakestText } from './weakest-row.ts'

/** The shape of `--format json`, documented in the README; versioned like that of `eco check`. */
export function jsonOf(
  readings: readonly { readonly folder: string; readonly reading: Reading }[],
  asOf: string,
  language: Language,
) {
  return {
    format: 'eco-status',
    version: 1,
    as_of: asOf,
    language,
    ecosystems: readings.map(({ folder, reading }) => ecosystem(folder, reading.assessment, language)),
  }
}

function ecosystem(folder: string, assessment: Assessment, language: Language) {
  const { ecosystem: data, asOf, verdicts, diagnostics } = assessment
  const status = statusOfEcosystem(data, asOf)
  return {
    folder,
    id: data.ecosystem?.id ?? '',
    name: data.ecosystem?.name ?? '',
    phase: data.ecosystem?.phase ?? null,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    late: late(status),
    decisions: status.decisions.map(({ decision, daysLate }) => ({
      id: decision.id,
      topic: decision.topic,
      body: decision.body ?? null,
      needed_by: text(decision.needed_by),
      days_late: daysLate ?? 0,
    })),
    goals: ids(status.goals),
    indicators: { ...ids(status.indicators), stale: status.stale.map(({ id }) => id) },
    money: status.money.map(({ fromLeft, ...year }) => ({ ...year, from_left: fromLeft })),
    weakest_point: {
      kind: status.weakest?.kind ?? null,
      text: weakestText(status.weakest, tellingOf(assessment, language)),
    },
    due: status.due.map(({ who, events }) => ({
      owner: who ?? null,
      events: events.map(({ kind, what, date }) => ({ kind, what, date: text(date) })),
    })),
    missing: status.missing,
    open_places: openCounts(assessment),
    questions: nextQuestions(verdicts(), mostQuestions).map(({ item }) => ({
      id: item.id,
      ask: item.ask[language] ?? item.ask.nl,
    })),
  }
}

function late({ late: { actions, deliverables, goals, conditions, onTime } }: Status) {
  return {
    actions: actions.map((action) => ({
      id: action.id,
      title: action.title,
      owner: action.owner ?? null,
      deadline: text(action.deadline),
      new_date: text(movedTo(action)),
    })),
    deliverables: deliverables.map(({ what, due, action }) => ({ what, due: text(due), action: action.id })),
    goals: goals.map(({ id }) => id),
    conditions: conditions.map(({ condition, subsidy }) => ({
      what: condition.what,
      due: text(condition.due),
      subsidy: subsidy.id,
    })),
    on_time: onTime === undefined ? null : { in_time: onTime.inTime, known: onTime.known, rate: onTime.rate },
  }
}

function ids(standing: Standing<{ readonly id: string }>) {
  const of = (state: TrendState | 'unknown') => standing[state].map(({ id }) => id)
  return {
    off: of('off'),
    at_risk: of('at-risk'),
    on_track: of('on-track'),
    reached: of('reached'),
    unknown: of('unknown'),
  }
}

/** A year may be a number in the data; a date is always text here. */
function text(date: string | number | undefined): string | null {
  return date === undefined ? null : String(date)
}

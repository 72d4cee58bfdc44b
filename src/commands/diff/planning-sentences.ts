import { firstDay, type LooseDate } from '../../facts/dates.ts'
import { expectedEnd } from '../../facts/progress.ts'
import { isFinished } from '../../facts/work.ts'
import { formatList } from '../../i18n/format.ts'
import type { Action } from '../../model/definition.ts'
import type { Change } from '../../revisions/change.ts'
import { endWith } from '../../revisions/conditions.ts'
import { consequences } from '../../revisions/consequences.ts'
import type { Sentence } from './sentences.ts'
import type { Teller } from './teller.ts'
import { moveOf } from './time.ts'

export const planningSentences: Readonly<Record<string, Sentence>> = {
  'goals.deadline': deadlineSentence,
  'actions.deadline': deadlineSentence,
  'roadmap.by': deadlineSentence,
  'actions.recovery': recoverySentence,
  'actions.start': (change, teller) => {
    const { before, after } = change
    if (before === undefined || after === undefined) return undefined
    const { time, isLater, isSame } = moveOf(before, after, teller, startIn)
    if (isSame) return undefined
    const say = isLater ? teller.words.startsLater : teller.words.startsEarlier
    const sentence = say(teller.subject(change), time, teller.date(before), teller.date(after))
    // What a new start and a new deadline bring about together is told at the deadline.
    const [had, has] = [teller.itemBefore(change).deadline, teller.itemOf(change).deadline]
    const isToldThere = had !== undefined && has !== undefined && !moveOf(had, has, teller).isSame
    return isToldThere ? sentence : withConsequences(sentence, change, teller)
  },
  'actions.status': (change, teller) => {
    const subject = teller.subject(change)
    const { words } = teller
    switch (change.after) {
      case 'done':
        return words.done(subject, teller.date(teller.itemOf(change).done_on))
      case 'stopped':
        return words.stopped(subject)
      case 'paused':
        return words.paused(subject)
      case 'active':
        return words.started(subject)
      default:
        return undefined
    }
  },
  'actions.owner': ownerSentence,
  'goals.owner': ownerSentence,
}

function startIn(value: unknown): string {
  return firstDay(value as LooseDate)
}

function deadlineSentence(change: Change, teller: Teller): string | undefined {
  const { before, after } = change
  if (before === undefined || after === undefined) return undefined
  const { time, isLater, isSame } = moveOf(before, after, teller)
  if (isSame) return undefined
  const say = isLater ? teller.words.later : teller.words.earlier
  return withConsequences(say(teller.subject(change), time, teller.date(before), teller.date(after)), change, teller)
}

/** A date agreed on to catch up is a new deadline, where it counts; told once, of a plan of which more changed. */
function recoverySentence(change: Change, teller: Teller): string | undefined {
  const [then, now] = [teller.itemBefore(change), teller.itemOf(change)] as unknown as readonly [Action, Action]
  // What is finished has the day on which it was.
  if (isFinished(now)) return undefined
  const own = then.recovery?.new_date === now.recovery?.new_date ? 'possible' : 'new_date'
  if (change.field.length > 1 && change.field[1] !== own) return undefined
  const [was, is] = [endWith(now, then.recovery), expectedEnd(now)]
  if (was === undefined || is === undefined) return undefined
  const { isLater } = moveOf(was, is, teller)
  if (was !== now.deadline || !isLater) return deadlineSentence({ ...change, before: was, after: is }, teller)
  return withConsequences(
    teller.words.expected(teller.subject(change), teller.date(is), teller.date(was)),
    change,
    teller,
  )
}

/** Of what moves with it, and of the goals that miss their date, so many by name. */
const most = 4

function withConsequences(sentence: string, change: Change, teller: Teller): string {
  const { words } = teller
  const { moved, missed } = consequences(change, teller.states)
  const along = named(
    moved.map(({ action }) => action.title),
    teller,
  )
  const goals = named(
    missed.map(({ title }) => title),
    teller,
  )
  return [
    sentence,
    ...(moved.length === 0 ? [] : [moved.length === 1 ? words.movesWith(along) : words.movesWithMany(along)]),
    ...(missed.length === 0 ? [] : [words.misses(goals, missed.length > 1)]),
  ].join(' ')
}

function named(titles: readonly string[], { words, language }: Teller): string {
  const shown = titles.length > most ? titles.slice(0, most - 1) : titles
  const rest = titles.length - shown.length
  return formatList([...shown.map(words.quote), ...(rest === 0 ? [] : [words.andMore(rest)])], language)
}

function ownerSentence(change: Change, teller: Teller): string | undefined {
  const { before, after } = change
  if (after === undefined) return undefined
  const name = (id: unknown) => teller.name(['partners', 'bodies'], id)
  return before === undefined
    ? teller.words.leadsNew(teller.subject(change), name(after))
    : teller.words.leads(teller.subject(change), name(before), name(after))
}

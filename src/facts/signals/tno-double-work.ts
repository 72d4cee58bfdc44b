import { nameOf } from '../../graph/ecosystem.ts'
import type { Action } from '../../model/definition.ts'
import { firstDay, lastDay } from '../dates.ts'
import { grouped } from '../grouping.ts'
import { byDate, expectedEnd } from '../progress.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { isFinished } from '../work.ts'
import { census, type Named, unknown } from './direction-census.ts'

/** Whether no two owners do work of the same name for the same goal at the same time. */
export const doubleWork: SignalFact = (ecosystem) => {
  const isAsked = (one: Action) => !isFinished(one) && one.owner !== undefined
  const open = ecosystem.actions.map((action, at) => ({ action, at })).filter(({ action }) => isAsked(action))
  if (open.length === 0)
    return unknown(['actions'], {
      nl: 'Er is geen lopende actie met een trekker.',
      en: 'There is no open action with an owner.',
    })
  const alike = grouped(
    open.flatMap((one) => keysOf(one.action).map((key) => ({ ...one, key }))),
    ({ key }) => key,
  )
  const doubles = new Map<number, Named>()
  for (const group of alike.values()) {
    const inOrder = [...group].sort((one, other) => byDate(one.action.start, other.action.start))
    for (const [place, { action, at }] of inOrder.entries()) {
      const before = inOrder[place - 1]?.action
      if (before === undefined || !isDouble(before, action)) continue
      const owners = [before, action].map(({ owner }) => nameOf(ecosystem, ['partners', 'bodies'], owner ?? ''))
      doubles.set(at, { name: `${called(action)} (${owners.join(' / ')})`, path: ['actions', at] })
    }
  }
  return census({
    total: open.length,
    lacking: [...doubles.values()],
    what: { nl: ['De enige lopende actie', 'lopende acties'], en: ['The only open action', 'open actions'] },
    fine: { nl: ['wordt één keer gedaan', 'worden één keer gedaan'], en: ['is done once', 'are done once'] },
    short: {
      nl: ['lijkt op een actie van iemand anders', 'lijken op een actie van iemand anders'],
      en: ['looks like an action of someone else', 'look like an action of someone else'],
    },
  })
}

/** Words that say nothing about what an action is about. */
const filler = new Set(
  `aanpak afspraken doen een eerste het houden maken met naar nieuw nieuwe opstellen opzetten organiseren over regelen
  samen schrijven starten uitvoeren van voor voorbereiden and build draft for hold make new organise plan prepare run
  set start the with write`.split(/\s+/u),
)

/** What an action is about, once for each goal: the telling words of its title, whatever their order. */
function keysOf({ title, goals = [] }: Action): readonly string[] {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const telling = [...new Set(words.filter((word) => !filler.has(word)).map(singular))].sort()
  return telling.length === 0 ? [] : (goals.length === 0 ? [''] : goals).map((goal) => `${goal} ${telling.join(' ')}`)
}

function singular(word: string): string {
  return word.replace(/(?:en|s)$/u, '').replace(/(.)\1$/u, '$1')
}

/** Both are done by someone else, are not of different kinds, and the second starts before the first ends. */
function isDouble(one: Action, other: Action): boolean {
  const [end, start] = [expectedEnd(one), other.start]
  const isBeside = end === undefined || start === undefined || firstDay(start) <= lastDay(end)
  const isOneKind = one.category === undefined || other.category === undefined || one.category === other.category
  return one.owner !== other.owner && isOneKind && isBeside
}

import type { Assessment } from '../assess.ts'
import { goalsOf } from '../facts/agenda.ts'
import { type AgendaPage, agendaPage, type PageGoal } from '../facts/agenda-page.ts'
import { isLate, isRecurring, statusOf } from '../facts/progress.ts'
import { isFinished } from '../facts/work.ts'
import type { Action } from '../model/definition.ts'
import type { Language } from '../text.ts'
import { words } from './action-agenda/words.ts'
import { briefTiming, state } from './action-plan/agenda.ts'
import { notesOn } from './action-plan/notes.ts'
import { headingText, opening, type Plan, plan, titleOf } from './action-plan/plan.ts'
import { heading } from './heading.ts'
import type { Report } from './report.ts'

/** So many lines of a table fit on one page, one of them for each goal. */
const room = 42

export const actionAgenda: Report = {
  id: 'action-agenda',
  name: { nl: 'actieagenda', en: 'action-agenda' },
  title: { nl: 'Actieagenda', en: 'Action agenda' },
  purpose: {
    nl: 'Wie wat doet en wanneer, op één bladzijde: per doel de open acties, om op tafel te leggen bij elk overleg.',
    en: 'Who does what and when, on one page: the open actions of each goal, to put on the table at every meeting.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const chapters = plan(assessment, language)
  const page = agendaPage(chapters.goals, chapters.asOf, room)
  const top = heading(assessment, language)
  const shown = page.goals.flatMap((goal) => goal.shown)
  return {
    ...top,
    ecosystem: headingText(top.ecosystem) || (assessment.ecosystem.ecosystem?.id ?? ''),
    readers: words[language].readers,
    any: assessment.ecosystem.actions.length > 0,
    state: stateText(page, chapters),
    goals: page.goals.map((goal) => goalView(goal, chapters)),
    severalGoals: shown.some((action) => goalsOf(assessment.ecosystem, action).length > 1),
    recurring: shown.some(isRecurring),
    rest: page.open === page.shown ? null : words[language].rest(page.shown, page.open),
    without: withoutActions(page, chapters),
    notes: notesOn(
      [...page.goals.flatMap(({ goal }) => goal ?? []), ...shown].map((item) => ({
        name: titleOf(item),
        caveat: item.caveat,
      })),
      chapters,
    ),
  }
}

/** How many actions are open, how far they are, and which are late. */
function stateText({ open }: AgendaPage, chapters: Plan): string | null {
  const { ecosystem, asOf, language, list, some, words: planWords } = chapters
  const { actions } = ecosystem
  if (actions.length === 0) return null
  if (open === 0) return words[language].allClosed(actions.length)
  const number = (status: 'active' | 'planned' | 'paused') =>
    actions.filter((action) => statusOf(action) === status).length
  const states = (['active', 'planned', 'paused'] as const).map((status) =>
    number(status) === 0 ? null : planWords.summary.state[status](planWords.numeral(number(status))),
  )
  const late = actions.filter((action) => isLate(action, asOf))
  return [
    opening(words[language].open(open, list(states) ?? '')),
    late.length === 0 ? null : opening(words[language].late(late.length, some(late.map(chapters.quote), 3) ?? '')),
  ]
    .filter((text) => text !== null)
    .join(' ')
}

function goalView({ goal, shown, open }: PageGoal, chapters: Plan) {
  const { language, date, partyNow } = chapters
  return {
    title: chapters.goalTitle(goal),
    leader: partyNow(goal?.owner) ?? '–',
    by: date(goal?.deadline) ?? '–',
    count: words[language].count(shown.length, open),
    actions: shown.map((action) => actionView(action, chapters)),
  }
}

function actionView(action: Action, chapters: Plan) {
  return {
    title: titleOf(action),
    owner: chapters.partyNow(action.owner) ?? '–',
    when: briefTiming(action, chapters) ?? '–',
    state: state(action, chapters),
  }
}

/** The goals of which no open action is on this page, apart from those whose actions stand under another goal. */
function withoutActions(page: AgendaPage, chapters: Plan): string | null {
  if (page.shown < page.open || chapters.ecosystem.actions.length === 0) return null
  const busy = new Set(page.goals.map(({ goal }) => goal))
  const idle = chapters.goals.filter(({ goal, shared }) => !busy.has(goal) && shared.every(isFinished))
  const names = chapters.list(idle.map(({ goal }) => chapters.goalReference(goal)))
  return names && words[chapters.language].without(names)
}

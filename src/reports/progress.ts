import type { Assessment } from '../assess.ts'
import { daysBetween } from '../facts/dates.ts'
import type { Language } from '../text.ts'
import { headingText } from './action-plan/plan.ts'
import { heading } from './heading.ts'
import { actions } from './progress/actions.ts'
import { coming } from './progress/coming.ts'
import { deciding } from './progress/deciding.ts'
import { money } from './progress/money.ts'
import { news } from './progress/news.ts'
import { type Progress, progressOf } from './progress/progress.ts'
import { risks } from './progress/risks.ts'
import { standing } from './progress/standing.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'
import { clause } from './sentences.ts'

export const progress: Report = {
  id: 'progress',
  name: { nl: 'voortgang', en: 'progress' },
  title: { nl: 'Voortgang', en: 'Progress' },
  purpose: {
    nl: 'Wat de stuurgroep moet weten en beslissen, bij uitzondering: gevraagde besluiten, doelen, acties, geld, risico’s en wijzigingen.',
    en: 'What the steering group has to know and decide, by exception: decisions asked for, goals, actions, money, risks and changes.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const chapters = progressOf(assessment, language)
  const parts = {
    deciding: deciding(chapters),
    standing: standing(chapters),
    actions: actions(chapters),
    money: money(chapters),
    risks: risks(chapters),
    news: news(chapters),
    coming: coming(chapters),
  }
  const { standing: trend } = parts
  const rests = [trend.goals, trend.indicators, parts.actions.troubled, parts.risks, parts.news.all, parts.coming.all]
  const top = heading(assessment, language)
  return {
    ...top,
    ecosystem: headingText(top.ecosystem) || (assessment.ecosystem.ecosystem?.id ?? ''),
    readers: readersOf(assessment, language),
    period: periodView(chapters),
    ...parts,
    annexed: rests.some(({ rest }) => rest !== null),
  }
}

function periodView({ period, says, date }: Progress) {
  const since = date(period.since) ?? ''
  return {
    text: says.period[period.basis](since, clause(period.title)),
    /** Longer ago than reports usually are: a later one may be missing from the data. */
    isOld: daysBetween(period.from, period.to) > 366,
  }
}

import type { Assessment } from '../assess.ts'
import type { Language } from '../text.ts'
import { headingText } from './action-plan/plan.ts'
import { heading } from './heading.ts'
import { letters } from './letters.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'
import { assumptions } from './risks/assumptions.ts'
import { type Risks, risksBase } from './risks/base.ts'
import { departure } from './risks/departure.ts'
import { dependencies } from './risks/dependencies.ts'
import { partnerRisks, wholeRisks } from './risks/lists.ts'
import { matrix } from './risks/matrix.ts'
import { summary } from './risks/summary.ts'
import { tensions } from './risks/tensions.ts'

export const risks: Report = {
  id: 'risks',
  name: { nl: 'risicos', en: 'risks' },
  also: ['risico’s', "risico's"],
  title: { nl: 'Risico’s', en: 'Risks' },
  purpose: {
    nl: 'Wat er mis kan gaan, voor het geheel en per partner: wat we eraan doen, wie erop let en wat er wegvalt als een partner vertrekt.',
    en: 'What can go wrong, for the whole and per partner: what we do about it, who watches it and what falls when a partner leaves.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const base = risksBase(assessment, language)
  const top = heading(assessment, language)
  const chapters = chaptersOf(base)
  return {
    ...top,
    ecosystem: headingText(top.ecosystem) || (assessment.ecosystem.ecosystem?.id ?? ''),
    readers: readersOf(assessment, language),
    short: summary(base),
    partners: assessment.ecosystem.partners.length > 0,
    ...chapters,
    annex: annexes(chapters),
  }
}

type Chapters = ReturnType<typeof chaptersOf>

function chaptersOf(base: Risks) {
  return {
    matrix: matrix(base),
    whole: wholeRisks(base),
    perPartner: partnerRisks(base),
    departure: departure(base),
    dependencies: dependencies(base),
    tensions: tensions(base),
    assumptions: assumptions(base),
  }
}

function annexes({ whole, perPartner, departure: leaving, dependencies: counting }: Chapters) {
  const annexed = {
    whole: (whole?.rest ?? null) !== null,
    perPartner: (perPartner?.rest ?? null) !== null,
    departure: leaving.any,
    funding: leaving.any && leaving.funding !== null,
    dependencies: (counting?.rest ?? null) !== null,
  }
  return { ...letters(annexed), any: Object.values(annexed).includes(true) }
}

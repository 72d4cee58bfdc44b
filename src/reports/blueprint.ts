import type { Assessment } from '../assess.ts'
import type { Language } from '../text.ts'
import { headingText } from './action-plan/plan.ts'
import { autonomy } from './blueprint/autonomy.ts'
import { type Blueprint, blueprintBase } from './blueprint/base.ts'
import { chain } from './blueprint/chain.ts'
import { leading } from './blueprint/leading.ts'
import { minimum } from './blueprint/minimum.ts'
import { money } from './blueprint/money.ts'
import { needs } from './blueprint/needs.ts'
import { offer } from './blueprint/offer.ts'
import { propositions } from './blueprint/propositions.ts'
import { summary } from './blueprint/summary.ts'
import { heading } from './heading.ts'
import { letters } from './letters.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'

export const blueprint: Report = {
  id: 'blueprint',
  name: { nl: 'bouwtekening', en: 'blueprint' },
  title: { nl: 'Bouwtekening', en: 'Blueprint' },
  purpose: {
    nl: 'Hoe het ecosysteem in elkaar zit: welk aanbod welke behoefte beantwoordt, wie wat levert en overdraagt, en hoe het zonder subsidie verder kan.',
    en: 'How the ecosystem is put together: which proposition answers which need, who provides and hands over what, and how it can go on without subsidy.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const base = blueprintBase(assessment, language)
  const top = heading(assessment, language)
  const chapters = chaptersOf(base)
  return {
    ...top,
    ecosystem: headingText(top.ecosystem) || (assessment.ecosystem.ecosystem?.id ?? ''),
    readers: readersOf(assessment, language, 'agreeing'),
    short: summary(base, {
      offer: chapters.offer !== null,
      propositions: chapters.propositions !== null,
      leading: chapters.leading !== null,
      autonomy: chapters.autonomy !== null,
      money: chapters.money !== null && chapters.money.goal !== null,
    }),
    ...chapters,
    anyMissing: Object.values(chapters).some((chapter) => chapter === null),
    annex: annexes(chapters),
  }
}

type Chapters = ReturnType<typeof chaptersOf>

function chaptersOf(base: Blueprint) {
  const least = minimum(base)
  return {
    offer: offer(base),
    needs: needs(base),
    propositions: propositions(base),
    minimum: least,
    chain: chain(base, least === null || least.map === null),
    leading: leading(base),
    autonomy: autonomy(base),
    money: money(base),
  }
}

function annexes({ needs: groups, propositions: parts, minimum: least, chain: links, autonomy: given }: Chapters) {
  const annexed = {
    needs: groups?.annexed === true,
    components: parts?.annexed === true,
    capabilities: least?.annexed === true || (least?.others ?? null) !== null,
    chain: links?.annexed === true,
    autonomy: given?.annexed === true,
  }
  return { ...letters(annexed), any: Object.values(annexed).includes(true) }
}

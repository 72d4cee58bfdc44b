import type { Assessment } from '../assess.ts'
import type { Language } from '../text.ts'
import { costs } from './finance/costs.ts'
import { cover } from './finance/cover.ts'
import { decide } from './finance/decide.ts'
import { ledger } from './finance/ledger.ts'
import { partners } from './finance/partners.ts'
import { stateAid } from './finance/state-aid.ts'
import { subsidies } from './finance/subsidies.ts'
import { sustaining } from './finance/sustaining.ts'
import { payers, unsecured } from './finance/unsecured.ts'
import { heading } from './heading.ts'
import { letters } from './letters.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'
import { isSparse } from './start-note/who.ts'

export const finance: Report = {
  id: 'finance',
  name: { nl: 'financien', en: 'finance' },
  also: ['financiën', 'geld'],
  title: { nl: 'Financiën', en: 'Finance' },
  purpose: {
    nl: 'Waarop een stuurgroep over geld besluit: kosten en dekking per jaar, wat nog niet zeker is, wie geeft en krijgt, subsidies, staatssteun en de weg naar zonder subsidie.',
    en: 'What a steering group decides about money on: cost and funding per year, what is not certain, who gives and gets, subsidies, state aid and the way to do without subsidy.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const chapters = ledger(assessment, language)
  const parts = {
    cover: cover(chapters),
    costs: costs(chapters),
    partners: partners(chapters),
    subsidies: subsidies(chapters),
    stateAid: stateAid(chapters),
    sustaining: sustaining(chapters),
  }
  const annexed = { payers: payers(chapters), exchange: parts.partners.exchangeAnnex }
  return {
    ...heading(assessment, language),
    readers: readersOf(assessment, language),
    sparse: isSparse(chapters),
    nextYear: String(chapters.thisYear + 1),
    any: holdsMoney(parts),
    points: decide(chapters),
    unsecured: unsecured(chapters),
    ...parts,
    annexed,
    annex: letters({ payers: annexed.payers !== null, exchange: annexed.exchange !== null }),
  }
}

/** Whether the data say anything at all about money. */
function holdsMoney(parts: Parts): boolean {
  const { cover: covered, partners: given, subsidies: granted, stateAid: aid, sustaining: path } = parts
  const tables = [covered.years, given.budget, given.exchange, given.exchangeAnnex, granted.table]
  return aid.any || path.any || granted.administration !== null || tables.some((one) => one !== null)
}

interface Parts {
  readonly cover: ReturnType<typeof cover>
  readonly partners: ReturnType<typeof partners>
  readonly subsidies: ReturnType<typeof subsidies>
  readonly stateAid: ReturnType<typeof stateAid>
  readonly sustaining: ReturnType<typeof sustaining>
}

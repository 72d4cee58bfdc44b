import type { Assessment } from '../assess.ts'
import type { Language } from '../text.ts'
import { aida } from './communication/aida.ts'
import { audiences } from './communication/audiences.ts'
import { base } from './communication/base.ts'
import { channels } from './communication/channels.ts'
import { coming } from './communication/coming.ts'
import { gaps } from './communication/gaps.ts'
import { messages } from './communication/messages.ts'
import { successes } from './communication/successes.ts'
import { summary } from './communication/summary.ts'
import { heading } from './heading.ts'
import { letters } from './letters.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'
import { remark } from './sentences.ts'

export const communication: Report = {
  id: 'communication',
  name: { nl: 'communicatieplan', en: 'communication-plan' },
  title: { nl: 'Communicatieplan', en: 'Communication plan' },
  purpose: {
    nl: 'Wie welke boodschap wanneer krijgt, langs welke kanalen en van wie, en wat er het komende kwartaal uit moet.',
    en: 'Who gets which message when, through which channels and from whom, and what is due in the coming quarter.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const plan = base(assessment, language)
  const [sent, next] = [messages(plan), coming(plan)]
  return {
    ...heading(assessment, language),
    readers: readersOf(assessment, language),
    remark: remark(assessment.ecosystem.communication ?? {}),
    any: plan.audiences.length > 0,
    short: summary(plan),
    coming: next,
    audiences: audiences(plan),
    aida: aida(plan),
    channels: channels(plan),
    sent,
    successes: successes(plan),
    gaps: gaps(plan),
    annex: letters({ rhythms: next.rest !== null, messages: sent.rest !== null }),
  }
}

import { formatCount } from '../i18n/format.ts'
import type { Language } from '../text.ts'
import type { Phase, VerdictWord } from './verdict.ts'

/** The words around verdicts, in the terminal and in documents. */
export interface ChecklistWords {
  readonly checklists: string
  readonly next: string
  readonly phase: string
  readonly step: string
  readonly answered: string
  readonly partly: string
  readonly open: string
  readonly later: string
  readonly nothing: string
  readonly gap: string
  readonly shared: string
  readonly spared: (reason: string) => string
  readonly tools: (names: string, used: string | null) => string
  readonly roleSets: Record<'katapult' | 'tno' | 'barth' | 'berenschot', string>
  readonly nothingOpen: string
  readonly of: (met: number, due: number) => string
  readonly signals: (count: number) => string
  readonly phases: Record<Phase, string>
  readonly verdict: Record<VerdictWord, string>
}

export const checklistWords: Record<Language, ChecklistWords> = {
  nl: {
    checklists: 'De vragen van de methoden, beantwoord uit de gegevens:',
    next: 'Beantwoord hierna:',
    phase: 'Fase',
    step: 'Stap',
    answered: 'Beantwoord',
    partly: 'Deels',
    open: 'Open',
    later: 'later',
    nothing: 'nu niets',
    gap: 'niemand',
    shared: 'door meer partijen tegelijk',
    spared: (reason) => `niet nodig: ${reason}`,
    tools: (names, used) =>
      `Hulpmiddelen die bij deze stap passen: ${names}.${used === null ? '' : ` Daarvan gebruikt: ${used}.`}`,
    roleSets: {
      katapult: 'De acht rollen van de orkestratiefunctie (Katapult)',
      tno: 'De zeven rollen van innovation orchestrators (TNO)',
      barth: 'De vijf rollen in ketensamenwerking (Barth)',
      berenschot: 'De rollen in het handboek van Berenschot',
    },
    nothingOpen: 'Niets open.',
    of: (met, due) => `${met} van ${due}`,
    signals: (count) => formatCount(count, 'waarschuwing', 'waarschuwingen', 'nl'),
    phases: { direct: 'Richten', organise: 'Inrichten', perform: 'Verrichten' },
    verdict: {
      answered: 'beantwoord',
      partial: 'deels',
      open: 'open',
      stated: 'verklaard',
      waived: 'vrijgesteld',
      'not-applicable': 'niet van toepassing',
      later: 'later',
      clear: 'in orde',
      signal: 'let op',
      unknown: 'niet te zeggen',
    },
  },
  en: {
    checklists: 'The questions of the methods, answered from the data:',
    next: 'Answer next:',
    phase: 'Phase',
    step: 'Step',
    answered: 'Answered',
    partly: 'Partly',
    open: 'Open',
    later: 'later',
    nothing: 'nothing now',
    gap: 'nobody',
    shared: 'by several parties at once',
    spared: (reason) => `not needed: ${reason}`,
    tools: (names, used) => `Tools that fit this step: ${names}.${used === null ? '' : ` Used of these: ${used}.`}`,
    roleSets: {
      katapult: 'The eight roles of the orchestration function (Katapult)',
      tno: 'The seven roles of innovation orchestrators (TNO)',
      barth: 'The five roles in chain collaboration (Barth)',
      berenschot: 'The roles in the Berenschot handbook',
    },
    nothingOpen: 'Nothing open.',
    of: (met, due) => `${met} of ${due}`,
    signals: (count) => formatCount(count, 'warning', 'warnings', 'en'),
    phases: { direct: 'Set direction', organise: 'Organise', perform: 'Perform' },
    verdict: {
      answered: 'answered',
      partial: 'partly',
      open: 'open',
      stated: 'stated',
      waived: 'waived',
      'not-applicable': 'not applicable',
      later: 'later',
      clear: 'clear',
      signal: 'signal',
      unknown: 'cannot be told',
    },
  },
}

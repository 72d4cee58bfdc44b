import type { Language } from '../text.ts'

const nl = {
  title: (name: string) => `Hoe het groeide: ${name}`,
  columns: {
    moment: 'Moment',
    date: 'Datum',
    partners: 'Partners',
    answered: 'Beantwoord',
    open: 'Acties open',
    late: 'Te laat',
    done: 'Klaar',
    secured: 'Zeker van de dekking',
    errors: 'Fouten',
    warnings: 'Let op',
  },
  of: (part: string, whole: string) => `${part} van ${whole}`,
  methods: 'Vragen per methode en fase',
  phases: { direct: 'Richten', organise: 'Inrichten', perform: 'Verrichten' } as Readonly<Record<string, string>>,
  indicators: 'Indicatoren',
  indicator: 'Indicator',
  course: 'Verloop',
  first: 'Eerst',
  last: 'Laatst',
  target: 'Streef',
  method: 'Methode en fase',
  chart: 'Balken: vragen beantwoord (%), lijn: acties klaar (%)',
  percent: 'procent',
  note: 'Voor het team: ook wat intern is, telt mee. Acties die terugkeren, tellen niet mee. Te laat en gemeten gelden op de dag van elk moment; een punt in het verloop is een moment zonder cijfer.',
  folderOnly: (folder: string) => `In "${folder}" staat op geen van deze momenten een ecosysteem.`,
  shallow:
    'Deze kloon heeft alleen de laatste geschiedenis; eerdere momenten ontbreken hier. Haal ze op met: git fetch --unshallow (in CI: fetch-depth: 0)',
}

export type HistoryWords = typeof nl

const en: HistoryWords = {
  title: (name) => `How it grew: ${name}`,
  columns: {
    moment: 'Moment',
    date: 'Date',
    partners: 'Partners',
    answered: 'Answered',
    open: 'Actions open',
    late: 'Late',
    done: 'Done',
    secured: 'Secured funding',
    errors: 'Errors',
    warnings: 'Warnings',
  },
  of: (part, whole) => `${part} of ${whole}`,
  methods: 'Questions per method and phase',
  phases: { direct: 'Set direction', organise: 'Organise', perform: 'Perform' },
  indicators: 'Indicators',
  indicator: 'Indicator',
  course: 'Course',
  first: 'First',
  last: 'Last',
  target: 'Target',
  method: 'Method and phase',
  chart: 'Bars: questions answered (%), line: actions done (%)',
  percent: 'per cent',
  note: 'For the team: what is internal counts as well. Recurring actions do not count. Late and measured hold on the day of each moment; a dot in the course is a moment without a figure.',
  folderOnly: (folder) => `There is no ecosystem in "${folder}" at any of these moments.`,
  shallow:
    'This clone holds only the latest history; earlier moments are missing here. Get them with: git fetch --unshallow (in CI: fetch-depth: 0)',
}

export const historyWords: Record<Language, HistoryWords> = { nl, en }

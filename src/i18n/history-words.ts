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
    secured: 'Zeker gesteld',
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
  last: 'Nu',
  target: 'Streef',
  method: 'Methode en fase',
  chart: 'Balken: vragen beantwoord (%), lijn: acties klaar (%)',
  percent: 'procent',
  note: 'Voor het team: ook wat intern is, telt mee. Te laat en gemeten gelden op de dag van elk moment.',
  folderOnly: (folder: string) => `In "${folder}" staat op geen van deze momenten een ecosysteem.`,
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
    secured: 'Secured',
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
  last: 'Now',
  target: 'Target',
  method: 'Method and phase',
  chart: 'Bars: questions answered (%), line: actions done (%)',
  percent: 'per cent',
  note: 'For the team: what is internal counts as well. Late and measured hold on the day of each moment.',
  folderOnly: (folder) => `There is no ecosystem in "${folder}" at any of these moments.`,
}

export const historyWords: Record<Language, HistoryWords> = { nl, en }

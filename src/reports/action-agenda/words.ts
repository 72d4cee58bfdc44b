import type { Language } from '../../text.ts'
import { en as planEn } from '../action-plan/words.en.ts'
import { nl as planNl } from '../action-plan/words.nl.ts'

const nl = {
  readers: 'Voor iedereen die een actie trekt, en voor wie de voortgang bespreekt.',
  open: (count: number, states: string) =>
    count === 1 ? 'één actie staat open.' : `${planNl.numeral(count)} acties staan open: ${states}.`,
  late: (count: number, names: string) =>
    count === 1 ? `één is te laat: ${names}.` : `${planNl.numeral(count)} zijn te laat: ${names}.`,
  allClosed: (count: number) =>
    count === 1
      ? 'De enige actie in de gegevens is klaar of gestopt.'
      : `Alle ${planNl.numeral(count)} acties in de gegevens zijn klaar of gestopt.`,
  count: (shown: number, open: number) => (shown === open ? `${open} open` : `${open} open, hier ${shown}`),
  rest: (shown: number, open: number) =>
    `Hier staan ${planNl.numeral(shown)} van de ${planNl.numeral(open)} open acties: wat te laat is en wat het meest dringt. De andere staan in de actieagenda van het actieplan.`,
  without: (names: string) => `Zonder open actie: ${names}.`,
}

const en: typeof nl = {
  readers: 'For everyone who leads an action, and for those who discuss the progress.',
  open: (count, states) =>
    count === 1 ? 'one action is open.' : `${planEn.numeral(count)} actions are open: ${states}.`,
  late: (count, names) => (count === 1 ? `one is late: ${names}.` : `${planEn.numeral(count)} are late: ${names}.`),
  allClosed: (count) =>
    count === 1
      ? 'The only action in the data is done or was stopped.'
      : `All ${planEn.numeral(count)} actions in the data are done or were stopped.`,
  count: (shown, open) => (shown === open ? `${open} open` : `${open} open, ${shown} here`),
  rest: (shown, open) =>
    `Here are ${planEn.numeral(shown)} of the ${planEn.numeral(open)} open actions: what is late and what is most pressing. The others stand in the action agenda of the action plan.`,
  without: (names) => `Without an open action: ${names}.`,
}

export const words: Readonly<Record<Language, typeof nl>> = { nl, en }

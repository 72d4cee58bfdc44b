import type { Path } from '../diagnostic.ts'
import type { Text } from '../text.ts'
import type { SoundFinding } from './checklist-rules.ts'

/** What is said about a checklist that cannot be meant. */

export function doubled(id: string, path: Path): SoundFinding {
  return {
    rule: 'checklist-double-item',
    path,
    message: {
      nl: `De vraag "${id}" bestaat al.`,
      en: `The item "${id}" exists already.`,
    },
    hint: { nl: 'Geef je eigen vraag een eigen kenmerk.', en: 'Give your own question an id of its own.' },
  }
}

export function doubledStep(id: string, path: Path): SoundFinding {
  return {
    rule: 'checklist-double-item',
    path,
    message: { nl: `De stap "${id}" staat er al.`, en: `The step "${id}" is there already.` },
    hint: { nl: 'Geef elke stap een eigen kenmerk.', en: 'Give each step an id of its own.' },
  }
}

/** What else would answer the item is lost beside a roll-up, and a roll-up within `all` or `any` is never asked. */
export function mixedRollUp(path: Path): SoundFinding {
  return {
    rule: 'checklist-no-answer',
    path,
    message: {
      nl: 'Een rollup staat alleen: niet naast andere woorden en niet binnen all of any.',
      en: 'A rollup stands alone: not beside other words and not within all or any.',
    },
    hint: {
      nl: 'Maak van de andere woorden een eigen vraag, en noem die bij rollup.',
      en: 'Make an item of its own of the other words, and name that at rollup.',
    },
  }
}

export function noAnswer(path: Path): SoundFinding {
  return {
    rule: 'checklist-no-answer',
    path,
    message: {
      nl: 'Er staat niet welke gegevens deze vraag beantwoorden.',
      en: 'It does not say which data answer this item.',
    },
    hint: {
      nl: 'Voeg toe: answered_by: { text: vision.statement }, of { attested: true } als alleen iemand het kan zeggen.',
      en: 'Add: answered_by: { text: vision.statement }, or { attested: true } when only a person can say it.',
    },
  }
}

export function doubledMethod(method: string): SoundFinding {
  return {
    rule: 'checklist-double-method',
    path: ['method'],
    message: {
      nl: `Er is al een vragenlijst die "${method}" heet; deze telt niet mee.`,
      en: `There is a checklist called "${method}" already; this one does not count.`,
    },
    hint: { nl: 'Geef je vragenlijst een eigen naam.', en: 'Give your checklist a name of its own.' },
  }
}

export function cycle(id: string, path: Path): SoundFinding {
  return {
    rule: 'roll-up-cycle',
    path,
    message: { nl: `"${id}" volgt uit zichzelf.`, en: `"${id}" follows from itself.` },
    hint: { nl: 'Haal een van de namen bij rollup weg.', en: 'Remove one of the names at rollup.' },
  }
}

export function meant(near: string): Text {
  return { nl: `Bedoel je "${near}"?`, en: `Did you mean "${near}"?` }
}

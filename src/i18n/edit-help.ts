import type { Language } from '../text.ts'

/** The texts of `--help` of the commands that change files. */
export interface EditHelp {
  readonly yes: string
  readonly set: Readonly<Record<'about' | 'target' | 'targetAbout' | 'value' | 'valueAbout' | 'after', string>>
}

const nl: EditHelp = {
  yes: 'schrijf zonder te vragen; zonder terminal en zonder --yes laat eco alleen zien wat er zou veranderen',
  set: {
    about: 'zet één veld, en wijzig niets anders in het bestand',
    target: 'onderdeel/id.veld',
    targetAbout: 'welk veld: goals/talent.deadline, talent.deadline als het id maar één keer voorkomt, of vision.why',
    value: 'waarde',
    valueAbout:
      'wat er komt te staan: een datum, getal, keuze (ook in het Nederlands), id, tekst, of a,b voor een lijst',
    after: `Voorbeelden:
  eco set goals/talent.deadline 2027-06-30
  eco set talent.trekker roc-lindervaart
  eco set actions/les.goals talent,instroom
  eco set governance.bodies.kernteam.meets maand
  eco set partners/roc.brings '[{ what: Lesruimte, amount: 40000 }]' --yes

Eerst zie je het verschil. Uitgang: 0 geschreven of niets te wijzigen · 1 niet geschreven (nee gezegd, of geen --yes)`,
  },
}

const en: EditHelp = {
  yes: 'write without asking; without a terminal and without --yes eco only shows what would change',
  set: {
    about: 'set one field, and change nothing else in the file',
    target: 'section/id.field',
    targetAbout: 'which field: goals/talent.deadline, talent.deadline when the id occurs only once, or vision.why',
    value: 'value',
    valueAbout: 'what it becomes: a date, number, choice, id, text, or a,b for a list',
    after: `Examples:
  eco set goals/talent.deadline 2027-06-30
  eco set talent.owner roc-lindervaart
  eco set actions/lesson.goals talent,intake
  eco set governance.bodies.core-team.meets month
  eco set partners/roc.brings '[{ what: Classrooms, amount: 40000 }]' --yes

You see the difference first. Exit code: 0 written, or nothing to change · 1 not written (no was said, or no --yes)`,
  },
}

export const editHelp: Record<Language, EditHelp> = { nl, en }
